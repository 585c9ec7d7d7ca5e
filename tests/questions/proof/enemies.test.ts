import {expect} from 'chai';
import type {ArticleEvent} from '../../../src/pack/article-pack.js';
import {areEnemies, disclosureOf} from '../../../src/questions/proof/enemies.js';
import type {OptionValue, Query} from '../../../src/quiz/question.js';
import {choice, event, fact, numberEntry} from '../../review/fixtures.js';
import {by, known} from './known.js';

const money = {value: 300, unit: 'US dollars', tolerance: 0, approximate: false};
const later: Partial<ArticleEvent> = {lane: 'money'};

const knowledge = known(
  [
    fact('post', 'ana', 'holds-post', 'mayor'),
    fact('other-post', 'bo', 'holds-post', 'clerk'),
    fact('aim', 'ana', 'wants-to', 'Raise the quay'),
    fact('dry', 'cyr', 'wants-to', 'keep the water out', {near: ['aim']}),
    fact('means', 'ana', 'acts-by', 'selling stone', {for: 'aim'}),
    fact('cost', 'pier', 'costs', money),
    fact('word', 'pier', 'holds', 'the pier is safe', by('lodge')),
    fact('bridge', 'orle-bridge-span', 'stands-in', 'brask'),
    fact('walk', 'ana', 'supports', 'orle-bridge-span'),
  ],
  {
    events: [
      event('strike', '2001', {...later, phrase: 'the strike of the Pilots'}),
      event('vote', '2002', {...later, label: 'The guild votes'}),
    ],
  },
);

/** What a question about some facts and events asks and tells. */
function disclosed(
  about: readonly string[],
  query: Query,
  values: readonly OptionValue[] = [],
  quoted?: readonly string[],
) {
  const question = {...choice(query, values), about};
  return disclosureOf(knowledge, {question, ...(quoted === undefined ? {} : {quoted})});
}

const source: Query = {asks: 'source', fact: 'word'};
const left: Query = {asks: 'left-out'};

/** What a question tells beside what it is about. */
function told(query: Query, values: readonly OptionValue[] = []): string {
  return disclosed([], query, values).tells;
}

describe('a question asks', () => {
  it('both ends of its facts, by their bare names, and who states them', () => {
    expect(disclosed(['post', 'word', 'bridge', 'walk', 'cost', 'aim'], left).asks).to.deep.equal([
      {subject: 'ana', object: 'mayor'},
      {subject: 'pier', object: 'the pier is safe', source: 'lodge'},
      {subject: 'orle bridge', object: 'brask'},
      {subject: 'ana', object: 'orle bridge'},
      {subject: 'pier', object: '300 us dollars'},
      {subject: 'ana', object: 'raise the quay'},
    ]);
  });

  it('no end of an event', () => {
    const {about, asks} = disclosed(['strike'], {asks: 'time', event: 'strike'});
    expect({about, asks}).to.deep.equal({about: ['strike'], asks: []});
  });
});

describe('a question tells', () => {
  it('what its facts name, their source and their purpose too', () => {
    expect(disclosed(['word'], source).tells).to.equal('pier | the pier is safe | lodge');
    expect(disclosed(['means'], left).tells).to.equal('ana | selling stone | raise the quay');
    expect(disclosed(['bridge', 'cost'], left).tells).to.equal(
      'the orle bridge | brask | pier | 300 us dollars',
    );
  });

  it('what its events are called', () => {
    expect(disclosed(['strike', 'vote'], left).tells).to.equal(
      'the strike of the pilots | the guild votes',
    );
  });

  it('the facts that are quoted beside, as far as any are', () => {
    expect(disclosed(['post'], left, [], ['other-post']).tells).to.equal(
      'ana | mayor | bo | clerk',
    );
    expect(disclosed(['post'], left).tells).to.equal('ana | mayor');
  });

  it('what its stem names', () => {
    const post = 'holds-post';
    expect(told({asks: 'object', relation: post, subject: 'ana'})).to.equal('ana');
    expect(told({asks: 'object', relation: post, subject: 'ana', besides: ['clerk']})).to.equal(
      'ana | clerk',
    );
    expect(told({asks: 'subject', relation: post, object: 'mayor'})).to.equal('mayor');
    expect(
      told({asks: 'subject', relation: post, object: 'mayor', besides: ['bo', 'cyr']}),
    ).to.equal('mayor | bo | cyr');
    expect(told({asks: 'statement', relation: post, subject: 'ana', object: 'clerk'})).to.equal(
      'ana | clerk',
    );
    expect(told({asks: 'statement', relation: 'costs', subject: 'pier', object: 7})).to.equal(
      'pier | 7',
    );
    expect(told({asks: 'view', source: 'lodge'})).to.equal('lodge');
    expect(told({asks: 'referent', name: 'The Towers', paragraph: 2})).to.equal('the towers');
    expect(told(left)).to.equal('');
    expect(told({asks: 'passage', fact: 'post'})).to.equal('');
  });

  it('what its options name', () => {
    expect(
      told(left, [
        {entity: 'ana'},
        {phrase: 'Sell the boats'},
        {fact: 'other-post'},
        {event: 'vote'},
        {all: [{entity: 'elm'}, {all: [{entity: 'fir'}]}]},
        {number: 3},
        {edtf: '2001'},
        {label: 'author'},
        {paragraph: 2},
      ]),
    ).to.equal('ana | sell the boats | bo | clerk | the guild votes | elm | fir');
  });

  it('nothing by options that it does not have', () => {
    const question = {...numberEntry('cost', 300, 0, 'US dollars'), about: ['cost']};
    expect(disclosureOf(knowledge, {question})).to.deep.equal({
      about: ['cost'],
      asks: [{subject: 'pier', object: '300 us dollars'}],
      tells: 'pier | 300 us dollars',
    });
  });
});

describe('two questions must not stand in one form', () => {
  const asks = (...about: readonly string[]) => disclosed(about, left);
  const tells = (...ids: readonly string[]) =>
    disclosed(
      [],
      left,
      ids.map(entity => ({entity})),
    );
  const enemies = (a: ReturnType<typeof disclosed>, b: ReturnType<typeof disclosed>): boolean => {
    const found = areEnemies(knowledge, a, b);
    expect(areEnemies(knowledge, b, a), 'the other way round').to.equal(found);
    return found;
  };

  it('if they ask the same fact or event', () => {
    expect(enemies(asks('post'), asks('other-post', 'post'))).to.equal(true);
    expect(enemies(asks('strike'), asks('vote', 'strike'))).to.equal(true);
    expect(enemies(asks('strike'), asks('vote'))).to.equal(false);
    expect(enemies(asks('strike'), asks('post'))).to.equal(false);
  });

  it('if they ask facts that come near to each other', () => {
    expect(enemies(asks('aim'), asks('dry'))).to.equal(true);
    expect(enemies(asks('strike', 'aim'), asks('vote', 'dry'))).to.equal(true);
    expect(enemies(asks('post'), asks('dry'))).to.equal(false);
  });

  it('if one tells both ends of a fact that the other asks', () => {
    expect(enemies(asks('post'), tells('ana', 'mayor'))).to.equal(true);
    expect(enemies(asks('strike', 'other-post', 'post'), tells('ana', 'mayor'))).to.equal(true);
    expect(enemies(asks('post'), tells('ana', 'clerk'))).to.equal(false);
    expect(enemies(asks('post'), tells('bo', 'mayor'))).to.equal(false);
  });

  it('if one tells what the other asks, and who says so', () => {
    const said = disclosed([], left, [{entity: 'lodge'}, {phrase: 'The pier is safe'}]);
    expect(enemies(asks('word'), said)).to.equal(true);
    expect(enemies(asks('word'), tells('lodge', 'ana'))).to.equal(false);
    // The phrase names its subject itself, so that it gives the fact away alone; other words give nothing away.
    const unsaid = disclosed([], left, [{phrase: 'it is safe'}, {entity: 'lodge'}]);
    expect(enemies(asks('word'), unsaid)).to.equal(false);
  });

  it('if the source alone joins the ends, though the subject is not told', () => {
    const quoted = known([fact('view', 'kesh', 'supports', 'quay', by('lodge'))]);
    const asked = disclosureOf(quoted, {question: {...choice(left, []), about: ['view']}});
    const tell = (...ids: readonly string[]) =>
      disclosureOf(quoted, {
        question: choice(
          left,
          ids.map(entity => ({entity})),
        ),
      });
    expect(areEnemies(quoted, asked, tell('quay', 'lodge'))).to.equal(true);
    expect(areEnemies(quoted, asked, tell('quay', 'guild'))).to.equal(false);
    expect(areEnemies(quoted, asked, tell('kesh', 'lodge'))).to.equal(false);
  });

  it('if one tells a number with its unit, however that is spelt', () => {
    const tellsCost = disclosed([], left, [{fact: 'cost'}]);
    expect(enemies(asks('cost'), tellsCost)).to.equal(true);
    expect(enemies(asks('cost'), tells('pier'))).to.equal(false);
  });

  it('if a name stands with its determiner', () => {
    expect(enemies(asks('bridge'), tells('orle-bridge-span', 'brask'))).to.equal(true);
  });
});
