import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Rollup plugin: writes the licences of all packages that have code in the bundle to a file beside it, and
 * names the packages in the bundle's first line.
 * @param {string} fileName
 * @returns {import('rollup').Plugin}
 */
export function licences(fileName) {
  return {
    name: 'licences',
    async generateBundle(_options, bundle) {
      const [chunk] = Object.values(bundle).filter(({type}) => type === 'chunk');
      const parts = await Promise.all(packageFolders(chunk.modules).map(readLicence));
      const source = parts.map(({title, text}) => `${title}\n\n${text.trim()}\n`).join('\n---\n\n');
      this.emitFile({type: 'asset', fileName, source});
      const titles = parts.map(({title}) => title).join('; ');
      chunk.code = `/*! Holds parts of ${titles}. Licences: ${fileName} */\n${chunk.code}`;
    },
  };
}

function packageFolders(modules) {
  const folders = Object.entries(modules)
    .filter(([, {renderedLength}]) => renderedLength > 0)
    .map(([id]) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1])
    .filter(folder => folder !== undefined);
  return [...new Set(folders)].sort();
}

/** Of packages under several licences, the MIT one is taken. */
async function readLicence(folder) {
  const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(file => /^licen[cs]e/i.test(file));
  const file = files.find(candidate => candidate.includes('MIT')) ?? files[0];
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return {
    title: `${name} ${version}, ${license}`,
    text: await readFile(join(folder, file), 'utf8'),
  };
}
