import {expect} from 'chai';
import type {Fact} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {smallPack} from '../fixtures/small-pack.js';

/** What is asked where the article says who leads the builders, Mira Tolan says so too, and the article has something to say of that. */
function asked(remark: Partial<Fact>): readonly string[] {
  const rest = {status: 'stated', evidence: [{paragraph: 1}], quizworthy: true} as const;
  const leads = {
    relation: 'leads',
    subject: 'mira-tolan',
    object: 'velt-works',
    only: true,
    ...rest,
  };
  const result = parsePack(
    smallPack({
      events: [],
      facts: [
        {id: 'leads', ...leads},
        {id: 'said', ...leads, source: {by: 'mira-tolan', attitude: 'says'}},
        {
          id: 'remark',
          relation: 'works-at',
          subject: 'mira-tolan',
          object: 'velt-works',
          ...rest,
          ...remark,
        },
      ],
      complete: [],
      notStated: [],
      gists: [],
      background: [],
    }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return makeBank(result.pack).questions.map(({id}) => id);
}

describe('what the article disputes', () => {
  it('is no statement to judge, even where the article says the same in its own voice', () => {
    expect(asked({})).to.include('statement.leads');
    expect(asked({disputes: ['said']})).not.to.include('statement.leads');
  });
});
