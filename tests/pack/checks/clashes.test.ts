import {expect} from 'chai';
import fc from 'fast-check';
import type {Fact} from '../../../src/pack/article-pack.js';
import {holdTogether} from '../../../src/pack/claims.js';
import {clashes} from '../../../src/pack/checks/clashes.js';
import {smallPack} from '../../fixtures/small-pack.js';
import {always} from '../../property.js';

const times = ['2001', '2001/2003', '2002/2004', '2003/..', '/2002', '2005-06-07', '[2001..2003]'];

const facts = fc
  .array(
    fc.record({
      object: fc.constantFrom('a', 'b', 'c'),
      edtf: fc.option(fc.constantFrom(...times), {nil: undefined}),
      same: fc.option(fc.nat(9), {nil: undefined}),
    }),
    {maxLength: 10},
  )
  .map(written =>
    written.map(({object, edtf, same}, index): Fact => ({
      ...smallPack().facts[4]!,
      id: `f${index}`,
      object,
      ...(edtf === undefined ? {} : {time: {edtf, basis: 'stated'}}),
      ...(same === undefined ? {} : {equivalentTo: [`f${same}`]}),
    })),
  );

const objectOf = ({object}: Fact) => String(object);

function clash(a: Fact, b: Fact, always: boolean): boolean {
  const saySame = a.equivalentTo?.includes(b.id) || b.equivalentTo?.includes(a.id);
  return a.object !== b.object && !saySame && (always || holdTogether(a.time, b.time));
}

describe('clashes', () => {
  it('finds pairs that clash, and none only where there are none', () => {
    always(
      fc.property(facts, fc.boolean(), (facts, always) => {
        const found = clashes(facts, objectOf, always);
        for (const [a, b] of found) {
          expect(facts.indexOf(a)).to.be.below(facts.indexOf(b));
          expect(clash(a, b, always), `${a.id} and ${b.id}`).to.be.true;
        }
        const clashing = facts.some(a => facts.some(b => clash(a, b, always)));
        expect(found.length > 0).to.equal(clashing);
      }),
      1000,
    );
  });

  it('finds one that is the same as some and clashes with another', () => {
    const [base] = smallPack().facts;
    const of = (id: string, object: string, ...equivalentTo: string[]): Fact => ({
      ...base!,
      id,
      object,
      equivalentTo,
    });
    const found = clashes([of('a', 'x'), of('b', 'y', 'a'), of('c', 'z', 'b')], objectOf, true);
    expect(found.map(pair => pair.map(({id}) => id))).to.deep.equal([['a', 'c']]);
  });

  it('looks at far fewer pairs than there are', () => {
    let looked = 0;
    const many = Array.from({length: 2000}, (_, index): Fact => {
      const year = 1000 + index;
      const fact = {...smallPack().facts[4]!, id: `f${index}`, object: `o${index}`};
      const equivalentTo = {
        includes: () => {
          looked += 1;
          return false;
        },
      } as unknown as readonly string[];
      return {...fact, equivalentTo, time: {edtf: `${year}-01/${year}-12`, basis: 'stated'}};
    });
    expect(clashes(many, objectOf, false)).to.deep.equal([]);
    expect(clashes(many, objectOf, true)).to.have.length(1999);
    expect(looked).to.be.below(8000);
  });
});
