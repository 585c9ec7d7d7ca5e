import {createHash} from 'node:crypto';
import {cpSync, existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

/**
 * `rollup -c --configPrebundle` makes the modules of `src/generated/`;
 * `rollup -c --configCdn` makes the one-file build from what `tsc` left in `dist/`.
 */
export default async function config({configPrebundle, configCdn}) {
  return [...(configPrebundle ? await prebundles() : []), ...(configCdn ? [cdn()] : [])];
}

const schema = 'src/pack/article-pack.schema.json';

async function prebundles() {
  const parts = [validator()];
  if (existsSync('src/vis/prebundle.js')) {
    const {default: vis} = await import('./src/vis/prebundle.js');
    if (
      isStale(join(vis.output.dir, vis.output.entryFileNames), [
        'package-lock.json',
        ...filesIn('src/vis'),
      ])
    )
      parts.push(vis);
  }
  return parts;
}

/** The pack's JSON Schema, compiled: the page needs neither ajv nor `eval`. */
function validator() {
  const mixed = {transformMixedEsModules: true, extensions: ['.js', '.json']};
  return {
    input: schema,
    plugins: [compileSchema(), nodeResolve(), commonjs(mixed)],
    output: {dir: 'src/generated', entryFileNames: 'validate-pack.js', format: 'es'},
  };
}

function compileSchema() {
  return {
    name: 'compile-schema',
    buildStart() {
      const source = readFileSync('src/pack/validate-pack.d.ts');
      this.emitFile({type: 'asset', fileName: 'validate-pack.d.ts', source});
    },
    load(id) {
      if (!id.endsWith('.schema.json')) return null;
      const ajv = new Ajv2020({
        allErrors: true,
        verbose: true,
        allowUnionTypes: true,
        code: {source: true, esm: true, optimize: 2},
        // Small rather than fast.
        inlineRefs: false,
        loopRequired: 1,
        loopEnum: 1,
      });
      addFormats(ajv);
      return standaloneCode(ajv, ajv.compile(JSON.parse(readFileSync(id, 'utf8'))));
    },
  };
}

/** Everything in one file, vis-timeline in a chunk that only a timeline asks for. */
function cdn() {
  return {
    input: {'article-elements': 'dist/index.js'},
    plugins: [copyData(), nodeResolve(), commonjs(), terser(), printIntegrity()],
    output: {dir: 'dist/cdn', format: 'es', sourcemap: true, chunkFileNames: '[name]-[hash].js'},
  };
}

/** Takes to `dist/` what `tsc` leaves behind. */
function copyData() {
  return {
    name: 'copy-data',
    buildStart() {
      cpSync('src/generated', 'dist/generated', {recursive: true});
      cpSync('src/packs', 'dist/packs', {recursive: true});
      cpSync(schema, join('dist/pack', basename(schema)));
    },
  };
}

/** Prints the value of the `integrity` attribute for pages that load the file from a CDN. */
function printIntegrity() {
  return {
    name: 'print-integrity',
    writeBundle({dir}, bundle) {
      for (const {type, fileName} of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const digest = createHash('sha384').update(readFileSync(join(dir, fileName)));
        console.log(`${fileName}  integrity="sha384-${digest.digest('base64')}"`);
      }
    },
  };
}

function isStale(output, inputs) {
  if (!existsSync(output)) return true;
  const made = statSync(output).mtimeMs;
  return inputs.some(input => statSync(input).mtimeMs > made);
}

function filesIn(folder) {
  return readdirSync(folder).map(name => join(folder, name));
}
