import {expect} from 'chai';
import fc from 'fast-check';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import type {OptionValue, Question} from '../../src/quiz/question.js';
import {explainVerdict} from '../../src/review/explain-verdict.js';
import {verifyQuestion} from '../../src/review/verify.js';
import {always} from '../property.js';
import * as f from './fixtures.js';

const entities = (...ids: string[]): OptionValue[] => ids.map(entity => ({entity}));
const labels = (...names: string[]): OptionValue[] => names.map(label => ({label}));
const facts = (...ids: string[]): OptionValue[] => ids.map(fact => ({fact}));

function expectSound(question: Question, pack: ArticlePack = f.ferryPack) {
  const verdict = verifyQuestion(pack, question);
  expect(verdict.sound, explainVerdict(question, verdict)).to.be.true;
}

function expectUnsound(question: Question, why: RegExp, pack: ArticlePack = f.ferryPack) {
  const verdict = verifyQuestion(pack, question);
  expect(verdict.sound, 'it was called sound').to.be.false;
  if (!verdict.sound) expect(verdict.faults.join('\n')).to.match(why);
}

const stops = f.choice(
  {asks: 'object', relation: 'happened-in', subject: 'line'},
  entities('south', 'east'),
);
const post = f.choice(
  {asks: 'object', relation: 'holds-post', subject: 'oru'},
  entities('director', 'mayor', 'minister'),
);
const holder = f.choice(
  {asks: 'subject', relation: 'holds-post', object: 'director'},
  entities('oru', 'sten', 'vell'),
);
const aim = f.choice({asks: 'object', relation: 'wants-to', subject: 'oru'}, [
  {phrase: 'double the number of passengers'},
  {phrase: 'shorten the road to the clinic'},
]);
const pairOfStops = f.choice(
  {asks: 'object', relation: 'happened-in', subject: 'line', besides: ['north']},
  [
    {all: entities('south', 'west')},
    {all: entities('east', 'south')},
    {all: entities('west', 'east')},
  ],
);
const launchDay = f.choice({asks: 'time', event: 'launch'}, [
  {edtf: '1998-05'},
  {edtf: '1998-03'},
  {edtf: '1998-08'},
]);
const share = f.choice({asks: 'number', fact: 'share'}, [{number: 40}, {number: 50}, {number: 30}]);

describe('verifyQuestion', () => {
  describe('finds sound', () => {
    const sound: readonly (readonly [string, Question])[] = [
      ['a value of a list that the article counts', stops],
      ['two values besides one that the stem gives', pairOfStops],
      ['a post of which there is one at a time', post],
      ['the holder of a post, against one who holds another and one of whom it is denied', holder],
      ['an aim against another’s aim', aim],
      ['a month against other months', launchDay],
      ['a share against shares further off than the tolerance', share],
      ['a number to type', f.numberEntry('stops', 3, 0, 'harbours')],
      [
        'an event that came first by its date',
        f.choice({asks: 'first', events: ['vote', 'launch']}, [{event: 'vote'}, {event: 'launch'}]),
      ],
      [
        'an order proved by dates and by a link',
        f.order(
          ['launch', 'protest', 'vote'],
          [
            ['vote', 'launch'],
            ['launch', 'protest'],
          ],
        ),
      ],
      [
        'an order with a part left open',
        f.order(
          ['vote', 'launch', 'strike'],
          [
            ['vote', 'launch'],
            ['vote', 'strike'],
          ],
        ),
      ],
      ['a source', f.choice({asks: 'source', fact: 'quiet'}, entities('oru', 'sten', 'anglers'))],
      ['a view', f.choice({asks: 'view', source: 'oru'}, facts('quiet', 'fish', 'rumour'))],
      [
        'a status',
        f.choice(
          {asks: 'status', fact: 'rumour'},
          labels('unnamed-source', 'named-source', 'author'),
        ),
      ],
      [
        'a stance',
        f.choice({asks: 'stance', fact: 'quiet'}, labels('disputes', 'leaves-open', 'supports')),
      ],
      [
        'a stance that is left open',
        f.choice({asks: 'stance', fact: 'fish'}, labels('leaves-open', 'disputes', 'supports')),
      ],
      [
        'a true statement',
        f.choice(
          {asks: 'statement', relation: 'holds-post', subject: 'sten', object: 'mayor'},
          labels('true', 'false', 'not-stated'),
        ),
      ],
      [
        'a statement that a counted list makes false',
        f.choice(
          {asks: 'statement', relation: 'happened-in', subject: 'line', object: 'east'},
          labels('false', 'true', 'not-stated'),
        ),
      ],
      [
        'a statement on which the article is silent',
        f.choice(
          {asks: 'statement', relation: 'works-at', subject: 'vell', object: 'council'},
          labels('not-stated', 'true', 'false'),
        ),
      ],
      [
        'a number that the article gives otherwise',
        f.choice(
          {asks: 'statement', relation: 'number-of', subject: 'line', object: 4},
          labels('false', 'true', 'not-stated'),
        ),
      ],
      [
        'what a name stands for',
        f.choice(
          {asks: 'referent', name: 'Norholm', paragraph: 3},
          entities('council', 'north', 'anglers'),
        ),
      ],
      [
        'a detail that is left out',
        f.choice({asks: 'left-out'}, [{notStated: 'price'}, ...facts('stops', 'oru-post')]),
      ],
      [
        'a gist',
        f.choice({asks: 'gist', gist: 'gist'}, [
          {phrase: 'A new ferry line divides the lake towns'},
          {phrase: 'Transport changes societies'},
        ]),
      ],
      ['a paragraph', f.passage('share', [1, 2, 3], 2)],
      [
        'a matching of people and posts',
        f.match(
          {asks: 'matching', facts: ['oru-post', 'sten-post']},
          {oru: 'director', sten: 'mayor'},
          ['minister'],
        ),
      ],
      [
        'a matching of statements and sources',
        f.match({asks: 'sources'}, {quiet: 'oru', fish: 'anglers', loud: 'author'}),
      ],
      [
        'a placement',
        f.placement(
          'launch',
          {earliest: '1998-05-09', latest: '1998-05-13'},
          {start: '1998-01-01', end: '1998-12-31'},
        ),
      ],
      [
        'a label against the other',
        f.choice({asks: 'object', relation: 'in-custody', subject: 'vell'}, [
          {phrase: 'under house arrest'},
          {phrase: 'in prison'},
        ]),
      ],
    ];
    for (const [title, question] of sound) it(title, () => expectSound(question));
  });

  describe('finds the flaw when', () => {
    it('the fact of the key is taken away', () => {
      expectUnsound(post, /key .* not proved/, f.withoutFacts('oru-post'));
      expectUnsound(share, /gives no number/, f.withoutFacts('share'));
      expectUnsound(f.passage('share', [1, 2], 2), /no fact/, f.withoutFacts('share'));
    });
    it('an alias of the key is a distractor', () => {
      const renamed = f.ferryPack.entities.map(entity =>
        entity.id === 'south' ? {...entity, aliases: ['Ostra']} : entity,
      );
      expectUnsound(stops, /overlap/, f.changed({entities: renamed}));
    });
    it('an alias of another true value is a distractor', () => {
      const renamed = f.ferryPack.entities.map(entity =>
        entity.id === 'west' ? {...entity, aliases: ['Ostra']} : entity,
      );
      expectUnsound(stops, /distractor "Ostra"/, f.changed({entities: renamed}));
    });
    it('a second value is a distractor', () => {
      expectUnsound(
        stops,
        /distractor "Ostra" is true/,
        f.withFacts(f.fact('stop-east', 'line', 'happened-in', 'east')),
      );
      expectUnsound(
        aim,
        /is true/,
        f.withFacts(f.fact('oru-too', 'oru', 'wants-to', 'shorten the road to the clinic')),
      );
    });
    it('a second value contradicts the key', () => {
      expectUnsound(
        post,
        /contradict/,
        f.withFacts(f.fact('oru-second', 'oru', 'holds-post', 'mayor')),
      );
      expectUnsound(
        share,
        /another number/,
        f.withFacts(
          f.fact('share-2', 'lakeland', 'share-of', {
            value: 55,
            unit: 'per cent',
            tolerance: 2,
            approximate: true,
          }),
        ),
      );
    });
    it('the polarity of the key is flipped', () => {
      expectUnsound(
        post,
        /key .* false/,
        f.withFacts(f.fact('oru-post', 'oru', 'holds-post', 'director', {negated: true})),
      );
    });
    it('both polarities are stated', () => {
      expectUnsound(
        post,
        /both/,
        f.withFacts(f.fact('oru-not', 'oru', 'holds-post', 'director', {negated: true})),
      );
    });
    it('the list is no longer complete', () => {
      for (const question of [stops, aim, pairOfStops])
        expectUnsound(question, /distractor .* not proved/, f.changed({complete: []}));
    });
    it('the list no longer has as many members as the article counts', () => {
      expectUnsound(stops, /not proved/, f.withoutFacts('stop-west'));
    });
    it('the date is widened', () => {
      const wide = f.ferryPack.events.map(event =>
        event.id === 'launch' ? f.event('launch', '[1998-02..1998-09]') : event,
      );
      expectUnsound(launchDay, /key .* not proved/, f.changed({events: wide}));
      expectUnsound(
        f.choice({asks: 'first', events: ['vote', 'launch']}, [{event: 'vote'}, {event: 'launch'}]),
        /first/,
        f.changed({events: wide}),
      );
      expectUnsound(
        f.order(['vote', 'launch'], [['vote', 'launch']]),
        /turns down/,
        f.changed({events: wide}),
      );
      expectUnsound(
        f.placement(
          'launch',
          {earliest: '1998-05-09', latest: '1998-05-13'},
          {start: '1998-01-01', end: '1998-12-31'},
        ),
        /shuts out/,
        f.changed({events: wide}),
      );
    });
    it('the slack reaches a distractor', () => {
      const near = f.choice({asks: 'time', event: 'launch'}, [
        {edtf: '1998-05-11'},
        {edtf: '1998-05-13'},
      ]);
      expectUnsound(near, /slack/);
    });
    it('the slack of a date reaches the other event', () => {
      const close = f.ferryPack.events.map(event =>
        event.id === 'vote' ? f.event('vote', '1998-05-10') : event,
      );
      const pair = f.order(['vote', 'launch'], [['vote', 'launch']]);
      expectSound(pair);
      expectUnsound(pair, /nothing rules out/, f.changed({events: close}));
    });
    it('a distractor holds the key', () => {
      expectUnsound(
        f.choice(
          {asks: 'object', relation: 'happened-in', subject: 'line'},
          entities('south', 'quay'),
        ),
        /part or a member/,
      );
      expectUnsound(
        f.choice({asks: 'object', relation: 'wants-to', subject: 'oru'}, [
          {phrase: 'double the number of passengers'},
          {phrase: 'double the passengers'},
        ]),
        /all the words/,
      );
      expectUnsound(
        f.choice({asks: 'source', fact: 'fish'}, entities('anglers', 'vell')),
        /member/,
      );
    });
    it('a distractor is a part of another true value', () => {
      expectUnsound(
        f.choice(
          {asks: 'object', relation: 'happened-in', subject: 'line'},
          entities('north', 'quay'),
        ),
        /not proved/,
      );
    });
    it('an option is given away by the stem', () => {
      expectUnsound(
        f.choice(
          {asks: 'object', relation: 'happened-in', subject: 'line', besides: ['north']},
          entities('north', 'east'),
        ),
        /already gives/,
      );
    });
    it('other sources make a distractor true', () => {
      const source = {title: 'Harbour book'};
      const known = {id: 'known', statement: 'It is so.', source};
      expectUnsound(
        stops,
        /Harbour book/,
        f.changed({
          background: [{...known, relation: 'happened-in', subject: 'line', object: 'east'}],
        }),
      );
      expectUnsound(
        share,
        /Harbour book/,
        f.changed({
          background: [
            {
              ...known,
              relation: 'share-of',
              subject: 'lakeland',
              object: {value: 50, unit: 'per cent', tolerance: 0, approximate: false},
            },
          ],
        }),
      );
      expectUnsound(
        launchDay,
        /Harbour book/,
        f.changed({
          background: [{...known, event: 'launch', time: {edtf: '1998-08-02', basis: 'stated'}}],
        }),
      );
    });
    it('a relation of nearly the same meaning has the distractor', () => {
      expectUnsound(
        post,
        /nearly the same/,
        f.withFacts(f.fact('was', 'oru', 'held-post', 'minister')),
      );
      expectUnsound(
        aim,
        /nearly the same/,
        f.withFacts(f.fact('agreed', 'oru', 'agreed-to', 'shorten the road to the clinic')),
      );
    });
    it('a fact marked as near has the distractor', () => {
      const near = f.fact('sten-wants', 'sten', 'wants-to', 'shorten the road to the clinic', {
        near: ['oru-wants'],
      });
      expectUnsound(aim, /near in meaning/, f.withFacts(near));
    });
    it('the wording leaves open who speaks', () => {
      expectUnsound(
        f.choice({asks: 'source', fact: 'foggy'}, entities('sten', 'oru')),
        /leaves open/,
      );
      expectUnsound(
        f.choice({asks: 'status', fact: 'foggy'}, labels('named-source', 'author')),
        /leaves open/,
      );
    });
    it('two sources state the same', () => {
      const also = f.fact('also', 'line', 'holds', 'there will be no noise', {
        source: {by: 'sten', attitude: 'says'},
        equivalentTo: ['quiet'],
      });
      expectUnsound(
        f.choice({asks: 'source', fact: 'quiet'}, entities('oru', 'sten')),
        /is true/,
        f.withFacts(also),
      );
      const authors = f.fact('also', 'line', 'holds', 'there will be no noise', {
        equivalentTo: ['quiet'],
      });
      expectUnsound(
        f.choice({asks: 'status', fact: 'quiet'}, labels('named-source', 'author')),
        /more ways/,
        f.withFacts(authors),
      );
    });
    it('the author no longer disputes, or supports as well', () => {
      const stance = f.choice({asks: 'stance', fact: 'quiet'}, labels('disputes', 'leaves-open'));
      expectUnsound(stance, /key .* false/, f.withoutFacts('loud'));
      expectUnsound(
        stance,
        /both/,
        f.withFacts(f.fact('hush', 'line', 'holds', 'hush', {entails: ['quiet']})),
      );
    });
    it('a pack’s author vouches for a list, and the article only keeps silent', () => {
      const query = {
        asks: 'statement',
        relation: 'wants-to',
        subject: 'oru',
        object: 'sell the boats',
      } as const;
      expectUnsound(f.choice(query, labels('false', 'not-stated')), /not-stated/);
      expectSound(f.choice(query, labels('not-stated', 'false')));
    });
    it('a statement is ruled out by what somebody only denies to be so', () => {
      const denial = {source: {by: 'sten', attitude: 'denies'}} as const;
      const pack = f.withFacts(
        f.fact('lead', 'oru', 'leads', 'council', denial),
        f.fact('help', 'sten', 'supports', 'line', {...denial, only: true}),
      );
      for (const [relation, subject] of [
        ['leads', 'vell'],
        ['supports', 'sten'],
      ] as const) {
        const query = {asks: 'statement', relation, subject, object: 'council'} as const;
        expectUnsound(
          f.choice(query, labels('false', 'true', 'not-stated')),
          /nothing in the article settles/,
          pack,
        );
      }
    });
    it('a statement is disputed or undecided', () => {
      expectUnsound(
        f.choice(
          {
            asks: 'statement',
            relation: 'holds',
            subject: 'line',
            object: 'the boats will be quiet',
          },
          labels('true', 'false'),
        ),
        /disputes/,
      );
      expectUnsound(
        f.choice(
          {asks: 'statement', relation: 'met', subject: 'oru', object: 'sten'},
          labels('not-stated', 'true'),
        ),
        /settles/,
      );
    });
    it('a detail is stated after all', () => {
      const left = f.choice({asks: 'left-out'}, [{notStated: 'rumour-post'}, {fact: 'stops'}]);
      expectSound(left);
      expectUnsound(left, /gives it/, f.withFacts(f.fact('job', 'vell', 'works-at', 'council')));
    });
    it('two paragraphs prove the statement', () => {
      const again = f.fact(
        'share-again',
        'lakeland',
        'share-of',
        {value: 40, unit: 'per cent', tolerance: 2, approximate: true},
        {evidence: [{paragraph: 3}]},
      );
      expectUnsound(f.passage('share', [1, 2, 3], 2), /as well/, f.withFacts(again));
    });
    it('a name stands for two things', () => {
      const two = f.ferryPack.entities.map(entity =>
        entity.id === 'anglers' ? {...entity, metonyms: [{name: 'Norholm', paragraph: 3}]} : entity,
      );
      expectUnsound(
        f.choice({asks: 'referent', name: 'Norholm', paragraph: 3}, entities('council', 'north')),
        /2 things/,
        f.changed({entities: two}),
      );
    });
    it('a typed number has another key, tolerance or unit', () => {
      expectUnsound(f.numberEntry('stops', 4, 0, 'harbours'), /not proved/);
      expectUnsound(f.numberEntry('stops', 3, 1, 'harbours'), /tolerance/);
      expectUnsound(f.numberEntry('stops', 3, 0, 'boats'), /unit/);
    });
    it('an order accepts too much, too little or what nothing proves', () => {
      expectUnsound(f.order(['vote', 'launch'], []), /cannot have been/);
      expectUnsound(f.order(['launch', 'strike'], [['launch', 'strike']]), /nothing rules out/);
      expectUnsound(f.order(['launch', 'grant'], []), /nothing is known/);
      expectUnsound(
        f.order(
          ['vote', 'launch'],
          [
            ['vote', 'launch'],
            ['launch', 'vote'],
          ],
        ),
        /no order/,
      );
    });
    it('a pair of a matching is wrong, or a spare partner fits', () => {
      const query = {asks: 'matching', facts: ['oru-post', 'sten-post']} as const;
      expectUnsound(f.match(query, {oru: 'mayor', sten: 'director'}), /should be true/);
      expectUnsound(f.match(query, {oru: 'director', sten: 'director'}), /same partner/);
      const stops = {asks: 'matching', facts: ['stop-north', 'oru-post']} as const;
      expectUnsound(f.match(stops, {line: 'north', oru: 'director'}, ['south']), /should be false/);
    });
    it('a window lets in too much', () => {
      expectUnsound(
        f.placement(
          'launch',
          {earliest: '1998-05-01', latest: '1998-05-31'},
          {start: '1998-01-01', end: '1998-12-31'},
        ),
        /lets in/,
      );
      expectUnsound(
        f.placement(
          'launch',
          {earliest: '1998-05-09', latest: '1998-05-13'},
          {start: '1998-05-09', end: '1998-05-13'},
        ),
        /every day/,
      );
    });
    it('it rests on what the pack does not have', () => {
      expectUnsound({...stops, about: ['gone']}, /rests on 'gone'/);
      expectUnsound({...stops, evidence: [{paragraph: 9}]}, /paragraph 9/);
      expectUnsound({...stops, key: 'o7'}, /none of the options/);
    });
    it('a year is asked that only other sources give', () => {
      const time = {edtf: 'XXXX-05', resolved: '1998-05', basis: 'external'} as const;
      const pack = f.changed({events: [{...f.event('launch', undefined), time}]});
      expectUnsound(
        f.choice({asks: 'time', event: 'launch'}, [{edtf: '1998'}, {edtf: '1996'}]),
        /does not give the year/,
        pack,
      );
      expectSound(
        f.choice({asks: 'time', event: 'launch'}, [{edtf: 'XXXX-05'}, {edtf: 'XXXX-04'}]),
        pack,
      );
    });
  });

  it('judges a premise that is gone as if the fact were gone', () => {
    const inferred = f.fact('oru-post', 'oru', 'holds-post', 'director', {
      status: 'inferred',
      inferredFrom: ['stop-north'],
      warrant: 'w',
    });
    expectSound(post, f.withFacts(inferred));
    expectUnsound(post, /not proved/, f.withFacts({...inferred, inferredFrom: ['gone']}));
  });

  it('does not care for the order of anything in the pack', () => {
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], {minLength: list.length, maxLength: list.length});
    always(
      fc.property(
        shuffled(f.ferryPack.facts),
        shuffled(f.ferryPack.entities),
        shuffled(f.ferryPack.events),
        (facts, entities, events) => {
          const pack = f.changed({facts, entities, events});
          for (const question of [stops, post, holder, aim, pairOfStops, launchDay, share])
            expectSound(question, pack);
        },
      ),
      25,
    );
  });

  it('accepts the very orders in which the events can have come', () => {
    const span = fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 0, max: 4}));
    always(
      fc.property(fc.array(span, {minLength: 2, maxLength: 4}), spans => {
        const days = spans.map(([first, length]) => [first, first + length] as const);
        const ids = days.map((_, index) => `e${index}`);
        const events = days.map(([first, last], index) =>
          f.event(ids[index]!, `[1998-05-0${first}..1998-05-${String(last).padStart(2, '0')}]`),
        );
        const pairs = ids.flatMap((a, i) =>
          ids.flatMap((b, j) => (days[i]![1] < days[j]![0] ? [[a, b] as const] : [])),
        );
        const verdict = (before: typeof pairs) =>
          verifyQuestion(f.changed({events}), f.order(ids, before)).sound;
        expect(verdict(pairs)).to.equal(pairs.length > 0);
        const needed = pairs.filter(
          ([a, c]) =>
            !pairs.some(([x, b]) => x === a && pairs.some(([y, z]) => y === b && z === c)),
        );
        for (const gone of needed) expect(verdict(pairs.filter(pair => pair !== gone))).to.be.false;
      }),
      200,
    );
  });

  it('never calls a question sound of whose options two are stated, none is, or one is left open', () => {
    const towns = ['north', 'south', 'west', 'east'];
    always(
      fc.property(
        fc.subarray(towns),
        fc.subarray(towns),
        fc.subarray(towns, {minLength: 2}),
        fc.boolean(),
        (stated, denied, options, closed) => {
          const isIn = (list: string[]) => (id: string) => list.includes(id);
          const pack = f.changed({
            facts: [
              ...stated.map(id => f.fact(`yes-${id}`, 'line', 'happened-in', id)),
              ...denied.map(id => f.fact(`no-${id}`, 'line', 'happened-in', id, {negated: true})),
            ],
            complete: closed
              ? [{relation: 'happened-in', subject: 'line', basis: 'certified'}]
              : [],
          });
          const question = f.choice(
            {asks: 'object', relation: 'happened-in', subject: 'line'},
            entities(...options),
          );
          const [key, ...others] = options;
          const keyHolds = isIn(stated)(key!) && !isIn(denied)(key!);
          const othersFail = others.every(id => !isIn(stated)(id) && (closed || isIn(denied)(id)));
          expect(verifyQuestion(pack, question).sound).to.equal(keyHolds && othersFail);
        },
      ),
      300,
    );
  });
});

describe('explainVerdict', () => {
  it('says in words what stands against a question', () => {
    const text = explainVerdict(stops, verifyQuestion(f.changed({complete: []}), stops));
    expect(text)
      .to.contain('unsound, for one reason')
      .and.contain('"the ferry line happened-in Ostra"');
  });
  it('says why a question is sound', () => {
    expect(explainVerdict(stops, {sound: true})).to.contain('one of its 2 options is true');
  });
});
