import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {exportedQuizParts, exportedTimelineParts} from '../src/elements/lesson/exported-parts.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

/** The elements, and where the parts that their own files do not have are drawn. */
const elements = {
  'article-lesson': ['lesson', 'shared'],
  'article-quiz': ['quiz', 'shared'],
  'article-timeline': ['timeline', 'shared'],
};

describe('the README', () => {
  for (const [name, folders] of Object.entries(elements)) {
    const source = read(`src/elements/${name}.ts`);
    const [, section = ''] = new RegExp(`### \`<${name}>\`\n([^]*?)(?=\n###? )`).exec(readme) ?? [];
    const mentioned = new Set(
      [...section.matchAll(/`([a-z][\w-]*)(?:\(|`)/gi)].map(([, word]) => word!),
    );

    it(`names every attribute and property of <${name}>`, () => {
      expect(attributesOf(source).filter(attribute => !mentioned.has(attribute))).to.deep.equal([]);
    });

    it(`names every event of <${name}>`, () => {
      expect(
        documented(source, 'fires').filter(event => !readme.includes(`\`${event}\``)),
      ).to.deep.equal([]);
    });

    it(`names every part of <${name}>, and no other`, () => {
      const [, parts = ''] = /^Parts: ([^]*?)\n(?:\n|$)/m.exec(`${section}\n\n`) ?? [];
      const named = [...parts.matchAll(/`([\w-]+)`/g)].map(([, part]) => part!);
      const own = documented(source, 'csspart').filter(part => !/^(quiz|timeline)-/.test(part));
      expect(named.filter(part => !/^(quiz|timeline)-/.test(part))).to.have.members(own);
    });

    it(`has a word in the code of <${name}> for every part that it draws`, () => {
      const drawn = [source, ...folders.flatMap(sourcesIn)].flatMap(partsIn);
      const own = documented(source, 'csspart').filter(part => !/^(quiz|timeline)-/.test(part));
      expect(new Set(own)).to.deep.equal(new Set(drawn));
    });

    it(`names the methods of <${name}>`, () => {
      const methods = [...source.matchAll(/^ {2}(?:async )?(restart|show|print|place|fit)\(/gm)];
      for (const [, method] of methods) expect(section).to.match(new RegExp(`\`${method}\\(`));
    });
  }

  it('knows every custom property', () => {
    const styles = [...Object.values(elements).flat(), 'shared', 'passage']
      .flatMap(sourcesIn)
      .join();
    const used = [...styles.matchAll(/var\(\s*(--article-[\w-]+)/g)].map(
      ([, property]) => property!,
    );
    expect(used).not.to.be.empty;
    expect(used.filter(property => !readme.includes(`\`${property}\``))).to.deep.equal([]);
  });
});

describe('<article-lesson>', () => {
  for (const [part, exported] of [
    ['quiz', exportedQuizParts],
    ['timeline', exportedTimelineParts],
  ] as const) {
    it(`lets a page style every part of its ${part}`, () => {
      const inner = documented(read(`src/elements/article-${part}.ts`), 'csspart');
      const names = exported.split(', ').map(pair => pair.split(': '));
      // The lesson itself tells what is wrong with the pack.
      expect(names.map(([from]) => from)).to.have.members(
        inner.filter(name => name !== 'problems'),
      );
      for (const [from, to] of names) expect(to).to.equal(`${part}-${from}`);
    });
  }
});

function documented(source: string, tag: string): readonly string[] {
  return [...source.matchAll(new RegExp(` \\* @${tag} ([\\w-]+)`, 'g'))].map(([, name]) => name!);
}

/** The attributes, and the properties that have none. */
function attributesOf(source: string): readonly string[] {
  const declared = /@property\(([^)]*)\)\s+(?:get )?(\w+)/g;
  return [...source.matchAll(declared)].map(
    ([, options, name]) => /attribute: '([\w-]+)'/.exec(options!)?.[1] ?? name!,
  );
}

function partsIn(source: string): readonly string[] {
  const parts = [...source.matchAll(/\bpart=(?:"([^"]+)"|\$\{[^}]*'([^']+)' : '[^']+'\})/g)];
  return parts.flatMap(([, fixed, chosen]) => (fixed ?? chosen!).split(' '));
}

function sourcesIn(folder: string): readonly string[] {
  const path = `src/elements/${folder}/`;
  return readdirSync(new URL(`../${path}`, import.meta.url), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .map(file => read(path + file));
}
