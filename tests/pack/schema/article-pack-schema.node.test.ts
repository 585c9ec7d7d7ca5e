import {readdirSync, readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {parsePack} from '../../../src/pack/parse-pack.js';
import {smallPack} from '../../fixtures/small-pack.js';

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const source = new URL('../../../src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, source), 'utf8');
const schema = JSON.parse(read('pack/schema/article-pack.schema.json')) as Schema;

describe('The JSON Schema of a pack', () => {
  it('explains every property to an editor', () => {
    const unexplained: string[] = [];
    const walk = (part: Schema, path: string) => {
      for (const [name, property] of Object.entries({...part.properties, ...part.$defs})) {
        if (!property.title || !property.description) unexplained.push(`${path}/${name}`);
        walk(property, `${path}/${name}`);
      }
      if (part.items) walk(part.items, `${path}/items`);
    };
    walk(schema, '');
    expect(unexplained).to.deep.equal([]);
  });

  it('is one that a strict validator takes', () => {
    const validate = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
    }).compile(schema);
    expect(validate(smallPack())).to.be.true;
    expect(validate({...smallPack(), facts: 3})).to.be.false;
  });

  for (const [file, type, def] of [
    ['article-pack', 'Article', 'article'],
    ['article-pack', 'Paragraph', 'paragraph'],
    ['article-pack', 'Lane', 'lane'],
    ['article-pack', 'Entity', 'entity'],
    ['article-pack', 'Metonym', 'metonym'],
    ['article-pack', 'Evidence', 'evidence'],
    ['article-pack', 'Fact', 'fact'],
    ['article-pack', 'Attribution', 'attribution'],
    ['article-pack', 'ArticleEvent', 'event'],
    ['article-pack', 'Completeness', 'completeness'],
    ['article-pack', 'NotStated', 'notStated'],
    ['article-pack', 'Gist', 'gist'],
    ['article-pack', 'BackgroundFact', 'background'],
    ['relation', 'Relation', 'relation'],
    ['relation', 'RelationWording', 'wording'],
    ['time/time', 'Time', 'time'],
  ] as const) {
    it(`has the properties of the type ${type}`, () => {
      const [, body = ''] =
        new RegExp(`interface ${type} \\{\\n([^]*?)\\n\\}`).exec(read(`pack/${file}.ts`)) ?? [];
      const keys = [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, key]) => key);
      expect(Object.keys(schema.$defs![def]!.properties!)).to.have.members(keys);
    });
  }
});

describe('The bundled packs', () => {
  for (const name of readdirSync(new URL('packs/', source)).filter(file =>
    file.endsWith('.json'),
  )) {
    it(`${name} has no problems`, () => {
      const result = parsePack(JSON.parse(read(`packs/${name}`)));
      expect(result.ok ? [] : result.problems).to.deep.equal([]);
    });
  }
});
