import type {ArticlePack} from '../pack/article-pack.js';
import type {
  ChoiceQuestion,
  MultipleChoiceQuestion,
  Option,
  OptionValue,
  Query,
  Question,
} from '../quiz/question.js';
import {judgeSources, judgeStance, judgeStatus, judgeViews} from './judges/attributions.js';
import {judgeDates, placementFaults} from './judges/dates.js';
import {judgeFirsts, orderFaults} from './judges/firsts.js';
import {matchFaults} from './judges/matches.js';
import {judgeNumbers, numberEntryFaults} from './judges/numbers.js';
import {judgeStatement} from './judges/statements.js';
import {judgeGists, judgeLeftOut, judgePassages, judgeReferents} from './judges/texts.js';
import {judgeValues} from './judges/values.js';
import {entityOverlap, optionOverlap} from './overlap.js';
import {type PackReading, readPack} from './pack-reading.js';
import type {Judgement, Verdict} from './verdict.js';
import {normalise} from './words.js';

/**
 * A second opinion on a question, from the pack alone and with no help from the generator: the key must be true and
 * every distractor false in each way in which what the article leaves open could be, and no two options may overlap.
 */
export function verifyQuestion(pack: ArticlePack, question: Question): Verdict {
  const reading = readPack(pack);
  const faults = [...referenceFaults(reading, question), ...answerFaults(reading, question)];
  return faults.length === 0 ? {sound: true} : {sound: false, faults};
}

function answerFaults(reading: PackReading, question: Question): readonly string[] {
  const {query} = question;
  switch (question.interaction) {
    case 'choice':
      return optionFaults(reading, question, [question.key]);
    case 'multiple-choice':
      return optionFaults(reading, question, question.keys);
    case 'number':
      return query.asks === 'number'
        ? numberEntryFaults(reading, query.fact, question)
        : [misfit(question)];
    case 'order':
      return orderFaults(reading, question);
    case 'match':
      return matchFaults(reading, question);
    case 'placement':
      return query.asks === 'time' && query.event === question.event
        ? placementFaults(reading, question)
        : [misfit(question)];
    case 'passage': {
      if (query.asks !== 'passage') return [misfit(question)];
      const judged = judgePassages(
        reading,
        query.fact,
        question.paragraphs.map(paragraph => ({paragraph})),
      );
      const named = question.paragraphs.map(number => `paragraph ${number}`);
      const missing = question.paragraphs.includes(question.key)
        ? []
        : ['the key is none of the paragraphs'];
      return [
        ...missing,
        ...truthFaults(
          judged,
          named,
          question.paragraphs.map(number => number === question.key),
        ),
      ];
    }
  }
}

function optionFaults(
  reading: PackReading,
  question: ChoiceQuestion | MultipleChoiceQuestion,
  keys: readonly string[],
): readonly string[] {
  const {options, query} = question;
  const faults: string[] = [];
  const ids = options.map(({id}) => id);
  if (options.length < 2) faults.push('there are fewer than two options');
  if (new Set(ids).size !== ids.length) faults.push('two options have the same id');
  if (keys.length === 0 || keys.some(key => !ids.includes(key)))
    faults.push('the key is none of the options');
  if (keys.length === options.length) faults.push('every option is a key');
  const judged = judge(
    reading,
    query,
    options.map(({value}) => value),
  );
  if (!judged) return [...faults, misfit(question)];
  faults.push(
    ...truthFaults(
      judged,
      options.map(({text}) => `"${text}"`),
      ids.map(id => keys.includes(id)),
    ),
  );
  for (const [place, a] of options.entries()) {
    for (const b of options.slice(place + 1)) {
      const why = overlapOf(reading, query, a, b);
      if (why) faults.push(`"${a.text}" and "${b.text}" overlap: ${why}`);
    }
  }
  return faults;
}

/** Judges each option by what the query asks; nothing if options cannot answer it. */
function judge(
  reading: PackReading,
  query: Query,
  values: readonly OptionValue[],
): readonly Judgement[] | undefined {
  switch (query.asks) {
    case 'object':
    case 'subject':
      return judgeValues(reading, query, values);
    case 'number':
      return judgeNumbers(reading, query.fact, values);
    case 'time':
      return judgeDates(reading, query.event, values);
    case 'first':
      return judgeFirsts(reading, query.events, values);
    case 'source':
      return judgeSources(reading, query.fact, values);
    case 'view':
      return judgeViews(reading, query.source, values);
    case 'status':
      return judgeStatus(reading, query.fact, values);
    case 'stance':
      return judgeStance(reading, query.fact, values);
    case 'statement':
      return judgeStatement(reading, query, values);
    case 'referent':
      return judgeReferents(reading, query, values);
    case 'left-out':
      return judgeLeftOut(reading, values);
    case 'passage':
      return judgePassages(reading, query.fact, values);
    case 'gist':
      return judgeGists(reading, query.gist, values);
    case 'order':
    case 'matching':
    case 'sources':
      return undefined;
  }
}

function truthFaults(
  judged: readonly Judgement[],
  names: readonly string[],
  isKey: readonly boolean[],
): readonly string[] {
  return judged.flatMap(({truth, why}, place) => {
    const wanted = isKey[place] ? 'true' : 'false';
    if (truth === wanted) return [];
    const part = isKey[place] ? 'the key' : 'the distractor';
    return [
      `${part} ${names[place]} ${truth === 'open' ? 'is not proved' : `is ${truth}`}: ${why}`,
    ];
  });
}

/** Options overlap by what they mean, and also by their words alone: the reader sees only those. */
function overlapOf(reading: PackReading, query: Query, a: Option, b: Option): string | undefined {
  if (normalise(a.text) === normalise(b.text)) return 'they read the same';
  const why =
    optionOverlap(reading, a.value, b.value) ??
    (valuesFill(query) ? nameOverlap(reading, a, b) : undefined);
  // What a name stands for may well hold what the name literally means.
  return query.asks === 'referent' && why?.startsWith('one') ? undefined : why;
}

function valuesFill(query: Query): boolean {
  return (
    query.asks === 'object' ||
    query.asks === 'subject' ||
    query.asks === 'source' ||
    query.asks === 'referent'
  );
}

/** The text of one option is a name of what another stands for. */
function nameOverlap(reading: PackReading, a: Option, b: Option): string | undefined {
  const bearers = ({text}: Option) => reading.bearers.get(normalise(text)) ?? [];
  const meant = ({value}: Option) => ('entity' in value ? [value.entity] : []);
  const clash = [
    ...bearers(a).flatMap(id => meant(b).map(other => [id, other] as const)),
    ...bearers(b).flatMap(id => meant(a).map(other => [id, other] as const)),
  ].some(([id, other]) => entityOverlap(reading, id, other) !== undefined);
  return clash ? 'one is a name of the other' : undefined;
}

/** Everything that the question leans on must be in the pack. */
function referenceFaults(reading: PackReading, question: Question): readonly string[] {
  const {pack} = reading;
  const known = new Set(
    [pack.facts, pack.events, pack.notStated, pack.gists, pack.entities].flatMap(list =>
      list.map(({id}) => id),
    ),
  );
  const options = 'options' in question ? question.options : [];
  const leaned = [
    ...question.about,
    ...question.events,
    ...question.proof.grounds,
    ...options.flatMap(({proof}) => proof.grounds),
  ];
  const paragraphs = new Set(pack.article.paragraphs.map(({number}) => number));
  const places = [...question.evidence, ...options.flatMap(({evidence}) => evidence ?? [])];
  return [
    ...[...new Set(leaned)]
      .filter(id => !known.has(id))
      .map(id => `it rests on '${id}', which the pack does not have`),
    ...[...new Set(places.map(({paragraph}) => paragraph))]
      .filter(number => !paragraphs.has(number))
      .map(number => `its evidence is in paragraph ${number}, which the article does not have`),
  ];
}

function misfit({interaction, query}: Question): string {
  return `a question of the interaction '${interaction}' cannot ask for '${query.asks}'`;
}
