import {readFileSync} from 'node:fs';
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import fc from 'fast-check';
import slimSchema from '../../../src/generated/article-pack-schema.js';
import type {Schema} from '../../../src/pack/schema/json-schema.js';
import {pathStep} from '../../../src/pack/problem.js';
import {schemaCheck} from '../../../src/pack/schema/schema-check.js';
import {smallPack} from '../../fixtures/small-pack.js';
import {pathsIn} from '../paths-in.js';
import {withChange} from '../with-change.js';
import {always} from '../../property.js';

const file = new URL('../../../src/pack/schema/article-pack.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
const validate = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strictRequired: false,
}).compile(schema);

/** What ajv finds, as `path keyword`. What is wrong within an `anyOf` is told of by the `anyOf` itself. */
function foundByAjv(value: unknown): readonly string[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({schemaPath}) => !schemaPath.includes('/anyOf/'));
  return distinct(errors.map(error => `${pathOf(error)} ${error.keyword}`));
}

function pathOf({instancePath, params}: ErrorObject): string {
  const name: string | undefined = params['missingProperty'] ?? params['additionalProperty'];
  return instancePath + (name === undefined ? '' : pathStep(name));
}

const check = schemaCheck(schema);
const slimCheck = schemaCheck(slimSchema);

function foundByUs(value: unknown, by = check): readonly string[] {
  return distinct(by(value).findings.map(({path, keyword}) => `${path} ${keyword}`));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

/** A pack with something in every part that the small one leaves empty. */
function fullPack(): object {
  return {
    ...smallPack(),
    gists: [
      {
        id: 'gist',
        key: 'a',
        tooNarrow: 'b',
        tooBroad: 'c',
        contradicted: 'd',
        certifiedBy: 'e',
        evidence: [{paragraph: 1}],
      },
    ],
    facts: [
      {...smallPack().facts[3], misreadings: ['421'], near: ['a', 'b'], inferredFrom: ['opening']},
      {...smallPack().facts[0], source: {attitude: 'says', ambiguous: true}, negated: false},
    ],
  };
}

const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, '', ' ', 'a', 'A b', 'state', -1, 0.5, 2, [], {}, [''], ['a'], [1]),
  fc.constantFrom({edtf: '2001'}, {resolved: '2001'}, {phrase: 'noun', quantity: 'count'}),
  fc.constantFrom({value: 1, unit: 'a'}, {value: '1', unit: ''}, {value: 1, unit: 'a', more: 1}),
  fc.constant(JSON.parse('{"__proto__": {"id": "x"}, "a/b~c": 1}') as object),
);

describe('schemaCheck', () => {
  it('finds what ajv finds in packs of which some values were changed', () => {
    const names = ['more', 'edtf', 'resolved', 'constructor'];
    const paths = pathsIn(fullPack()).flatMap(path => [
      path,
      ...names.map(name => `${path}/${name}`),
    ]);
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), values), {
      minLength: 1,
      maxLength: 3,
    });
    let [drawn, refused] = [0, 0];
    always(
      fc.property(changes, changes => {
        const pack = changes.reduce(changed, fullPack() as unknown);
        const expected = foundByAjv(pack);
        drawn += 1;
        refused += Math.sign(expected.length);
        expect(foundByUs(pack)).to.deep.equal(expected);
        expect(foundByUs(pack, slimCheck)).to.deep.equal(expected);
      }),
      1500,
    );
    expect(refused / drawn).to.be.within(0.3, 0.99);
  });

  it('finds what ajv finds in any JSON', () => {
    always(
      fc.property(fc.jsonValue(), value => {
        expect(foundByUs(value)).to.deep.equal(foundByAjv(value));
      }),
      300,
    );
  });

  it('does not pass over a keyword that it does not know', () => {
    const unknown = {$defs: {a: {items: {maxLength: 3}}}} as Schema;
    expect(() => schemaCheck(unknown)).to.throw(/"maxLength"/);
    expect(() => schemaCheck({items: {$ref: '#/$defs/nowhere'}})).to.throw(/nowhere/);
  });
});

function changed(pack: unknown, [path, value]: [string, unknown]): unknown {
  try {
    return withChange(pack, path, value);
  } catch {
    return pack; // an earlier change took the place away
  }
}
