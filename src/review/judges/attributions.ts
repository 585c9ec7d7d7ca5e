import type {Fact, Id} from '../../pack/article-pack.js';
import type {OptionValue} from '../../quiz/question.js';
import {entityOverlap, equivalents, samePoint} from '../overlap.js';
import type {PackReading} from '../pack-reading.js';
import {neighbours, type Stater, statersOf} from '../staters.js';
import type {Judgement} from '../verdict.js';
import {normalise} from '../words.js';

const isTrue = (why: string): Judgement => ({truth: 'true', why});
const isFalse = (why: string): Judgement => ({truth: 'false', why});
const isOpen = (why: string): Judgement => ({truth: 'open', why});

/** Judges entities, or the labels of `status`, as answers to who states a fact. */
export function judgeSources(
  reading: PackReading,
  factId: Id,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const fact = standing(reading, factId);
  return values.map(value =>
    fact ? judgeSource(reading, fact, value) : isOpen(`there is no fact '${factId}'`),
  );
}

function judgeSource(reading: PackReading, fact: Fact, value: OptionValue): Judgement {
  const {all, ambiguous} = statersOf(reading, fact);
  if (ambiguous) return isOpen('the wording leaves open who says it');
  if ('label' in value) {
    return all.some(({who}) => who === value.label)
      ? isTrue('it is stated so')
      : isFalse('nobody states it so');
  }
  if (!('entity' in value) || !reading.entities.has(value.entity)) return isOpen('it is no source');
  const match = bestMatch(reading, all, value.entity);
  if (match === 'same') return isTrue('the article has it from there');
  if (match === 'overlap') return isOpen('a part or a member of it says so');
  const near = neighbours(reading, fact).find(other =>
    bestMatch(reading, statersOf(reading, other).all, value.entity),
  );
  return near
    ? isOpen(`it says nearly the same in '${near.id}'`)
    : isFalse('the article has it from somebody else');
}

/** Judges facts as answers to which view a source states. */
export function judgeViews(
  reading: PackReading,
  source: Id,
  values: readonly OptionValue[],
): readonly Judgement[] {
  return values.map(value => {
    const facts = factsOf(reading, value);
    if (facts.length === 0) return isOpen('the article has no such view');
    const judged = facts.map(fact => judgeView(reading, source, fact));
    return judged.find(({truth}) => truth !== 'false') ?? judged[0]!;
  });
}

function judgeView(reading: PackReading, source: Id, fact: Fact): Judgement {
  const {all, ambiguous} = statersOf(reading, fact);
  const match = bestMatch(reading, all, source);
  if (ambiguous && (match || reading.pack.article.author === source))
    return isOpen('the wording leaves open who says it');
  if (match === 'same') return isTrue('the article has it from there');
  if (match === 'overlap') return isOpen('a part or a member of the source says so');
  const near = neighbours(reading, fact).find(other =>
    bestMatch(reading, statersOf(reading, other).all, source),
  );
  return near
    ? isOpen(`the source says nearly the same in '${near.id}'`)
    : isFalse('the article has it from somebody else');
}

/** Judges the labels `author`, `named-source` and `unnamed-source` for how a fact is stated. */
export function judgeStatus(
  reading: PackReading,
  factId: Id,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const fact = standing(reading, factId);
  const ways = fact && new Set(statersOf(reading, fact).all.map(({who}) => who));
  if (ways && ways.size > 1) return values.map(() => isOpen('it is stated in more ways than one'));
  return judgeSources(reading, factId, values);
}

/** Judges the labels `disputes`, `leaves-open` and `supports` for where the author stands on what a source says. */
export function judgeStance(
  reading: PackReading,
  factId: Id,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const fact = standing(reading, factId);
  if (!fact) return values.map(() => isOpen(`there is no fact '${factId}'`));
  if (!fact.source || fact.source.ambiguous)
    return values.map(() => isOpen('it is not clearly a statement of somebody else'));
  const same = equivalents(reading, fact);
  const disputed = reading.standing.some(
    ({source, disputes}) => !source && disputes?.some(id => same.has(id)),
  );
  const supported = statersOf(reading, fact).all.some(({who}) => who === 'author');
  const contrary = reading.standing.some(
    other => !other.source && samePoint({...other, negated: !other.negated}, fact),
  );
  const nearby = neighbours(reading, fact).some(({source}) => !source);
  return values.map(value => {
    if (!('label' in value)) return isOpen('it is no stance');
    if ((disputed || contrary) && supported)
      return isOpen('the author both supports and disputes it');
    const stance = disputed || contrary ? 'disputes' : supported ? 'supports' : 'leaves-open';
    if (stance === 'leaves-open' && nearby) return isOpen('the author says something near to it');
    return value.label === stance
      ? isTrue('the author takes this stance')
      : isFalse(`the author's stance is '${stance}'`);
  });
}

/** How the best fitting stater fits an entity. */
function bestMatch(
  reading: PackReading,
  staters: readonly Stater[],
  entity: Id,
): 'same' | 'overlap' | undefined {
  const ids = staters.flatMap(stater =>
    'entity' in stater && stater.entity ? [stater.entity] : [],
  );
  if (ids.includes(entity)) return 'same';
  const overlaps = ids
    .map(id => entityOverlap(reading, id, entity))
    .filter(why => why !== undefined);
  if (overlaps.length === 0) return undefined;
  return overlaps.some(why => why.startsWith('they')) ? 'same' : 'overlap';
}

function factsOf(reading: PackReading, value: OptionValue): readonly Fact[] {
  if ('fact' in value) return reading.standing.filter(({id}) => id === value.fact);
  if (!('phrase' in value)) return [];
  return reading.byPhrase.get(normalise(value.phrase)) ?? [];
}

function standing(reading: PackReading, id: Id): Fact | undefined {
  return reading.standing.find(fact => fact.id === id);
}
