/**
 * Small edits of a library's source, found by its syntax tree and told from text by position.
 * @typedef {{start: number, end: number, text: string}} Edit
 */

/**
 * Calls `visit` for every node of a syntax tree, parents first.
 * @param {object} node
 * @param {(node: object) => void} visit
 */
export function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit);
    }
  }
}

/**
 * The code after the edits. Of two edits one inside the other, only the outer is made.
 * @param {string} code
 * @param {readonly Edit[]} edits
 * @returns {string}
 */
export function applyEdits(code, edits) {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let position = 0;
  for (const {start, end, text} of inOrder) {
    if (start < position) continue;
    result += code.slice(position, start) + text;
    position = end;
  }
  return result + code.slice(position);
}
