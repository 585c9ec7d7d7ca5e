import {brotliCompressSync} from 'node:zlib';
import {expect} from 'chai';
import {build, type Metafile} from 'esbuild';

/** Kilobytes of brotli that may load at once, and in the largest part that loads later. About 5 % above what they are. */
const budgets = {
  'article-quiz': {atOnce: 28, later: 27},
  'article-timeline': {atOnce: 33, later: 41},
  'article-lesson': {atOnce: 54, later: 41},
} as const;

/** What a page must not load before a reader has asked for it. */
const never = [
  /vis-timeline/,
  /words\/ui\/(ru|kk)\.ts/,
  /article-pack-schema/,
  /schema-problems/,
  /words\/problems/,
  /text-problem/,
  /src\/text\//,
  /words\/reading/,
  /quiz\/outcome\//,
  /elements\/quiz\/interactions\/(order|match|number|placement)/,
  /ts-fsrs/,
  /src\/(review|questions)\//,
  /src\/pack\/checks\//,
  /quiz\/study\//,
];

const own: Readonly<Record<keyof typeof budgets, readonly RegExp[]>> = {
  'article-quiz': [/src\/timeline\//, /elements\/timeline\//, /ui\/en\/(timeline|lesson)/],
  'article-timeline': [
    /questions\//,
    /elements\/(article-)?quiz/,
    /ui\/en\/(quiz|lesson)/,
    /words\/questions\//,
  ],
  'article-lesson': [],
};

describe('the weight of a page', () => {
  for (const [name, {atOnce, later}] of Object.entries(budgets)) {
    describe(`with <${name}>`, () => {
      let chunks: Chunks;
      before(async () => (chunks = await chunksOf(name)));

      it(`is at most ${atOnce} kB at once and ${later} kB for a part that comes later`, () => {
        const laterOnes = [...chunks.contents].filter(([path]) => !chunks.atOnce.includes(path));
        const first = chunks.atOnce.map(path => chunks.contents.get(path)!);
        expect(kilobytes(Buffer.concat(first)), 'at once').to.be.below(atOnce);
        for (const [path, content] of laterOnes)
          expect(kilobytes(content), path).to.be.below(later);
      });

      it('leaves out what nobody has asked for yet', () => {
        const loaded = chunks.atOnce.flatMap(path => Object.keys(chunks.outputs[path]!.inputs));
        const astray = [...never, ...own[name as keyof typeof own]].flatMap(pattern =>
          loaded.filter(path => pattern.test(path)),
        );
        expect(loaded).to.include(`src/elements/${name}.ts`);
        expect(astray).to.deep.equal([]);
      });
    });
  }
});

interface Chunks {
  readonly outputs: Metafile['outputs'];
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** The element's own file and all that it imports. */
  readonly atOnce: readonly string[];
}

async function chunksOf(name: string): Promise<Chunks> {
  const {outputFiles, metafile} = await build({
    entryPoints: [`src/elements/${name}.ts`],
    bundle: true,
    splitting: true,
    minify: true,
    ignoreAnnotations: true, // package.json speaks of dist/, not of src/
    format: 'esm',
    target: 'es2022',
    outdir: 'weight',
    metafile: true,
    write: false,
    tsconfig: 'tsconfig.json',
  });
  const {outputs} = metafile;
  const paths = Object.keys(outputs);
  const contents = outputFiles.map(
    ({contents, path}) => [paths.find(output => path.endsWith(output))!, contents] as const,
  );
  const entry = paths.find(path => outputs[path]!.entryPoint === `src/elements/${name}.ts`)!;
  return {outputs, contents: new Map(contents), atOnce: closure(entry, outputs)};
}

function closure(entry: string, outputs: Metafile['outputs']): readonly string[] {
  const found = new Set([entry]);
  for (const path of found) {
    for (const {path: imported, kind} of outputs[path]!.imports) {
      if (kind === 'import-statement') found.add(imported);
    }
  }
  return [...found];
}

function kilobytes(content: Uint8Array): number {
  return brotliCompressSync(content).length / 1000;
}
