import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';

const src = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly typeOnly: boolean;
  /** It is loaded when it is needed, and not at once. */
  readonly later: boolean;
}

/**
 * What each room may import beside itself: a room, one file of a room, or, after `type:`, only the types of a room. The
 * second opinion shares nothing with the generator but types and the table of relations.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  pack: ['generated'],
  words: ['type:pack'],
  quiz: ['pack', 'words'],
  text: ['pack', 'type:quiz', 'words'],
  questions: ['pack', 'words', 'quiz'],
  review: ['type:pack', 'type:quiz', 'pack/relations.js'],
  timeline: ['pack', 'words'],
  formats: ['pack', 'words', 'quiz'],
  vis: ['generated'],
  elements: [
    'pack',
    'words',
    'quiz',
    'questions',
    'review',
    'text',
    'timeline',
    'formats',
    'vis',
    'generated',
  ],
  'core.ts': ['pack', 'words', 'quiz', 'text', 'questions', 'review', 'timeline', 'formats'],
  'elements.ts': ['elements', 'words', 'quiz/progress.js'],
  'index.ts': ['core.ts', 'elements.ts'],
};

const pure = [
  'pack',
  'words',
  'quiz',
  'text',
  'questions',
  'review',
  'timeline',
  'formats',
  'core.ts',
];
const browserOnly = /^(lit|@lit\/|vis-|@shoelace-style\/|idb-keyval)/;

const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map(file => file.split(sep).join('/'))
  .filter(file => file.endsWith('.ts') && !file.startsWith('generated/'));
const imports = files.flatMap(importsOf);

describe('the structure', () => {
  it('has only rooms that are named here', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter(room => !(room in allowed))).to.deep.equal([]);
  });

  for (const [room, targets] of Object.entries(allowed)) {
    it(`${room} imports nothing but ${targets.join(', ')}`, () => {
      const own = imports.filter(line => line.room === room && line.target.startsWith('.'));
      const astray = own.filter(line => {
        const path = posix.join(posix.dirname(line.file), line.target);
        const target = roomOf(path);
        const known = target === room || targets.includes(target) || targets.includes(path);
        return !known && !(line.typeOnly && targets.includes(`type:${target}`));
      });
      expect(astray.map(describeImport)).to.deep.equal([]);
    });
  }

  it('keeps browser libraries out of the pure rooms', () => {
    const astray = imports.filter(
      ({room, target}) => pure.includes(room) && browserOnly.test(target),
    );
    expect(astray.map(describeImport)).to.deep.equal([]);
  });

  for (const element of ['article-quiz', 'article-timeline', 'article-lesson']) {
    it(`<${element}> reaches generator, second opinion and checks of packs by import() alone`, () => {
      const reached = reachedAtOnce(`elements/${element}.ts`);
      expect(reached).to.include(`elements/${element}.ts`);
      const behind = /^(questions|review|authoring|pack\/checks)\//;
      expect(reached.filter(file => behind.test(file))).to.deep.equal([]);
    });
  }

  it('lets one element file know vis-timeline', () => {
    const knowing = imports.filter(
      ({room, target}) => room === 'elements' && /\/vis\/|vis-timeline/.test(target),
    );
    expect(new Set(knowing.map(({file}) => file)).size).to.be.at.most(1);
  });

  it('leads from no file of a pure room back to itself', () => {
    const targets = new Map(files.map(file => [file, targetsOf(file)]));
    const reached = (start: string) => {
      const seen = new Set(targets.get(start));
      for (const file of seen) for (const target of targets.get(file) ?? []) seen.add(target);
      return seen;
    };
    const astray = files.filter(file => pure.includes(roomOf(file)) && reached(file).has(file));
    expect(astray).to.deep.equal([]);
  });

  it('only re-exports from index.ts and elements.ts', () => {
    const code = ['index.ts', 'elements.ts'].map(withoutComments).join('');
    const rest = code.replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s+'[^']+';/g, '');
    expect(rest.trim()).to.equal('');
  });
});

/** The files that a file names, be it only for a type. */
function targetsOf(from: string): readonly string[] {
  return imports
    .filter(({file, target, later}) => file === from && target.startsWith('.') && !later)
    .map(({target}) => posix.join(posix.dirname(from), target).replace(/\.js$/, '.ts'));
}

function importsOf(file: string): Import[] {
  const lines =
    /\b(import|export)(\s+type\b)?[^;'"`]*?\bfrom\s+'([^']+)'|\bimport\s*(\(?)\s*'([^']+)'/g;
  return [...withoutComments(file).matchAll(lines)].map(match => ({
    file,
    room: roomOf(file),
    target: match[3] ?? match[5] ?? '',
    typeOnly: match[2] !== undefined,
    later: match[4] === '(',
  }));
}

/** A file and all that it imports, and they, before anything is asked for. */
function reachedAtOnce(entry: string): readonly string[] {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const {target, typeOnly, later} of imports.filter(line => line.file === file)) {
      if (typeOnly || later || !target.startsWith('.')) continue;
      reached.add(posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts'));
    }
  }
  return [...reached];
}

function withoutComments(file: string): string {
  return readFileSync(join(src, file), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

function roomOf(file: string): string {
  return (file.split('/')[0] ?? file).replace(/\.js$/, '.ts');
}

function describeImport({file, target}: Import): string {
  return `${file} imports ${target}`;
}
