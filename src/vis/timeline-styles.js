import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

const STYLES = 'virtual:timeline-styles';
const PLACEHOLDER = '__TIMELINE_STYLES__';
const SOURCE = createRequire(import.meta.url).resolve(
  'vis-timeline/styles/vis-timeline-graph2d.css',
);

/**
 * Rollup plugin: answers the import of `virtual:timeline-styles` with the style sheet of vis-timeline as a
 * string, for a shadow root. Only rules stay whose classes the bundled code can still make.
 * @returns {import('rollup').Plugin}
 */
export function timelineStyles() {
  return {
    name: 'timeline-styles',
    resolveId: id => (id === STYLES ? `\0${STYLES}` : null),
    load: id => (id === `\0${STYLES}` ? `export default '${PLACEHOLDER}';` : null),
    async renderChunk(code) {
      const styles = trimStyles(await readFile(SOURCE, 'utf8'), code);
      return {code: code.replace(PLACEHOLDER, styles.replaceAll(/['\\]/g, '\\$&')), map: null};
    },
  };
}

/**
 * The flat style sheet without comments, vendor prefixes, images and rules for classes that the code never
 * names.
 * @param {string} css
 * @param {string} code
 * @returns {string}
 */
export function trimStyles(css, code) {
  const classes = new Set(code.match(/vis-[\w-]+/g));
  const isMade = selector =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name));
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  let result = '';
  for (const [, selectorList, block] of rules) {
    const selectors = selectorList
      .split(',')
      .map(selector => selector.trim().replaceAll(/\s+/g, ' '))
      .filter(selector => selector.includes('.vis-') && isMade(selector));
    const declarations = block
      .split(';')
      .map(declaration => declaration.trim().replace(/:\s+/, ':').replaceAll(/\s+/g, ' '))
      .filter(declaration => declaration && !/^-(webkit|moz|ms|o)-|url\(/.test(declaration));
    if (selectors.length > 0 && declarations.length > 0) {
      result += `${selectors.join(',')}{${declarations.join(';')}}`;
    }
  }
  return result;
}
