import type {Query, OptionValue} from '../../quiz/question.js';
import type {Fact} from '../../pack/article-pack.js';
import type {Atom} from '../atom.js';
import {sameSide} from '../atom.js';
import {judgeClaims} from '../completions.js';
import {doubtfulOnly, exclusionOf, factsAbout, knownTruth} from '../known-truth.js';
import {entityOverlap} from '../overlap.js';
import type {PackReading} from '../pack-reading.js';
import type {Judgement} from '../verdict.js';
import {compareNumber, quantityOf} from './numbers.js';
import {nearTruth, worldVeto} from './values.js';

type StatementQuery = Extract<Query, {asks: 'statement'}>;
type Finding =
  {readonly label: 'true' | 'false' | 'not-stated'; readonly why: string} | {readonly open: string};

/** Judges the labels `true`, `false` and `not-stated` for a statement. */
export function judgeStatement(
  reading: PackReading,
  query: StatementQuery,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const finding =
    typeof query.object === 'number' ? numberFinding(reading, query) : atomFinding(reading, query);
  return values.map(value => {
    if (!('label' in value)) return {truth: 'open', why: 'it is no verdict on a statement'};
    if ('open' in finding) return {truth: 'open', why: finding.open};
    return value.label === finding.label
      ? {truth: 'true', why: finding.why}
      : {truth: 'false', why: `the statement is '${finding.label}': ${finding.why}`};
  });
}

function atomFinding(reading: PackReading, query: StatementQuery): Finding {
  const atom: Atom = {
    relation: query.relation,
    subject: query.subject,
    object: String(query.object),
  };
  const known = knownTruth(reading, atom);
  if (factsAbout(reading, atom).some(fact => isDisputed(reading, fact)))
    return {open: 'the author disputes it'};
  if (known === 'true') return {label: 'true', why: 'the article says so'};
  const world = worldVeto(reading, atom);
  if (world) return {open: world};
  if (known === 'false') return {label: 'false', why: 'the article says the opposite'};
  const [judgement] = judgeClaims(reading, [[atom]]);
  const near = nearTruth(reading, atom);
  if (near) return {open: near};
  if (judgement!.truth === 'open') {
    const doubt = doubtfulOnly(reading, atom);
    if (doubt) return {open: doubt};
  }
  // Where only the pack's author vouches for the list, the article is silent; it does not say no.
  const silent = exclusionOf(reading, atom)?.silent && isOnlySilent(reading, atom);
  if (judgement!.truth === 'false' && !silent) return {label: 'false', why: judgement!.why};
  if (silent || isNotStated(reading, query))
    return {label: 'not-stated', why: 'the article is silent on it'};
  return {open: judgement!.why};
}

/** Without the lists, is it open? */
function isOnlySilent(reading: PackReading, atom: Atom): boolean {
  const withoutLists = {...reading, pack: {...reading.pack, complete: []}};
  return judgeClaims(withoutLists, [[atom]])[0]!.truth === 'open';
}

function numberFinding(reading: PackReading, query: StatementQuery): Finding {
  const facts = reading.standing.filter(
    fact =>
      fact.relation === query.relation &&
      fact.subject === query.subject &&
      quantityOf(fact) &&
      !fact.negated,
  );
  if (facts.length === 0) {
    return isNotStated(reading, query)
      ? {label: 'not-stated', why: 'the article is silent on it'}
      : {open: 'nothing in the article settles the number'};
  }
  if (facts.some(fact => isDisputed(reading, fact))) return {open: 'the author disputes it'};
  const compared = new Set(
    facts.map(fact => compareNumber(quantityOf(fact)!, Number(query.object))),
  );
  if (compared.size > 1) return {open: 'the article gives more numbers than one'};
  if (compared.has('same')) return {label: 'true', why: 'the article gives this number'};
  return compared.has('near')
    ? {open: 'it is within the tolerance of the number in the article'}
    : {label: 'false', why: 'the article gives another number'};
}

function isDisputed(reading: PackReading, fact: Fact): boolean {
  return reading.standing.some(({disputes}) => disputes?.includes(fact.id));
}

function isNotStated(reading: PackReading, query: StatementQuery): boolean {
  return reading.pack.notStated.some(
    ({relation, subject}) =>
      relation === query.relation &&
      subject !== undefined &&
      (sameSide(reading, subject, query.subject) ||
        entityOverlap(reading, subject, query.subject) !== undefined),
  );
}
