import type {Id} from '../article-pack.js';
import type {Draft} from './draft.js';
import type {Problem, ProblemValues} from '../problem.js';

type CircleLink = ProblemValues['circle']['link'];

interface Linked {
  readonly id: Id;
}

/** Nothing rests on itself: no part contains itself, no group is its own member, no fact is its own ground. */
export function* checkCircles(draft: Draft): Iterable<Problem> {
  const {entities, facts} = draft.pack;
  yield* circlesIn(draft, entities, 'partOf', ({partOf}) => partOf);
  yield* circlesIn(draft, entities, 'memberOf', ({memberOf}) => memberOf);
  yield* circlesIn(draft, facts, 'inferredFrom', ({inferredFrom}) => inferredFrom);
}

function* circlesIn<Part extends Linked>(
  {pathOf}: Draft,
  parts: readonly Part[],
  link: CircleLink,
  linksOf: (part: Part) => readonly Id[] | undefined,
): Iterable<Problem> {
  const byId = new Map(parts.map(part => [part.id, part]));
  const done = new Set<Id>();
  for (const start of parts) {
    const way: {readonly part: Part; readonly rest: Iterator<Id>}[] = [];
    const onWay = new Set<Id>();
    const enter = (part: Part) => {
      way.push({part, rest: (linksOf(part) ?? []).values()});
      onWay.add(part.id);
    };
    if (!done.has(start.id)) enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const {value: next, done: isOver} = last.rest.next();
      if (isOver) {
        way.pop();
        onWay.delete(last.part.id);
        done.add(last.part.id);
      } else if (onWay.has(next)) {
        yield circle([...onWay], next, link, pathOf(last.part));
      } else if (!done.has(next) && byId.has(next)) {
        enter(byId.get(next)!);
      }
    }
  }
}

function circle(way: readonly Id[], first: Id, link: CircleLink, path: string): Problem {
  return {
    path: `${path}/${link}`,
    code: 'circle',
    values: {link, ids: [...way.slice(way.indexOf(first)), first]},
  };
}
