import {createHash} from 'node:crypto';
import {cpSync, existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';

/**
 * `rollup -c --configPrebundle` makes the modules of `src/generated/`;
 * `rollup -c --configCdn` makes the files for a CDN from what `tsc` left in `dist/`.
 */
export default async function config({configPrebundle, configCdn}) {
  return [...(configPrebundle ? await prebundles() : []), ...(configCdn ? cdnBuilds() : [])];
}

const schema = 'src/pack/schema/article-pack.schema.json';

async function prebundles() {
  const parts = [
    schemaModule('article-pack-schema', slim),
    schemaModule('article-pack-shape', bare),
  ];
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

/** What the page needs of the pack's JSON Schema, as a module: a browser cannot import JSON everywhere. */
function schemaModule(name, shorten) {
  return {
    input: schema,
    plugins: [shortSchema(name, shorten)],
    output: {dir: 'src/generated', entryFileNames: `${name}.js`, format: 'es'},
  };
}

function shortSchema(name, shorten) {
  return {
    name: 'short-schema',
    buildStart() {
      const source = `import type {Schema} from '../pack/schema/json-schema.js';

declare const schema: Schema;
export default schema;
`;
      this.emitFile({type: 'asset', fileName: `${name}.d.ts`, source});
    },
    load(id) {
      if (!id.endsWith('.schema.json')) return null;
      return `export default ${JSON.stringify(shorten(JSON.parse(readFileSync(id, 'utf8'))), null, 2)};`;
    },
  };
}

/** Leaves only what tells whether a pack has the right shape. */
function bare(schema) {
  const withoutWords = (key, value) =>
    key === 'description' && typeof value === 'string' ? undefined : value;
  return JSON.parse(JSON.stringify(slim(schema), withoutWords));
}

/**
 * Leaves out what only an editor shows. A description is told to the author of a pack where its own part of the schema
 * is not met, which a `$ref` leaves to another part, or where the property is missing.
 */
function slim(described, isRequired = false) {
  const {$schema: _schema, $id: _id, title: _title, default: _default, ...rest} = described;
  const {description, ...part} = rest;
  const {properties, $defs, items, required = [], dependentRequired = {}} = part;
  const needed = new Set([...required, ...Object.values(dependentRequired).flat()]);
  const each = parts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => [name, slim(inner, needed.has(name))]),
    );
  const isTold = isRequired || !('$ref' in part || 'const' in part);
  return {
    ...(isTold && {description}),
    ...part,
    ...(properties && {properties: each(properties)}),
    ...(items && {items: slim(items)}),
    ...($defs && {$defs: each($defs)}),
  };
}

/**
 * Files that need no bundler: all elements in one, and one each for a page that has only a quiz or a timeline. Each is built by
 * itself, so that whatever a page shows first comes in one file and no chunk has to be waited for.
 */
function cdnBuilds() {
  return [
    cdnBuild('article-elements', 'dist/elements.js', [copyData()]),
    cdnBuild('article-quiz', 'dist/elements/article-quiz.js'),
    cdnBuild('article-timeline', 'dist/elements/article-timeline.js'),
  ];
}

function cdnBuild(name, input, plugins = []) {
  const parts = partsOf(name);
  const isPart = new Set(parts.map(part => part.name));
  return {
    input: {[name]: input},
    // Chunks may take from the file itself, or rollup would move all of it to a chunk that the file would have to wait for.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      ...plugins,
      nodeResolve(),
      commonjs(),
      minifyTemplates({include: 'dist/elements/**', options: {minifyOptions}, failOnError: true}),
      terser({module: true, ecma: 2021, compress: {passes: 2}}),
      printIntegrity(),
    ],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      sourcemap: true,
      manualChunks: (id, graph) => {
        if (isReached([resolve(input)], id, graph)) return null;
        return parts.find(({roots}) => isReached(roots, id, graph))?.name;
      },
      onlyExplicitManualChunks: true,
      chunkFileNames: ({name}) => (isPart.has(name) ? `${name}.js` : '[name]-[hash].js'),
    },
  };
}

/** The parts that a page names in a modulepreload, and where they begin. What two of them need comes with the first. */
function partsOf(name) {
  return [
    {
      // The controls of questions that are more than a choice.
      name: `${name}-controls`,
      roots: [resolve('dist/elements/quiz/interactions/later-controls.js')],
    },
    {
      // What a page needs that has a pack: its checks, and what makes questions of it.
      name: `${name}-pack`,
      roots: [resolve('dist/pack/sound-pack.js'), resolve('dist/elements/quiz/question-maker.js')],
    },
  ];
}

/** Whether some of these files import a module, or import what does. */
function isReached(roots, id, {getModuleInfo}) {
  const found = new Set(roots.filter(getModuleInfo));
  for (const file of found) getModuleInfo(file).importedIds.forEach(name => found.add(name));
  return found.has(id);
}

/** White space between words and tags shrinks to one space, but stays: a reader would miss it. So do the slashes that SVG needs. */
const minifyOptions = {
  conservativeCollapse: true,
  keepClosingSlash: true,
  decodeEntities: false,
  minifyJS: false,
  minifyCSS: styles =>
    transformSync(styles, {loader: 'css', minify: true, charset: 'utf8'}).code.trim(),
};

/** Takes to `dist/` what `tsc` leaves behind. */
function copyData() {
  return {
    name: 'copy-data',
    buildStart() {
      cpSync('src/generated', 'dist/generated', {recursive: true});
      cpSync('src/packs', 'dist/packs', {recursive: true});
      cpSync(schema, join('dist/pack/schema', basename(schema)));
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
