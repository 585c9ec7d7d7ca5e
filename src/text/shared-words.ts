import {folded, plainWords} from './plain-text.js';

const shortest = 4;
const beginning = 5;

/** How many of the longer words of one text begin as words of another do. */
export function sharedWords(text: string, other: string): number {
  const others = beginnings(other);
  return [...beginnings(text)].filter(word => others.has(word)).length;
}

function beginnings(text: string): ReadonlySet<string> {
  const words = folded(plainWords(text)).match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  return new Set(
    words
      .filter(word => word.length >= shortest || /^\d/.test(word))
      .map(word => word.slice(0, beginning)),
  );
}
