import type {ArticleEvent, ArticlePack, Fact, Id} from '../pack/article-pack.js';
import {isRefusal} from './draw/blueprint.js';
import {blueprintsOf} from './draw/blueprints.js';
import {knowledgeOf} from './knowledge.js';
import {keyPlaces, positionAt, positions} from './draw/key-places.js';
import type {Kind, Question} from '../quiz/question.js';
import {randomFrom} from './draw/random.js';
import {remembered} from './remembered.js';

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
  const questions: Question[] = [];
  const asked = new Map<Id, Id[]>();
  const refusals = new Map<Id, Set<string>>();
  const positionsOf = randomFrom(`${pack.id}|${seed}|positions`);
  const placesOf = remembered((_: Kind) => keyPlaces(positionsOf));
  for (const blueprint of blueprintsOf(knowledge)) {
    const random = randomFrom(`${pack.id}|${seed}|${blueprint.id}`);
    const places = placesOf(blueprint.kind);
    const result = blueprint.realise({
      random,
      keyPosition: positionAt(places.next(), positionsOf.below(positions)),
    });
    if (isRefusal(result)) {
      for (const id of blueprint.about) {
        refusals.set(
          id,
          (refusals.get(id) ?? new Set()).add(`${blueprint.kind}: ${result.refused}`),
        );
      }
    } else {
      questions.push(result);
      places.took(result);
      for (const id of result.about) asked.set(id, [...(asked.get(id) ?? []), result.id]);
    }
  }
  return {
    questions,
    coverage: [...knowledge.facts.values(), ...knowledge.events.values()].map(item =>
      coverageOf(item, asked.get(item.id) ?? [], refusals.get(item.id)),
    ),
  };
}

function coverageOf(
  item: Fact | ArticleEvent,
  questions: readonly Id[],
  refusals: ReadonlySet<string> | undefined,
): Coverage {
  if (questions.length > 0) return {id: item.id, questions};
  const reason = item.quizworthy
    ? [...(refusals ?? ['no kind of question asks for this'])].join('; ')
    : item.whyNot;
  return {
    id: item.id,
    questions,
    excluded: reason ?? 'the pack says that nobody should be asked this',
  };
}
