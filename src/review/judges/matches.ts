import type {Fact} from '../../pack/article-pack.js';
import type {Item, MatchQuestion, OptionValue} from '../../quiz/question.js';
import {sameSide} from '../atom.js';
import {judgeClaims} from '../completions.js';
import {valueOverlap} from '../overlap.js';
import type {PackReading} from '../pack-reading.js';
import type {Judgement} from '../verdict.js';
import {normalise} from '../words.js';
import {judgeSources} from './attributions.js';
import {nearTruth} from './values.js';

/** What is wrong with a matching: each pair of the key must be true, every other pair false. */
export function matchFaults(reading: PackReading, question: MatchQuestion): readonly string[] {
  const {left, right, key, manyToOne, query} = question;
  const faults = shapeFaults(question);
  if (faults.length > 0 || (query.asks !== 'matching' && query.asks !== 'sources')) {
    return faults.length > 0 ? faults : ['a matching does not answer what it asks'];
  }
  const pairs =
    query.asks === 'matching' ? reading.standing.filter(({id}) => query.facts.includes(id)) : [];
  for (const item of left) {
    const judged =
      query.asks === 'matching'
        ? judgeRow(reading, pairs, item, right)
        : sourceRow(reading, item, right);
    judged.forEach(({truth, why}, place) => {
      const other = right[place]!;
      const wanted = key[item.id] === other.id ? 'true' : 'false';
      if (truth !== wanted)
        faults.push(
          `"${item.text}" with "${other.text}" should be ${wanted} but is ${truth}: ${why}`,
        );
    });
  }
  const meant = (item: Item) =>
    query.asks === 'matching' ? objectOf(reading, pairs, item) : item.id;
  faults.push(...overlapFaults(reading, right, meant));
  if (query.asks === 'matching' && !manyToOne)
    faults.push(...overlapFaults(reading, left, item => subjectOf(reading, item)));
  return faults;
}

function shapeFaults({left, right, key, manyToOne}: MatchQuestion): string[] {
  const faults: string[] = [];
  const rightIds = right.map(({id}) => id);
  const partners = left.map(({id}) => key[id]);
  if (left.length < 2) faults.push('there are fewer than two items to match');
  if (partners.some(partner => partner === undefined || !rightIds.includes(partner)))
    faults.push('an item has no partner');
  if (!manyToOne && new Set(partners).size !== partners.length)
    faults.push('two items have the same partner');
  return faults;
}

/** A partner is judged by each relation that it is the object of; it fits if one of them holds. */
function judgeRow(
  reading: PackReading,
  pairs: readonly Fact[],
  item: Item,
  right: readonly Item[],
): readonly Judgement[] {
  const subject = subjectOf(reading, item);
  const rows = right.map(other => {
    const object = objectOf(reading, pairs, other);
    const meant = factOf(reading, other);
    const own = meant
      ? [meant]
      : pairs.filter(
          fact => typeof fact.object === 'string' && sameSide(reading, fact.object, object),
        );
    const relations = new Set((own.length > 0 ? own : pairs).map(({relation}) => relation));
    return [...relations].map(relation => ({relation, subject, object}));
  });
  const judged = judgeClaims(
    reading,
    rows.flat().map(atom => [atom]),
  );
  let place = 0;
  return rows.map(row => {
    const verdicts = row.map(atom => {
      const judgement = judged[place++]!;
      const near = judgement.truth === 'false' ? nearTruth(reading, atom) : undefined;
      return near ? ({truth: 'open', why: near} as const) : judgement;
    });
    return (
      verdicts.find(({truth}) => truth === 'true') ??
      verdicts.find(({truth}) => truth === 'open') ??
      verdicts[0] ?? {truth: 'open', why: 'no relation joins them'}
    );
  });
}

function sourceRow(reading: PackReading, item: Item, right: readonly Item[]): readonly Judgement[] {
  const values = right.map(({id}): OptionValue =>
    reading.entities.has(id) ? {entity: id} : {label: id},
  );
  return judgeSources(reading, item.id, values);
}

/** What an item on the left stands for: an entity, or the subject of a fact. */
function subjectOf(reading: PackReading, {id, text}: Item): string {
  if (reading.entities.has(id)) return id;
  return reading.facts.get(id)?.subject ?? reading.bearers.get(normalise(text))?.[0] ?? id;
}

/** The fact that an item on the right is named for, if it is: one left over belongs to no pair. */
function factOf({facts, pack}: PackReading, {id}: Item): Fact | undefined {
  return facts.get(id) ?? pack.facts.find(other => id.endsWith(`-${other.id}`));
}

/** What an item on the right stands for: an entity, the object of a fact, or a phrase or a name known by its text. */
function objectOf(reading: PackReading, pairs: readonly Fact[], {id, text}: Item): string {
  if (reading.entities.has(id)) return id;
  const fact = factOf(reading, {id, text});
  if (typeof fact?.object === 'string') return fact.object;
  const bare = normalise(text).replace(/^(?:the|an?) /u, '');
  const phrases = pairs.flatMap(({object}) => (typeof object === 'string' ? [object] : []));
  return (
    phrases.find(phrase => normalise(phrase) === normalise(text)) ??
    reading.bearers.get(bare)?.[0] ??
    text
  );
}

function overlapFaults(
  reading: PackReading,
  items: readonly Item[],
  meant: (item: Item) => string,
): readonly string[] {
  return items.flatMap((a, place) =>
    items.slice(place + 1).flatMap(b => {
      const why = valueOverlap(reading, meant(a), meant(b));
      return why ? [`"${a.text}" and "${b.text}" overlap: ${why}`] : [];
    }),
  );
}
