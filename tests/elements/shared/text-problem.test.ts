import {expect} from '@open-wc/testing';
import {jsonErrorPosition} from '../../../src/elements/shared/source/text-problem.js';

describe('the place of an error in JSON', () => {
  const broken: readonly [text: string, line: number, column: number][] = [
    ['', 1, 1],
    ['{"a":1,}', 1, 8],
    ['[1 2]', 1, 4],
    ['[,]', 1, 2],
    ['{"a":1', 1, 7],
    ['{"a":1}}', 1, 8],
    ['01', 1, 2],
    ['{"a":tru}', 1, 6],
    ['{"a"\n 1}', 2, 2],
    ['{\r\n"a": \'x\'}', 2, 6],
    ['["a\nb"]', 1, 2],
    ['{"a":[1}', 1, 8],
    ['{1:2}', 1, 2],
    ['\ufeff{}', 1, 1],
  ];
  for (const [text, line, column] of broken) {
    it(`is line ${line}, column ${column} of ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text)).to.throw(SyntaxError);
      expect(jsonErrorPosition(text)).to.deep.equal({line, column});
    });
  }

  for (const text of [
    '{}',
    '[]',
    ' [1, -2.5e+3, null] ',
    '"\\u00e9"',
    '{"a": [{"b": true}], "c": ""}',
  ]) {
    it(`is nowhere in ${text}`, () => {
      expect(() => JSON.parse(text)).not.to.throw();
      expect(jsonErrorPosition(text)).to.equal(null);
    });
  }
});
