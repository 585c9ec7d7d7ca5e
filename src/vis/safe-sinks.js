import {applyEdits, walk} from './source-edits.js';

/** What parses a string as HTML or as code; `require-trusted-types-for 'script'` throws on each. */
const HTML_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const HTML_METHODS = new Set([
  'insertAdjacentHTML',
  'createContextualFragment',
  'parseFromString',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'write',
  'writeln',
]);
const CODE_FUNCTIONS = new Set(['eval', 'Function']);
const TIMERS = new Set(['setTimeout', 'setInterval']);

/**
 * Rollup plugin: rewrites the HTML sinks of vis-timeline so that it runs under
 * `require-trusted-types-for 'script'; trusted-types 'none'`, and fails the build over any that it
 * does not know, so that an update of vis cannot bring one in unseen.
 *
 * Two forms are known: `x.innerHTML = ''` becomes `x.replaceChildren()`, and
 * `x.innerHTML = availableUtils.xss(y)` becomes `x.textContent = y`. Markup in data is thereby shown
 * as text, and the HTML filter has nothing left to do.
 * @returns {import('rollup').Plugin}
 */
export function safeSinks() {
  return {
    name: 'safe-sinks',
    transform(code) {
      if (!code.includes('innerHTML')) return null;
      return {code: rewriteSinks(code, this.parse(code)), map: null};
    },
    renderChunk(code) {
      const sinks = findSinks(code, this.parse(code));
      if (sinks.length > 0) this.error(`HTML or code sinks left:\n  ${sinks.join('\n  ')}`);
      return null;
    },
  };
}

/** The code with every sink of a known form rewritten. */
export function rewriteSinks(code, tree) {
  const edits = [];
  walk(tree, node => {
    if (node.type !== 'AssignmentExpression' || node.operator !== '=') return;
    const {left, right} = node;
    if (left.type !== 'MemberExpression' || propertyName(left) !== 'innerHTML') return;
    const element = code.slice(left.object.start, left.object.end);
    if (right.type === 'Literal' && right.value === '') {
      edits.push({start: node.start, end: node.end, text: `${element}.replaceChildren()`});
    } else if (isFilterCall(right)) {
      const [text] = right.arguments;
      edits.push({
        start: node.start,
        end: node.end,
        text: `${element}.textContent = ${code.slice(text.start, text.end)}`,
      });
    }
  });
  return applyEdits(code, edits);
}

/** Every place of the code where a string could become HTML, code or an inline style attribute. */
export function findSinks(code, tree) {
  const sinks = [];
  walk(tree, node => {
    if (isSink(node)) sinks.push(code.slice(node.start, node.end).slice(0, 80));
  });
  return sinks;
}

function isSink(node) {
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
    return HTML_PROPERTIES.has(propertyName(node.left));
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const {callee} = node;
  const [first] = node.arguments;
  if (callee.type === 'Identifier') {
    return CODE_FUNCTIONS.has(callee.name) || (TIMERS.has(callee.name) && isText(first));
  }
  const name = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
  if (name === 'setAttribute') {
    return first?.type !== 'Literal' || /^(style|srcdoc|on.*)$/i.test(first.value);
  }
  return HTML_METHODS.has(name) || (TIMERS.has(name) && isText(first));
}

function isFilterCall({type, callee}) {
  return (
    type === 'CallExpression' &&
    callee.type === 'MemberExpression' &&
    callee.object.name === 'availableUtils' &&
    propertyName(callee) === 'xss'
  );
}

function isText(node) {
  return node?.type === 'TemplateLiteral' || typeof node?.value === 'string';
}

function propertyName({computed, property}) {
  return computed ? property.value : property.name;
}
