import type {MarkWords} from '../mark-words.js';

export const marks: MarkWords = {
  tooLow: 'The article gives a higher number.',
  tooHigh: 'The article gives a lower number.',
  tooEarly: 'That is earlier than the article allows.',
  tooLate: 'That is later than the article allows.',
  pairsInOrder: (right, all) =>
    `Pairs that stand in the order the article proves: ${right} of ${all}.`,
  matched: (right, all) => `Matched as in the article: ${right} of ${all}.`,
  found: (right, all) => `Found: ${right} of ${all}.`,
  noProof: paragraph =>
    paragraph === 0
      ? 'The heading does not prove this statement.'
      : `Paragraph ${paragraph} does not prove this statement.`,
};
