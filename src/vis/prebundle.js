import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {cuts} from './cuts.js';
import {licences} from './licences.js';
import {safeSinks} from './safe-sinks.js';
import {slim} from './slim.js';
import {timelineStyles} from './timeline-styles.js';

const here = name => fileURLToPath(new URL(name, import.meta.url));

/** moment and uuid are replaced: the first is large and bound to a time zone, the second needs nothing random. */
const STAND_INS = {moment: here('moment.ts'), uuid: here('item-ids.js')};

/** Rollup plugin: takes the stand-ins and compiles the TypeScript of this room. */
function ownSources() {
  return {
    name: 'own-sources',
    async resolveId(id, importer) {
      if (id in STAND_INS) return STAND_INS[id];
      if (!id.startsWith('./') || !importer?.startsWith(here('.'))) return null;
      const typescript = await this.resolve(id.replace(/\.js$/, '.ts'), importer, {skipSelf: true});
      return typescript;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return transform(code, {loader: 'ts', target: 'es2021', sourcemap: true});
    },
    async buildStart() {
      const source = await readFile(here('vis-timeline.d.ts'), 'utf8');
      this.emitFile({type: 'asset', fileName: 'vis-timeline.d.ts', source});
    },
  };
}

/** Rollup configuration: one ES module of all that the timeline needs of vis, with its types beside it. */
export default {
  input: here('entry.js'),
  output: {dir: here('../generated'), entryFileNames: 'vis-timeline.js', format: 'es'},
  treeshake: {moduleSideEffects: false, propertyReadSideEffects: false},
  plugins: [
    ownSources(),
    resolve({browser: true}),
    commonjs(),
    safeSinks(),
    slim(cuts),
    timelineStyles(),
    terser({ecma: 2021, module: true, compress: {passes: 3}, format: {comments: false}}),
    licences('vis-timeline.licences.txt'),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
