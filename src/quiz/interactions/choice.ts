import type {Evidence, Id} from '../../pack/article-pack.js';
import {marksFor} from '../../words/questions/marks-for.js';
import type {
  ChoiceQuestion,
  MultipleChoiceQuestion,
  Option,
  OptionValue,
  Response,
} from '../question.js';
import {fields, isRecord, isText, listOf, type Shape} from '../shape.js';
import {
  distinctIds,
  graded,
  invalid,
  plain,
  right,
  textOf,
  type Interaction,
  type Meaning,
} from './interaction.js';

const isOption: Shape = fields({
  id: isText,
  text: isText,
  role: isText,
  value: isRecord,
  feedback: isText,
});

/** One option is right. */
export const choice: Interaction<ChoiceQuestion> = {
  ...plain,
  fields: {interaction: isText, options: listOf(isOption), key: isText},
  mark(question, response) {
    const option = question.options.find(({id}) => id === response);
    if (option === undefined) return invalid('the id of an option', response);
    if (option.id === question.key) return right(question, option.feedback);
    return graded(question, 0, option.feedback, evidenceOf([option]));
  },
  text: ({options}, response) => textOf(options, response),
  keyText: ({options, key}) => textOf(options, key),
  // At least two options have to be left, so that there is still something to choose.
  refutable({options, key}) {
    if (options.length < 3) return [];
    const wrong = options.filter(({id}) => id !== key);
    return [
      ...wrong.filter(({role}) => role === 'unsupported'),
      ...wrong.filter(({role}) => role !== 'unsupported'),
    ].map(({id}) => id);
  },
  leavesSecondTry: ({options}) => options.length > 2,
  tells: ({options, key}) => entitiesOf(options, [key]),
  toMeaning: ({options}, response) => meaningOf(options, [response]),
  fromMeaning: ({options}, meaning) => idsOf(options, meaning)?.[0],
};

/** Several options are right; the stem says how many. */
export const multipleChoice: Interaction<MultipleChoiceQuestion> = {
  ...plain,
  fields: {interaction: isText, options: listOf(isOption), keys: listOf(isText)},
  mark(question, response) {
    const ids = distinctIds(response, question.options);
    if (ids === undefined || ids.length === 0)
      return invalid('ids of options, each once', response);
    const picked = question.options.filter(({id}) => ids.includes(id));
    const wrong = picked.filter(({id}) => !question.keys.includes(id));
    const hits = picked.length - wrong.length;
    if (wrong.length === 0 && hits === question.keys.length) return right(question);
    const found = marksFor(question.lang).found(hits, question.keys.length);
    // Each reason with the option that it is about: of several, "this" would be none.
    const feedback = [found, ...wrong.map(({text, feedback}) => `${text}: ${feedback}`)].join(' ');
    // A wrong pick takes back a right one, so that picking everything earns nothing.
    const score = Math.max(0, hits - wrong.length) / question.keys.length;
    return graded(question, Math.min(score, 1), feedback, evidenceOf(wrong));
  },
  text: ({options}, response) => textsOf(options, idsIn(response)),
  keyText: ({options, keys}) => textsOf(options, keys),
  tells: ({options, keys}) => entitiesOf(options, keys),
  toMeaning: ({options}, response) => meaningOf(options, idsIn(response)),
  fromMeaning: ({options}, meaning) => idsOf(options, meaning),
};

function textsOf(options: readonly Option[], ids: readonly unknown[]): string {
  return ids.map(id => textOf(options, id)).join('; ');
}

function idsIn(response: Response): readonly unknown[] {
  return Array.isArray(response) ? response : [response];
}

function evidenceOf(options: readonly Option[]): readonly Evidence[] {
  return options.flatMap(({evidence}) => evidence ?? []);
}

function entitiesOf(options: readonly Option[], ids: readonly Id[]): readonly Id[] {
  return options.filter(({id}) => ids.includes(id)).flatMap(({value}) => entitiesIn(value));
}

function entitiesIn(value: OptionValue): readonly Id[] {
  if ('entity' in value) return [value.entity];
  return 'all' in value ? value.all.flatMap(entitiesIn) : [];
}

/** Options by their values: their letters go with the place, which another draw changes. */
function meaningOf(options: readonly Option[], ids: readonly unknown[]): Meaning | undefined {
  const picked = options.filter(({id}) => ids.includes(id));
  return picked.length === ids.length ? JSON.stringify(picked.map(({value}) => value)) : undefined;
}

function idsOf(options: readonly Option[], meaning: Meaning): readonly Id[] | undefined {
  const values: unknown = JSON.parse(meaning);
  if (!Array.isArray(values)) return undefined;
  const meant = values.map(value => JSON.stringify(value));
  const picked = options.filter(({value}) => meant.includes(JSON.stringify(value)));
  return picked.length === meant.length ? picked.map(({id}) => id) : undefined;
}
