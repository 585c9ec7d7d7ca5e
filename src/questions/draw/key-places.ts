import type {Question} from '../../quiz/question.js';
import type {Random} from './random.js';

/** A key position is drawn below this: it decides the place among three or four options, and true or false, each apart from the others. */
export const positions = 12;

/** The position of a place among three that leaves everything else that the position decides as it was. */
export function positionAt(place: number, position: number): number {
  return (4 * place + 9 * position) % positions;
}

/** Where keys are to stand. */
export interface KeyPlaces {
  /** A place among three: one that came seldom, and not a third time running. */
  next(): number;
  /** Takes note of where the key of a question came to stand: not every kind leaves it free. */
  took(question: Question): void;
}

export function keyPlaces(random: Random): KeyPlaces {
  const uses = [0, 0, 0];
  const run: number[] = [];
  return {
    next() {
      const places = random
        .shuffled([0, 1, 2])
        .filter(place => !(run.at(-1) === place && run.at(-2) === place));
      return [...places].sort((a, b) => uses[a]! - uses[b]!)[0] ?? 0;
    },
    took(question) {
      if (question.interaction !== 'choice') return;
      const place = question.options.findIndex(({id}) => id === question.key);
      uses[place] = (uses[place] ?? 0) + 1;
      run.push(place);
    },
  };
}
