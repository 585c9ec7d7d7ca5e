import type {Id} from '../../pack/article-pack.js';
import {bestFirst} from './best-first.js';
import {isRefusal, type Blueprint} from './blueprint.js';
import {areEnemies} from '../proof/enemies.js';
import {keyPlaces, positionAt, positions} from './key-places.js';
import type {Knowledge} from '../knowledge.js';
import type {Kind, Level, Question} from '../../quiz/question.js';
import {byCodeUnit, randomFrom, type Random} from './random.js';

/** Shares of the reading levels in a form, in per cent. */
const quotas: Readonly<Record<Level, number>> = {
  retrieve: 20,
  infer: 30,
  interpret: 30,
  evaluate: 20,
};

/** What a form has at least one of, as far as the pack yields it. */
const needs: readonly (readonly Kind[])[] = [
  ['who-says', 'what-do-they-say', 'claim-status', 'stance', 'classification'],
  ['when', 'order', 'which-first', 'placement'],
  ['reason', 'effect', 'means'],
  ['quantity', 'number-entry'],
];

interface Chosen {
  readonly blueprint: Blueprint;
  readonly question: Question;
  readonly keyPosition: number;
}

/**
 * Chooses questions for a form: every level in its share, each fact once, no question that gives another's key away,
 * keys evenly placed, easier ones first, and no two in a row about the same. Stops when nothing more can be proved.
 */
export function planForm(
  knowledge: Knowledge,
  blueprints: readonly Blueprint[],
  count: number,
  seed: string,
): readonly Question[] {
  const random = randomFrom(`${seed}|form`);
  const chosen = choose(knowledge, blueprints, count, seed, random);
  return placeKeys(inOrder(chosen), seed, random);
}

function choose(
  knowledge: Knowledge,
  blueprints: readonly Blueprint[],
  count: number,
  seed: string,
  random: Random,
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  const covered = new Set<Id>();
  // Some luck goes to whole kinds, or those that a pack has little of would stand in every form.
  const kinds = [...new Set(blueprints.map(({kind}) => kind))].sort(byCodeUnit);
  const luckOfKind = new Map(kinds.map(kind => [kind, random.below(400)]));
  const luck = ({kind}: Blueprint) => random.below(200) + (luckOfKind.get(kind) ?? 0);
  let open = blueprints.map((blueprint, rank) => ({
    blueprint,
    rank,
    luck: luck(blueprint),
    worth: 0,
  }));
  while (chosen.length < count && open.length > 0) {
    const worth = worthIn(chosen, count);
    for (const candidate of open) candidate.worth = candidate.luck + worth(candidate.blueprint);
    const dropped = new Set<Blueprint>();
    for (const {blueprint} of bestFirst(open)) {
      dropped.add(blueprint);
      const keyPosition = random.below(positions);
      const question = blueprint.realise({
        random: randomFrom(`${seed}|${blueprint.id}`),
        keyPosition,
      });
      if (
        isRefusal(question) ||
        chosen.some(other => areEnemies(knowledge, other.question, question))
      )
        continue;
      chosen.push({blueprint, question, keyPosition});
      for (const id of blueprint.about) covered.add(id);
      break;
    }
    open = open.filter(
      ({blueprint}) => !dropped.has(blueprint) && !blueprint.about.some(id => covered.has(id)),
    );
  }
  return chosen;
}

/** How much a form would gain from a question, as it stands. */
function worthIn(chosen: readonly Chosen[], count: number): (blueprint: Blueprint) => number {
  const levels = tally(chosen.map(({blueprint}) => blueprint.level));
  const kinds = tally(chosen.map(({blueprint}) => blueprint.kind));
  const entities = tally(chosen.flatMap(({blueprint}) => blueprint.entities));
  const needed = new Set(needs.filter(need => !need.some(kind => kinds.has(kind))).flat());
  return ({kind, level, entities: named}) => {
    const due = Math.round((quotas[level] * count) / 100) - (levels.get(level) ?? 0);
    let known = 0;
    for (const entity of named) known += entities.get(entity) ?? 0;
    return (
      (due > 0 ? 300 : -300) +
      (needed.has(kind) ? 900 : 0) -
      220 * (kinds.get(kind) ?? 0) -
      60 * known
    );
  };
}

function tally<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Easier ones first, and none beside one that is about the same, as far as that can be. */
function inOrder(chosen: readonly Chosen[]): readonly Chosen[] {
  const waiting = [...chosen].sort(
    (a, b) =>
      a.question.difficulty - b.question.difficulty || byCodeUnit(a.blueprint.id, b.blueprint.id),
  );
  const ordered: Chosen[] = [];
  while (waiting.length > 0) {
    const fit = waiting.findIndex(next => !shareEntity(ordered.at(-1), next));
    const [next] = waiting.splice(Math.max(fit, 0), 1) as [Chosen];
    ordered.splice(fit < 0 ? gapFor(ordered, next) : ordered.length, 0, next);
  }
  return ordered;
}

/** The last place between two questions that it shares nothing with; the end if there is none. */
function gapFor(ordered: readonly Chosen[], next: Chosen): number {
  for (let place = ordered.length - 1; place >= 0; place--) {
    if (!shareEntity(ordered[place - 1], next) && !shareEntity(ordered[place], next)) return place;
  }
  return ordered.length;
}

function shareEntity(a: Chosen | undefined, b: Chosen): boolean {
  return (
    a !== undefined && a.blueprint.entities.some(entity => b.blueprint.entities.includes(entity))
  );
}

/** Words the questions again, the same but for their keys' places. */
function placeKeys(chosen: readonly Chosen[], seed: string, random: Random): readonly Question[] {
  const places = keyPlaces(random);
  return chosen.map(({blueprint, question, keyPosition}) => {
    const again = blueprint.realise({
      random: randomFrom(`${seed}|${blueprint.id}`),
      keyPosition: positionAt(places.next(), keyPosition),
    });
    const placed = isRefusal(again) ? question : again;
    places.took(placed);
    return placed;
  });
}
