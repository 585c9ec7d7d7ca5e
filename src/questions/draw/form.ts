import type {Id} from '../../pack/article-pack.js';
import type {Kind, Level, Question} from '../../quiz/question.js';
import type {Knowledge} from '../knowledge.js';
import {areEnemies, disclosureOf, type Disclosure} from '../proof/enemies.js';
import {BestFirst, isBetter, type Ranked} from './best-first.js';
import {isRefusal, type Blueprint, type Written} from './blueprint.js';
import type {BlueprintGroup} from './blueprints.js';
import {positionAt, positions, spreadKeys} from './key-places.js';
import {byCodeUnit, type Luck} from './luck.js';

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

interface Chosen extends Made {
  readonly disclosure: Disclosure;
}

/**
 * Chooses questions for a form: every level in its share, each fact once, no question that gives another's key away,
 * keys evenly placed, easier ones first, and no two in a row about the same. Stops when nothing more can be proved.
 *
 * Each blueprint has luck of its own, and what it is worth hangs on that and on the questions chosen before it. So a
 * blueprint that is not chosen can go without changing the form.
 */
export function planForm(
  knowledge: Knowledge,
  groups: readonly BlueprintGroup[],
  count: number,
  luck: Luck,
): readonly Question[] {
  const ordered = inOrder(choose(knowledge, groups, count, luck));
  return withKeysSpread(ordered, luck).map(({written}) => written.question);
}

/** A question and what it was made by. */
export interface Made {
  readonly blueprint: Blueprint;
  readonly written: Written;
}

/** The same questions, some with their keys in other places, so that no place tells anything. */
export function withKeysSpread<T extends Made>(questions: readonly T[], luck: Luck): readonly T[] {
  return spreadKeys(questions, {
    placeOf: ({written}) => written.keyPlace,
    movedTo: (made, place) => moved(made, place, luck),
  });
}

/** A question as its own luck has it. */
export function writeBlueprint(blueprint: Blueprint, luck: Luck): ReturnType<Blueprint['write']> {
  const own = luck.at(blueprint.id);
  return blueprint.write({luck: own, keyPosition: keyPositionOf(own)});
}

function keyPositionOf(own: Luck): number {
  return own.below(positions, 'place of the key');
}

function moved<T extends Made>(made: T, place: number, luck: Luck): T {
  const own = luck.at(made.blueprint.id);
  const keyPosition = positionAt(place, keyPositionOf(own));
  const written = made.blueprint.write({luck: own, keyPosition});
  return isRefusal(written) ? made : {...made, written};
}

/** Blueprints of which no luck makes a question. */
const hopeless = new WeakSet<Blueprint>();

function choose(
  knowledge: Knowledge,
  groups: readonly BlueprintGroup[],
  count: number,
  luck: Luck,
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  const covered = new Set<Id>();
  const stacks = groups.map(group => new BlueprintStack(group, luck, covered));
  let gain = gainOf(chosen, count);
  while (chosen.length < count) {
    let best: Offer | undefined;
    for (const stack of stacks) best = stack.offer(gain, best);
    if (best === undefined) break;
    const {blueprint} = best;
    best.stack.drop(blueprint);
    const written = writeBlueprint(blueprint, luck);
    if (isRefusal(written)) {
      if (written.forGood) hopeless.add(blueprint);
      continue;
    }
    const disclosure = disclosureOf(knowledge, written);
    if (chosen.some(other => areEnemies(knowledge, other.disclosure, disclosure))) continue;
    chosen.push({blueprint, written, disclosure});
    for (const id of written.question.about) covered.add(id);
    gain = gainOf(chosen, count);
  }
  return chosen;
}

/** What a form as it stands would gain from another question. */
interface Gain {
  of(kind: Kind, level: Level): number;
  /** What is lost by speaking of the same again. At least 0. */
  loss(entities: readonly Id[]): number;
}

function gainOf(chosen: readonly Chosen[], count: number): Gain {
  const levels = tally(chosen.map(({blueprint}) => blueprint.level));
  const kinds = tally(chosen.map(({blueprint}) => blueprint.kind));
  const entities = tally(chosen.flatMap(({blueprint}) => blueprint.entities));
  const needed = new Set(needs.filter(need => !need.some(kind => kinds.has(kind))).flat());
  return {
    of(kind, level) {
      const due = Math.round((quotas[level] * count) / 100) - (levels.get(level) ?? 0);
      const need = needed.has(kind) ? 900 : 0;
      return need + (due > 0 ? 300 : -300) - 220 * (kinds.get(kind) ?? 0);
    },
    loss: named => named.reduce((sum, entity) => sum + 60 * (entities.get(entity) ?? 0), 0),
  };
}

function tally<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

interface LuckyBlueprint extends Ranked {
  readonly blueprint: Blueprint;
}

/** The blueprint that a form would gain most from. */
interface Offer extends LuckyBlueprint {
  readonly stack: BlueprintStack;
}

/** The blueprints of one kind and level, the luckiest on top. No more of them are looked at than may be chosen. */
class BlueprintStack {
  private readonly _group: BlueprintGroup;
  private readonly _covered: ReadonlySet<Id>;
  private readonly _rest: BestFirst<LuckyBlueprint>;
  private _seen: readonly LuckyBlueprint[] = [];

  /** What is about something in `covered` is left out. */
  constructor(group: BlueprintGroup, luck: Luck, covered: ReadonlySet<Id>) {
    this._group = group;
    this._covered = covered;
    // Some luck goes to whole kinds, or those that a pack has little of would stand in every form.
    const ofKind = luck.at('kinds').below(400, group.kind);
    const own = luck.at('blueprints');
    this._rest = new BestFirst(
      group.blueprints.map(blueprint => {
        const {id} = blueprint;
        return {blueprint, id, worth: ofKind + 200 * own.fraction(id)};
      }),
    );
  }

  /** The best of the stack, if the form gains more from it than from `best`; else `best`. */
  offer(gain: Gain, best: Offer | undefined): Offer | undefined {
    const {kind, level} = this._group;
    const gained = gain.of(kind, level);
    let found = best;
    const consider = ({blueprint, id, worth}: LuckyBlueprint): void => {
      const offer: Offer = {
        blueprint,
        id,
        worth: worth + gained - gain.loss(blueprint.entities),
        stack: this,
      };
      if (found === undefined || isBetter(offer, found)) found = offer;
    };
    this._seen = this._seen.filter(({blueprint}) => this._isOpen(blueprint));
    this._seen.forEach(consider);
    const seen: LuckyBlueprint[] = [];
    for (let next = this._rest.best; next !== undefined; next = this._rest.best) {
      if (found !== undefined && next.worth + gained < found.worth) break;
      this._rest.take();
      if (!this._isOpen(next.blueprint)) continue;
      seen.push(next);
      consider(next);
    }
    this._seen = [...this._seen, ...seen];
    return found;
  }

  drop(dropped: Blueprint): void {
    this._seen = this._seen.filter(({blueprint}) => blueprint !== dropped);
  }

  private _isOpen(blueprint: Blueprint): boolean {
    return !hopeless.has(blueprint) && !blueprint.about.some(id => this._covered.has(id));
  }
}

/** Easier ones first, and none beside one that is about the same, as far as that can be. */
function inOrder(chosen: readonly Chosen[]): readonly Chosen[] {
  const waiting = [...chosen].sort(
    (a, b) =>
      a.written.question.difficulty - b.written.question.difficulty ||
      byCodeUnit(a.blueprint.id, b.blueprint.id),
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
  for (let index = ordered.length - 1; index >= 0; index--) {
    if (!shareEntity(ordered[index - 1], next) && !shareEntity(ordered[index], next)) return index;
  }
  return ordered.length;
}

function shareEntity(a: Chosen | undefined, b: Chosen): boolean {
  return (
    a !== undefined && a.blueprint.entities.some(entity => b.blueprint.entities.includes(entity))
  );
}
