import {applyEdits, walk} from './source-edits.js';

/**
 * Rollup plugin: takes out of a library what is never used, so that tree shaking can drop it.
 *
 * `bodies` names functions, methods (`Class.method`) and variables with the new body or value;
 * `texts` are exact replacements in what stays. Each must be found exactly once, so that an update of the
 * library fails the build instead of quietly growing or changing.
 * @param {Readonly<Record<string, {bodies: Record<string, string>, texts?: [string, string][]}>>} cuts
 *   by the end of the file's name
 * @returns {import('rollup').Plugin}
 */
export function slim(cuts) {
  return {
    name: 'slim',
    transform(code, id) {
      const file = Object.keys(cuts).find(name => id.endsWith(name));
      if (file === undefined) return null;
      const {bodies, texts = []} = cuts[file];
      try {
        const edits = [
          ...bodyEdits(this.parse(code), bodies),
          ...texts.map(([find, text]) => textEdit(code, find, text)),
          ...namespaceEdits(this.parse(code)),
        ];
        return {code: applyEdits(code, edits), map: null};
      } catch (error) {
        return this.error(`${file}: ${error.message}`);
      }
    },
  };
}

function bodyEdits(tree, bodies) {
  const found = new Map();
  const add = (name, {start, end}, text) => {
    if (found.has(name)) throw new Error(`${name} is there twice`);
    found.set(name, {start, end, text});
  };
  for (const node of tree.body) {
    if (node.type === 'FunctionDeclaration' && node.id.name in bodies) {
      add(node.id.name, node.body, `{${bodies[node.id.name]}}`);
    } else if (node.type === 'VariableDeclaration') {
      for (const {id, init} of node.declarations) {
        if (id.name in bodies) add(id.name, init, bodies[id.name]);
      }
    } else if (node.type === 'ClassDeclaration') {
      for (const member of node.body.body) {
        const name = `${node.id.name}.${member.key?.name}`;
        if (name in bodies) add(name, member.value.body, `{${bodies[name]}}`);
      }
    }
  }
  for (const name of Object.keys(bodies)) {
    if (!found.has(name)) throw new Error(`${name} is not there any more`);
  }
  return [...found.values()];
}

function textEdit(code, find, text) {
  const start = code.indexOf(find);
  if (start < 0) throw new Error(`not there any more: ${find}`);
  if (code.includes(find, start + 1)) throw new Error(`there twice: ${find}`);
  return {start, end: start + find.length, text};
}

/**
 * vis gathers all of vis-util in one object, which keeps all of it alive. Read from the namespace instead,
 * each function stays only where it is used.
 */
function namespaceEdits(tree) {
  const edits = [];
  walk(tree, node => {
    if (node.type !== 'MemberExpression' || node.object.name !== 'availableUtils') return;
    const {name} = node.property;
    edits.push({
      start: node.start,
      end: node.end,
      text: name === 'convert' ? name : `util.${name}`,
    });
  });
  return edits;
}
