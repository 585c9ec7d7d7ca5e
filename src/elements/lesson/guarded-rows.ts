import type {ArticleEvent, ArticlePack, Id} from '../../pack/article-pack.js';
import type {OptionValue, Question} from '../../quiz/question.js';
import type {GuardedRow} from '../timeline/event-details.js';

/**
 * The parts of an event's details that would answer an open question: whoever or whatever is asked for, who states it, and
 * where the article says it. A question counts for the events that it is about and for those of the same paragraph.
 */
export function guardedRows(
  {events}: ArticlePack,
  open: readonly Question[],
): ReadonlyMap<Id, ReadonlySet<GuardedRow>> {
  const secrets = open.map(question => ({question, entities: answerEntities(question)}));
  const found = events.flatMap(event => {
    const rows = secrets.flatMap(({question, entities}) =>
      isNear(event, question) ? rowsTelling(event, question, entities) : [],
    );
    return rows.length > 0 ? [[event.id, new Set(rows)] as const] : [];
  });
  return new Map(found);
}

function isNear({id, evidence}: ArticleEvent, question: Question): boolean {
  const paragraphs = question.evidence.map(({paragraph}) => paragraph);
  return (
    question.events.includes(id) || evidence.some(({paragraph}) => paragraphs.includes(paragraph))
  );
}

function rowsTelling(
  {participants = [], place, source}: ArticleEvent,
  {query: {asks}}: Question,
  entities: ReadonlySet<Id>,
): readonly GuardedRow[] {
  const rows: GuardedRow[] = [];
  if (participants.some(id => entities.has(id))) rows.push('people');
  if (place !== undefined && entities.has(place)) rows.push('place');
  const asksWhoSays = asks === 'source' || asks === 'sources' || asks === 'status';
  if (asksWhoSays || (source?.by !== undefined && entities.has(source.by))) rows.push('statedBy');
  if (asks === 'passage') rows.push('passage');
  return rows;
}

/** The people, places and things that the right answer names. */
function answerEntities(question: Question): ReadonlySet<Id> {
  switch (question.interaction) {
    case 'choice': {
      const {query, options, key} = question;
      if (query.asks === 'statement') return new Set([query.subject, String(query.object)]);
      return new Set(options.filter(({id}) => id === key).flatMap(({value}) => entitiesIn(value)));
    }
    case 'multiple-choice': {
      const {options, keys} = question;
      return new Set(
        options.filter(({id}) => keys.includes(id)).flatMap(({value}) => entitiesIn(value)),
      );
    }
    case 'match':
      return new Set([...question.left, ...question.right].map(({id}) => id));
    default:
      return new Set();
  }
}

function entitiesIn(value: OptionValue): readonly Id[] {
  if ('entity' in value) return [value.entity];
  return 'all' in value ? value.all.flatMap(entitiesIn) : [];
}
