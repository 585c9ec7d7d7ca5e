import type {Question, Response} from './question.js';

/** How days and paragraphs are written. */
export interface AnswerFormat {
  readonly day: (day: string) => string;
  readonly paragraph: (paragraph: number) => string;
  readonly number: (number: number) => string;
}

const plain: AnswerFormat = {
  day: day => day,
  paragraph: paragraph => `¶${paragraph}`,
  number: String,
};

/** An answer as a line of text. */
export function answerText(question: Question, response: Response, format = plain): string {
  switch (question.interaction) {
    case 'choice':
      return textOf(question.options, String(response));
    case 'multiple-choice':
      return list(response)
        .map(id => textOf(question.options, id))
        .join('; ');
    case 'number':
      return `${typeof response === 'number' ? format.number(response) : String(response)} ${question.unit}`.trim();
    case 'order':
      return list(response)
        .map((id, index) => `${index + 1}. ${textOf(question.items, id)}`)
        .join(' ');
    case 'match':
      return Object.entries(response)
        .map(
          ([left, right]) =>
            `${textOf(question.left, left)} – ${textOf(question.right, String(right))}`,
        )
        .join('; ');
    case 'placement':
      return format.day(String(response));
    case 'passage':
      return format.paragraph(Number(response));
  }
}

/** The right answer as a line of text. */
export function keyText(question: Question, format = plain): string {
  switch (question.interaction) {
    case 'choice':
      return answerText(question, question.key, format);
    case 'multiple-choice':
      return answerText(question, question.keys, format);
    case 'number':
      return answerText(question, question.key, format);
    case 'order':
      return answerText(
        question,
        oneRightOrder(
          question.items.map(({id}) => id),
          question.before,
        ),
        format,
      );
    case 'match':
      return answerText(question, question.key, format);
    case 'placement':
      return daysText(question.window.earliest, question.window.latest, format);
    case 'passage':
      return answerText(question, question.key, format);
  }
}

function daysText(earliest: string, latest: string, {day}: AnswerFormat): string {
  return earliest === latest ? day(earliest) : `${day(earliest)} – ${day(latest)}`;
}

/** An order in which all pairs hold: of those that may come next, the first as given. */
function oneRightOrder(
  ids: readonly string[],
  before: readonly (readonly [string, string])[],
): readonly string[] {
  const left = [...ids];
  const order: string[] = [];
  while (left.length > 0) {
    const free = left.findIndex(
      id => !before.some(([first, second]) => second === id && left.includes(first)),
    );
    // Pairs that go round in a circle have no order: the rest stays as it stood.
    order.push(...left.splice(Math.max(free, 0), 1));
  }
  return order;
}

function textOf(
  items: readonly {readonly id: string; readonly text: string}[],
  id: string,
): string {
  return items.find(item => item.id === id)?.text ?? id;
}

function list(response: Response): readonly string[] {
  return Array.isArray(response) ? response : [String(response)];
}
