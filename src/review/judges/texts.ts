import type {Fact, Id} from '../../pack/article-pack.js';
import type {OptionValue} from '../../quiz/question.js';
import {sameSide} from '../atom.js';
import {entailed, entityOverlap, factOverlap, namesOf} from '../overlap.js';
import type {PackReading} from '../pack-reading.js';
import type {Judgement} from '../verdict.js';
import {normalise} from '../words.js';

const isTrue = (why: string): Judgement => ({truth: 'true', why});
const isFalse = (why: string): Judgement => ({truth: 'false', why});
const isOpen = (why: string): Judgement => ({truth: 'open', why});

/** Judges entities as answers to what a name stands for in a paragraph. */
export function judgeReferents(
  reading: PackReading,
  query: {readonly name: string; readonly paragraph: number},
  values: readonly OptionValue[],
): readonly Judgement[] {
  const meant = reading.pack.entities.filter(({metonyms = []}) =>
    metonyms.some(
      ({name, paragraph}) =>
        paragraph === query.paragraph && normalise(name) === normalise(query.name),
    ),
  );
  return values.map(value => {
    if (meant.length !== 1)
      return isOpen(`'${query.name}' stands for ${meant.length} things there`);
    if (!('entity' in value) || !reading.entities.has(value.entity))
      return isOpen('it is no entity of the pack');
    const [only] = meant;
    const why = entityOverlap(reading, only!.id, value.entity);
    if (value.entity === only!.id || why?.startsWith('they'))
      return isTrue('the name stands for it there');
    // The bearer of the name is the misreading itself, even where it is a part of what is meant.
    if (namesOf(reading, value.entity).includes(normalise(query.name)) || !why)
      return isFalse('the name stands for something else there');
    return isOpen(why);
  });
}

/** Judges details as answers to which of them the article leaves out. */
export function judgeLeftOut(
  reading: PackReading,
  values: readonly OptionValue[],
): readonly Judgement[] {
  return values.map(value => {
    if ('notStated' in value) return judgeDetail(reading, value.notStated);
    if ('event' in value) {
      const event = reading.pack.events.find(({id}) => id === value.event);
      return event?.time?.edtf
        ? isFalse('the article dates it')
        : isOpen('the article does not date it');
    }
    if (!('fact' in value)) return isOpen('it is no detail');
    const fact = reading.standing.find(({id}) => id === value.fact);
    if (!fact) return isOpen(`there is no fact '${value.fact}'`);
    return fact.negated
      ? isOpen('the article does not plainly give it')
      : isFalse('the article gives it');
  });
}

function judgeDetail(reading: PackReading, id: Id): Judgement {
  const detail = reading.pack.notStated.find(entry => entry.id === id);
  if (!detail) return isOpen(`nothing certifies that '${id}' is left out`);
  const filled = reading.standing.find(
    fact =>
      fact.relation === detail.relation &&
      !fact.negated &&
      (detail.subject === undefined || sameSide(reading, fact.subject, detail.subject)),
  );
  return filled ? isOpen(`'${filled.id}' gives it`) : isTrue('the article leaves it out');
}

/** Judges paragraphs as answers to which of them proves a fact. */
export function judgePassages(
  reading: PackReading,
  factId: Id,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const fact = reading.standing.find(({id}) => id === factId);
  return values.map(value => {
    if (!fact) return isOpen(`there is no fact '${factId}'`);
    if (
      !('paragraph' in value) ||
      !reading.pack.article.paragraphs.some(({number}) => number === value.paragraph)
    ) {
      return isOpen('it is no paragraph of the article');
    }
    const needed = new Set(fact.evidence.map(({paragraph}) => paragraph));
    if (needed.size !== 1) return isOpen(`its evidence lies in ${needed.size} paragraphs`);
    if (needed.has(value.paragraph)) return isTrue('the passage is there');
    const also = reading.standing.find(
      other => provesToo(reading, other, fact) && isIn(other, value.paragraph),
    );
    return also
      ? isOpen(`'${also.id}' says so there as well`)
      : isFalse('the passage is elsewhere');
  });
}

function provesToo(reading: PackReading, other: Fact, fact: Fact): boolean {
  return entailed(reading, other).has(fact.id) || factOverlap(reading, other, fact) !== undefined;
}

function isIn({evidence}: Fact, paragraph: number): boolean {
  return evidence.some(place => place.paragraph === paragraph);
}

/** Judges the wordings of a certified gist. */
export function judgeGists(
  reading: PackReading,
  gistId: Id,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const gist = reading.pack.gists.find(({id}) => id === gistId);
  return values.map(value => {
    if (!gist || !gist.certifiedBy.trim()) return isOpen('nobody certifies it');
    const text = 'phrase' in value ? value.phrase : 'label' in value ? value.label : undefined;
    if (text === undefined) return isOpen('it is no wording');
    if (text === gist.key || text === 'key') return isTrue(`certified by ${gist.certifiedBy}`);
    const misreadings = [
      gist.tooNarrow,
      gist.tooBroad,
      gist.contradicted,
      'tooNarrow',
      'tooBroad',
      'contradicted',
    ];
    return misreadings.includes(text)
      ? isFalse(`certified by ${gist.certifiedBy}`)
      : isOpen('the gist does not have it');
  });
}
