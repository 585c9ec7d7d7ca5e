import type {Id} from '../pack/article-pack.js';
import type {Question} from './question.js';

/**
 * Ids of the wrong options that a hint may refute, the least telling first. At least two options have to be left, so that
 * there is still something to choose.
 */
export function refutableOptions(question: Question): readonly Id[] {
  if (question.interaction !== 'choice' || question.options.length < 3) return [];
  const wrong = question.options.filter(({id}) => id !== question.key);
  return [
    ...wrong.filter(({role}) => role === 'unsupported'),
    ...wrong.filter(({role}) => role !== 'unsupported'),
  ].map(({id}) => id);
}
