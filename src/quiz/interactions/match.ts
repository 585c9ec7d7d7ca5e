import {marksFor} from '../../words/questions/marks-for.js';
import type {MatchQuestion, Response} from '../question.js';
import {isBoolean, isText, listOf, recordOf} from '../shape.js';
import {
  invalid,
  isItem,
  meansItself,
  plain,
  share,
  textOf,
  type Interaction,
} from './interaction.js';

/** The reader gives each item on the left one on the right. */
export const match: Interaction<MatchQuestion> = {
  ...plain,
  ...meansItself,
  fields: {
    interaction: isText,
    left: listOf(isItem),
    right: listOf(isItem),
    key: recordOf(isText),
    manyToOne: isBoolean,
  },
  mark(question, response) {
    if (typeof response !== 'object' || response === null || Array.isArray(response)) {
      return invalid('left ids with right ids', response);
    }
    const pairs = Object.entries(response);
    const left = new Set(question.left.map(({id}) => id));
    const right = new Set(question.right.map(({id}) => id));
    const known = pairs.every(
      ([from, to]) => left.has(from) && typeof to === 'string' && right.has(to),
    );
    if (!known || pairs.length === 0) return invalid('left ids with right ids', response);
    const held = pairs.filter(([from, to]) => question.key[from] === to).length;
    return share(question, held, question.left.length, marksFor(question.lang).matched);
  },
  text: pairsText,
  keyText: question => pairsText(question, question.key),
  tells: ({left, right}) => [...left, ...right].map(({id}) => id),
};

function pairsText({left, right}: MatchQuestion, response: Response): string {
  return Object.entries(response)
    .map(([from, to]) => `${textOf(left, from)} – ${textOf(right, to)}`)
    .join('; ');
}
