import {readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';
import {expect} from 'chai';
import {rollup, type Plugin} from 'rollup';
import {parseAst} from 'rollup/parseAst';

// The recipe is plain JavaScript, as rollup reads it; these are the parts tried here.
const room = (name: string): Promise<Recipe> =>
  import(new URL(`../src/vis/${name}`, import.meta.url).href) as Promise<Recipe>;

interface Recipe {
  safeSinks(): Plugin;
  rewriteSinks(code: string, tree: unknown): string;
  findSinks(code: string, tree: unknown): string[];
  slim(cuts: Record<string, {bodies: Record<string, string>; texts?: [string, string][]}>): Plugin;
  trimStyles(css: string, code: string): string;
}

/** Bundles one file of code with one plugin. */
async function bundle(code: string, plugin: Plugin): Promise<string> {
  const source: Plugin = {
    name: 'source',
    resolveId: id => id,
    load: () => code,
  };
  const build = await rollup({input: 'library.js', plugins: [source, plugin], treeshake: false});
  const {output} = await build.generate({format: 'es'});
  return output[0].code;
}

async function errorOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (error: Error) => error.message,
  );
}

describe('the recipe of the timeline bundle', () => {
  it('empties an element without parsing', async () => {
    const {safeSinks} = await room('safe-sinks.js');
    expect(await bundle("a.b.innerHTML = '';", safeSinks())).to.include('a.b.replaceChildren();');
  });

  it('writes as text what vis would have filtered as HTML', async () => {
    const {safeSinks} = await room('safe-sinks.js');
    const code = 'label.childNodes[0].innerHTML = availableUtils.xss(text || "");';
    expect(await bundle(code, safeSinks())).to.include(
      'label.childNodes[0].textContent = text || "";',
    );
  });

  const unknown = [
    'a.innerHTML = b;',
    "a.innerHTML = '<b>';",
    "a['innerHTML'] = b;",
    'a.innerHTML += b;',
    'a.outerHTML = b;',
    'a.srcdoc = b;',
    "a.insertAdjacentHTML('beforeend', b);",
    'document.write(b);',
    "new DOMParser().parseFromString(b, 'text/html');",
    'range.createContextualFragment(b);',
    'a.setHTMLUnsafe(b);',
    'eval(b);',
    "new Function('a', b);",
    "setTimeout('a()', 1);",
    "a.setAttribute('style', b);",
    "a.setAttribute('onclick', b);",
    'a.setAttribute(b, c);',
  ];
  for (const code of unknown) {
    it(`fails over ${code}`, async () => {
      const {safeSinks} = await room('safe-sinks.js');
      expect(await errorOf(bundle(code, safeSinks()))).to.include('sinks left');
    });
  }

  it('takes out functions, methods and values by name', async () => {
    const {slim} = await room('slim.js');
    const code = 'class A { b() { c(); } }\nfunction c() { d; }\nconst d = {e: 1};';
    const bodies = {'A.b': '', c: 'return 1;', d: '{}'};
    const slimmed = await bundle(code, slim({'library.js': {bodies}}));
    expect(slimmed.replaceAll(/\s+/g, ' ')).to.include('class A { b() {} }');
    expect(slimmed).to.include('{return 1;}').and.to.include('const d = {};');
  });

  it('fails when what it takes out is not there any more, or twice', async () => {
    const {slim} = await room('slim.js');
    const gone = slim({'library.js': {bodies: {'A.b': ''}}});
    expect(await errorOf(bundle('class A {}', gone))).to.include('A.b is not there any more');
    const twice = slim({'library.js': {bodies: {}, texts: [['x()', '']]}});
    expect(await errorOf(bundle('x(); x();', twice))).to.include('there twice: x()');
  });

  it('keeps only rules for classes that the code makes, and nothing that loads', async () => {
    const {trimStyles} = await room('timeline-styles.js');
    const css = '.vis-a, .vis-b .vis-a { color: red; background: url(x.png); } .vis-b { top: 0 }';
    expect(trimStyles(css, 'a.className = "vis-a"')).to.equal('.vis-a{color:red}');
  });
});

describe('the timeline bundle', () => {
  let code: string;

  before(async () => {
    code = await readFile(new URL('../src/generated/vis-timeline.js', import.meta.url), 'utf8');
  });

  it('weighs at most 39 kB', () => {
    expect(brotliCompressSync(code).length).to.be.at.most(39_000);
  });

  it('stands alone and has no sink', async () => {
    const {findSinks} = await room('safe-sinks.js');
    const tree = parseAst(code);
    expect(tree.body.filter(({type}) => type === 'ImportDeclaration')).to.deep.equal([]);
    expect(findSinks(code, tree)).to.deep.equal([]);
  });

  it('brings styles for the timeline alone, without images', () => {
    expect(code).to.include('.vis-item.vis-range{');
    expect(code).not.to.match(/url\(|vis-graph-group|vis-configuration/);
  });
});
