import type {ArticlePack, Entity, Id} from '../../pack/article-pack.js';
import type {ReadingWords} from '../../words/reading/reading-words.js';
import type {Place} from '../article-text.js';
import {sentencesAround, tokensIn} from '../article-text.js';
import type {Claim} from '../difference.js';
import {plainWords} from '../plain-text.js';
import {tokensOf, type Token} from '../tokens.js';
import type {AgreementCheck, ClaimView} from './claim-view.js';

/**
 * Those whom a claim is about stand in its paragraph under a name of theirs, or under none: no other name is in its sentences
 * that the pack does not know in that paragraph.
 */
export const checkName: AgreementCheck = view => {
  const {pack, claim, passage, sentences} = view;
  const whole = {paragraph: passage.paragraph, start: 0, end: passage.paragraph.text.length};
  // A passage without anchors may be any part of its paragraph.
  if (passage.start === 0 && passage.end === whole.end) return undefined;
  const named = namesIn(whole);
  for (const entity of entitiesOf(claim, pack)) {
    const own = familyWords(entity, view);
    if (own.size === 0) continue;
    const sameFamily = otherFirstName(entity, own, view);
    if (sameFamily) return {kind: 'name', expected: entity.name, found: sameFamily};
    const isNamed = (among: readonly Token[]) => among.some(({key}) => own.has(key));
    const here = namesIn(sentences);
    if (isNamed(here)) continue;
    const strange = here.filter(token => isStrange(token, view));
    const intruder =
      strange.find(token => !everything(view).has(token.key)) ??
      (isNamed(named) ? undefined : strange.find(token => isOfType(token, entity, view)));
    if (intruder) return {kind: 'name', expected: entity.name, found: wordsAt(whole, intruder)};
  }
  return undefined;
};

/** Who is said to speak in the sentences of a claim is who states it. */
export const checkSpeaker: AgreementCheck = ({pack, claim, sentences, reading}) => {
  const by = claim.source?.by;
  const speaker = pack.entities.find(({id}) => id === by);
  const own = speaker && nameWords(speaker, reading);
  if (!speaker || !own || own.size === 0) return undefined;
  const tokens = tokensIn(sentences);
  const speakers = tokens.filter((token, at) => {
    if (token.kind !== 'name') return false;
    const neighbours = [tokens[at - 1], tokens[at + 1]].map(neighbour => neighbour?.key ?? '');
    return neighbours.some(key => reading.saying.test(key)) || speaksBefore(tokens, at, reading);
  });
  if (speakers.length === 0 || speakers.some(({key}) => own.has(key))) return undefined;
  return {kind: 'speaker', expected: speaker.name, found: wordsAt(sentences, speakers[0]!)};
};

function speaksBefore(tokens: readonly Token[], at: number, {saying}: ReadingWords): boolean {
  return tokens[at - 1]?.kind === 'name' && saying.test(tokens[at - 2]?.key ?? '');
}

function wordsAt({paragraph}: Place, {start, end}: Token): string {
  return paragraph.text.slice(start, end);
}

function namesIn(place: Place): readonly Token[] {
  return tokensIn(place).filter(({kind}) => kind === 'name');
}

function entitiesOf(claim: Claim, {entities}: ArticlePack): readonly Entity[] {
  const ids: readonly (Id | undefined)[] =
    'relation' in claim
      ? [
          claim.subject,
          typeof claim.object === 'string' ? claim.object : undefined,
          claim.source?.by,
        ]
      : [claim.place, claim.source?.by];
  return entities.filter(({id}) => ids.includes(id));
}

/** Names of an entity, of what it is a part of and of its parts: a country’s government may stand for it. */
function familyWords(entity: Entity, {pack, reading}: ClaimView): ReadonlySet<string> {
  const own = nameWords(entity, reading);
  if (own.size === 0) return own;
  const family = pack.entities.filter(
    other => entity.partOf?.includes(other.id) || other.partOf?.includes(entity.id),
  );
  return new Set([entity, ...family].flatMap(member => [...nameWords(member, reading)]));
}

/** A name that the pack knows as one of the same sort of thing. */
function isOfType({key}: Token, {type}: Entity, {pack, reading}: ClaimView): boolean {
  return pack.entities.some(other => other.type === type && nameWords(other, reading).has(key));
}

/** The words with a capital of all names of an entity. */
function nameWords(
  {name, aliases = [], metonyms = []}: Entity,
  reading: ReadingWords,
): ReadonlySet<string> {
  const names = [name, ...aliases, ...metonyms.map(metonym => metonym.name)];
  return new Set(
    names
      .flatMap(words => tokensOf(plainWords(words), reading))
      .filter(({kind}) => kind === 'name')
      .map(({key}) => key),
  );
}

/** A person's last name behind another first name. */
function otherFirstName(
  {type, name}: Entity,
  own: ReadonlySet<string>,
  view: ClaimView,
): string | undefined {
  const parts = plainWords(name).split(' ');
  if (type !== 'person' || parts.length < 2) return undefined;
  const last = parts.at(-1)!.toLowerCase();
  const {paragraph} = view.passage;
  const {tokens, text} = paragraph;
  const at = tokens.findIndex(({key, start}, index) => {
    const before = tokens[index - 1];
    return (
      key === last &&
      before?.kind === 'name' &&
      text.slice(before.end, start) === ' ' &&
      !own.has(before.key) &&
      !knownWords(view).has(before.key)
    );
  });
  return at < 0 ? undefined : text.slice(tokens[at - 1]!.start, tokens[at]!.end);
}

/** A name that the pack does not know in this paragraph, and that no sentence begins with. */
function isStrange(token: Token, view: ClaimView): boolean {
  const {passage, claim, pack, reading} = view;
  const place = {paragraph: passage.paragraph, start: token.start, end: token.end};
  const known = new Set(entitiesOf(claim, pack).flatMap(entity => [...nameWords(entity, reading)]));
  const opens = sentencesAround(place).start >= token.start - 2;
  if (known.has(token.key) || expectedIn(view).has(token.key)) return false;
  return !opens || knownWords(view).has(token.key);
}

/** The words of what the pack says of the paragraph, and of those whom its claims there are about. */
function expectedIn({pack, paragraph, reading}: ClaimView): ReadonlySet<string> {
  const digest = pack.article.paragraphs.find(({number}) => number === paragraph)?.digest ?? '';
  const claims = [...pack.facts, ...pack.events].filter(({evidence}) =>
    evidence.some(own => own.paragraph === paragraph),
  );
  const entities = claims.flatMap(claim => entitiesOf(claim, pack));
  const standIns = pack.entities.filter(({metonyms = []}) =>
    metonyms.some(metonym => metonym.paragraph === paragraph),
  );
  const anchors = claims.flatMap(({evidence}) =>
    evidence.flatMap(({from = '', to = ''}) => [from, to]),
  );
  const words = tokensOf(plainWords([digest, ...anchors].join(' . ')), reading);
  return new Set([
    ...words.map(({key}) => key),
    ...[...entities, ...standIns].flatMap(entity => [...nameWords(entity, reading)]),
  ]);
}

/** All words of the names in a pack. */
function knownWords({pack, reading}: ClaimView): ReadonlySet<string> {
  const names = pack.entities.flatMap(({name, aliases = []}) => [name, ...aliases]);
  return new Set(tokensOf(plainWords(names.join(' . ')), reading).map(({key}) => key));
}

/** All words of a pack that speak of the article. */
function everything({pack, reading}: ClaimView): ReadonlySet<string> {
  const {article, entities, events, lanes} = pack;
  const texts = [
    article.title,
    ...article.paragraphs.map(({digest}) => digest),
    ...entities.flatMap(({name, aliases = [], metonyms = []}) => [
      name,
      ...aliases,
      ...metonyms.map(metonym => metonym.name),
    ]),
    ...events.flatMap(({label, phrase = '', summary = ''}) => [label, phrase, summary]),
    ...lanes.map(({label}) => label),
  ];
  return new Set(tokensOf(plainWords(texts.join(' . ')), reading).map(({key}) => key));
}
