import type {ArticleEvent, ArticlePack, Fact, Id} from '../pack/article-pack.js';
import type {Kind, Question} from '../quiz/question.js';
import {isRefusal} from './draw/blueprint.js';
import {blueprintsOf} from './draw/blueprints.js';
import {withKeysSpread, writeBlueprint, type Made} from './draw/form.js';
import {luckFrom} from './draw/luck.js';
import {knowledgeOf} from './knowledge.js';

/** What became of one fact or event. */
export interface Coverage {
  readonly id: Id;
  /** Ids of the questions that ask it. */
  readonly questions: readonly Id[];
  /** Why nobody is asked this, if nobody is. */
  readonly excluded?: string;
}

/** All that can be proved of a pack. */
export interface Bank {
  readonly questions: readonly Question[];
  /** Every fact and event of the pack. */
  readonly coverage: readonly Coverage[];
}

/** Every question that a pack yields, and what became of each of its facts. The same pack gives the same bank. */
export function makeBank(pack: ArticlePack, {seed = 'bank'}: {readonly seed?: string} = {}): Bank {
  const knowledge = knowledgeOf(pack);
  if (knowledge === undefined) {
    const excluded = `there are no question wordings for the language “${pack.lang}”`;
    return {
      questions: [],
      coverage: [...pack.facts, ...pack.events].map(({id}) => ({id, questions: [], excluded})),
    };
  }
  const made = new Map<Kind, Made[]>();
  const refusals = new Map<Id, string[]>();
  const luck = luckFrom(`${pack.id}|${seed}`);
  for (const blueprint of blueprintsOf(knowledge)) {
    const {kind, about} = blueprint;
    const written = writeBlueprint(blueprint, luck);
    if (!isRefusal(written)) addTo(made, kind, {blueprint, written});
    else for (const id of about) addTo(refusals, id, `${kind}: ${written.refused}`);
  }
  const questions = [...made.values()]
    .flatMap(ofKind => withKeysSpread(ofKind, luck))
    .map(({written}) => written.question);
  const asked = new Map<Id, Id[]>();
  for (const {id, about} of questions) for (const each of about) addTo(asked, each, id);
  return {
    questions,
    coverage: [...knowledge.facts.values(), ...knowledge.events.values()].map(item =>
      coverageOf(item, asked.get(item.id) ?? [], refusals.get(item.id)),
    ),
  };
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function coverageOf(
  item: Fact | ArticleEvent,
  questions: readonly Id[],
  refusals: readonly string[] = [],
): Coverage {
  if (questions.length > 0) return {id: item.id, questions};
  const reason = item.quizworthy
    ? [...new Set(refusals)].join('; ') || 'no kind of question asks for this'
    : item.whyNot;
  return {
    id: item.id,
    questions,
    excluded: reason ?? 'the pack says that nobody should be asked this',
  };
}
