/**
 * FNV-1a over UTF-16 code units, as a signed 32-bit number: the same text gives the same number everywhere. `state` is the
 * hash of what stands before the text.
 */
export function hash32(text: string, state = 0x811c9dc5): number {
  let hash = state;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
