import type {Id} from '../pack/article-pack.js';
import {bestFirst} from './best-first.js';
import {isRefusal, type Blueprint} from './blueprint.js';
import {areEnemies} from './enemies.js';
import type {Knowledge} from './knowledge.js';
import type {Kind, Level, Question} from './question.js';
import {byCodeUnit, randomFrom, type Random} from './random.js';

/** Shares of the reading levels in a form, in per cent. */
const quotas: Readonly<Record<Level, number>> = {retrieve: 20, infer: 30, interpret: 30, evaluate: 20};

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
}

/**
 * Chooses questions for a form: every level in its share, each fact once, no question that gives another's key away,
 * keys evenly placed, easier ones first, and no two in a row about the same. Stops when nothing more can be proved.
 */
export function planForm(knowledge: Knowledge, blueprints: readonly Blueprint[], count: number, seed: string): readonly Question[] {
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
  let open = blueprints.map((blueprint, rank) => ({blueprint, rank, luck: luck(blueprint), worth: 0}));
  while (chosen.length < count && open.length > 0) {
    const worth = worthIn(chosen, count);
    for (const candidate of open) candidate.worth = candidate.luck + worth(candidate.blueprint);
    const dropped = new Set<Blueprint>();
    for (const {blueprint} of bestFirst(open)) {
      dropped.add(blueprint);
      const question = blueprint.realise({random: randomFrom(`${seed}|${blueprint.id}`), keyPosition: random.below(12)});
      if (isRefusal(question) || chosen.some(other => areEnemies(knowledge, other.question, question))) continue;
      chosen.push({blueprint, question});
      for (const id of blueprint.about) covered.add(id);
      break;
    }
    open = open.filter(({blueprint}) => !dropped.has(blueprint) && !blueprint.about.some(id => covered.has(id)));
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
    return (due > 0 ? 300 : -300) + (needed.has(kind) ? 250 : 0) - 220 * (kinds.get(kind) ?? 0) - 60 * known;
  };
}

function tally<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Easier ones first, and none beside one that is about the same. */
function inOrder(chosen: readonly Chosen[]): readonly Chosen[] {
  const waiting = [...chosen].sort(
    (a, b) => a.question.difficulty - b.question.difficulty || byCodeUnit(a.blueprint.id, b.blueprint.id),
  );
  const ordered: Chosen[] = [];
  while (waiting.length > 0) {
    const last = ordered.at(-1)?.blueprint.entities ?? [];
    const fit = waiting.findIndex(({blueprint}) => !blueprint.entities.some(entity => last.includes(entity)));
    ordered.push(...waiting.splice(Math.max(fit, 0), 1));
  }
  return ordered;
}

/** Words the questions again with their keys placed so that each place comes equally often and none three times running. */
function placeKeys(chosen: readonly Chosen[], seed: string, random: Random): readonly Question[] {
  const uses = [0, 0, 0];
  const run: number[] = [];
  return chosen.map(({blueprint, question}) => {
    const places = random.shuffled([0, 1, 2]).filter(place => !(run.at(-1) === place && run.at(-2) === place));
    const [keyPosition = 0] = [...places].sort((a, b) => uses[a]! - uses[b]!);
    const again = blueprint.realise({random: randomFrom(`${seed}|${blueprint.id}`), keyPosition});
    const placed = isRefusal(again) ? question : again;
    if (placed.interaction !== 'choice') return placed;
    const place = placed.options.findIndex(({id}) => id === placed.key);
    uses[place] = (uses[place] ?? 0) + 1;
    run.push(place);
    return placed;
  });
}
