import {expect} from 'chai';
import type {ArticleEvent, ArticlePack, Fact} from '../../../src/pack/article-pack.js';
import {parsePack} from '../../../src/pack/parse-pack.js';
import {
  explainProblem,
  type ExplainedProblem,
} from '../../../src/words/problems/explain-problem.js';
import {smallPack} from '../../fixtures/small-pack.js';
import {withChange} from '../with-change.js';

function problemsOf(value: unknown): readonly ExplainedProblem[] {
  const result = parsePack(value);
  return result.ok ? [] : result.problems.map(problem => explainProblem(problem));
}

function withFact(fact: Partial<Fact>): ArticlePack {
  const {facts} = smallPack();
  return smallPack({facts: [...facts, {...facts[0]!, id: 'another', ...fact}]});
}

function withEvents(...events: Partial<ArticleEvent>[]): ArticlePack {
  const made = events.map((event, index) => ({
    ...smallPack().events[3]!,
    id: `e${index}`,
    time: undefined,
    ...event,
  }));
  return smallPack({events: [...smallPack().events, ...made] as ArticleEvent[]});
}

/** Expects one problem, at a path, whose words match. */
function expectOne(value: unknown, path: string, words: RegExp): void {
  const problems = problemsOf(value);
  expect(problems.map(problem => problem.path)).to.deep.equal([path]);
  const {expected, found, mend} = problems[0]!;
  expect(`${expected} | ${found} | ${mend}`).to.match(words);
}

function gap(relation: string, subject: string): object {
  return {id: 'gap', detail: 'a detail', relation, subject, paragraph: 1};
}

describe('A pack is refused', () => {
  for (const [why, path, value, words, at] of [
    [
      'if an id is used twice',
      '/events/0/id',
      'mayor-home',
      /"mayor-home", which .* has too/,
      '/facts/5/id',
    ],
    [
      'if it declares a relation of the library',
      '/relations/5/id',
      'holds-post',
      /the library has too/,
      null,
    ],
    [
      'if a subject is nowhere',
      '/facts/0/subject',
      'orle-bridge-spam',
      /Did you mean "orle-bridge-span"/,
    ],
    ['if an object is nowhere', '/facts/0/object', 'in Brask', /the id of an entity/],
    ['if a relation is unknown', '/facts/0/relation', 'stand-in', /Did you mean "stands-in"/],
    ['if an event stands for an entity', '/events/2/place', 'construction', /which is an event/],
    ['if a lane is nowhere', '/events/0/lane', 'bridges', /Did you mean "bridge"/],
    ['if a source is nowhere', '/facts/3/source/by', 'nobody-here', /Add an entity/],
    ['if a paragraph is not there', '/facts/0/evidence/0/paragraph', 9, /0 to 2 \| 9/],
    ['if a detail is looked for nowhere', '/notStated/0/paragraph', 9, /0 to 2/],
    [
      'if two paragraphs have one number',
      '/article/paragraphs/2/number',
      1,
      /no other paragraph/,
      null,
    ],
    [
      'if an anchor is a sentence',
      '/events/2/evidence/0/from',
      'The ribbon was cut on',
      /at most 4 words.*5 words/,
    ],
    [
      'if a name is another entity’s',
      '/entities/2/name',
      'BRASK-on-orle',
      /"BRASK-on-orle", .* "brask"/,
    ],
    [
      'if an alias is another entity’s name',
      '/entities/1/aliases/0',
      'orle bridge',
      /"orle-bridge-span" too/,
    ],
    [
      'if a subject has the wrong type',
      '/facts/1/subject',
      'brask',
      /"facility", as the subject of "built-by".*"town"/,
    ],
    ['if an object has the wrong type', '/facts/1/object', 'brask', /as the object of "built-by"/],
    ['if a phrase is an entity’s id', '/facts/4/object', 'brask', /"Brask"/],
    [
      'if a phrase stands for a number',
      '/facts/3/object',
      'long',
      /a quantity, as the object of "length"/,
    ],
    [
      'if a number stands for a phrase',
      '/facts/4/object',
      {value: 1, unit: 'x'},
      /a phrase, as the object/,
    ],
    ['if a day is impossible', '/events/2/time/edtf', '2019-02-30', /day 30/],
    ['if a time is no EDTF', '/events/2/time/edtf', '14 June 2019', /not a date/],
    ['if a time runs backwards', '/events/1/time/edtf', '2019/2016', /ends before it begins/],
    ['if a background time is impossible', '/background/0/time/edtf', '2015-13', /month 13/],
    ['if what is not asked does not say why', '/facts/5/whyNot', undefined, /"whyNot"/],
    [
      'if a declared sentence lacks its object',
      '/relations/0/wording/statement',
      '{subject} stands',
      /{object}/,
    ],
    [
      'if a misreading is nowhere',
      '/facts/0/misreadings',
      ['brusk'],
      /Did you mean "brask"/,
      '/facts/0/misreadings/0',
    ],
    [
      'if a misreading has the wrong type',
      '/facts/0/misreadings',
      ['velt-works'],
      /as the object of "stands-in".*"organisation"/,
      '/facts/0/misreadings/0',
    ],
    [
      'if a misreading is right',
      '/facts/4/misreadings',
      ['sell the ferry', 'bring back the ferry workers'],
      /the object itself/,
      '/facts/4/misreadings/1',
    ],
    [
      'if a number has misreadings',
      '/facts/3/misreadings',
      ['421'],
      /is a quantity \| "421"/,
      '/facts/3/misreadings/0',
    ],
    [
      'if a supposed object has the wrong type',
      '/notStated/0',
      {...gap('located-in', 'brask'), supposed: ['mira-tolan']},
      /"person"/,
      '/notStated/0/supposed/0',
    ],
    [
      'if a supposed object is nowhere',
      '/notStated/0',
      {...gap('located-in', 'brask'), supposed: ['almaty']},
      /the id of an entity/,
      '/notStated/0/supposed/0',
    ],
    [
      'if a fact gives what is not stated',
      '/notStated/0',
      gap('built-by', 'orle-bridge-span'),
      /"bridge-builder", which gives one/,
    ],
    ['if a number has labels', '/relations/3/labels', ['long', 'short'], /range is a phrase/],
  ] as const) {
    it(why, () => {
      const value_ = withChange(smallPack(), path, value);
      if (at === null) expect(problemsOf(value_).map(({path}) => path)).to.include(path);
      else expectOne(value_, at ?? path, words);
    });
  }

  it('if known and stated time disagree', () => {
    const time = (edtf: string, resolved: string) =>
      withEvents({time: {edtf, resolved, basis: 'external'}});
    expectOne(time('XXXX-05', '2002-06'), '/events/4/time/resolved', /agrees with "XXXX-05"/);
    expectOne(time('1995~', '1998'), '/events/4/time/resolved', /agrees/);
    expect(problemsOf(time('XXXX-05', '2002-05-07'))).to.deep.equal([]);
    expect(problemsOf(time('XXXX-05-01/XXXX-05-07', '[2002-05-01..2002-05-07]'))).to.deep.equal([]);
    expect(problemsOf(time('XXXX-05', '[..2002-05]'))).to.deep.equal([]);
  });

  it('if its order runs in a circle, and names the events', () => {
    const pack = withEvents(
      {kind: 'happening', before: ['e1']},
      {kind: 'happening', before: ['e2']},
      {kind: 'happening', before: ['e0']},
    );
    const [problem, ...others] = problemsOf(pack);
    expect(others).to.deep.equal([]);
    for (const id of ['e0', 'e1', 'e2']) expect(problem!.found).to.include(`"${id}"`);
  });

  it('if an event comes before itself', () => {
    expectOne(withEvents({kind: 'happening', before: ['e0']}), '/events/4', /"e0" before itself/);
  });

  it('if its order goes against its dates, even by way of an undated event', () => {
    const pack = withEvents(
      {kind: 'happening', time: {edtf: '2005', basis: 'stated'}, before: ['e1']},
      {kind: 'happening', before: ['e2']},
      {kind: 'happening', time: {edtf: '2003', basis: 'stated'}},
    );
    expectOne(pack, '/events/4', /"e0" not before 2005-01-01, and "e2" not after 2003-12-31/);
  });

  it('if a state that never ends is over before something', () => {
    const pack = withEvents(
      {kind: 'happening', time: {edtf: '1995/..', basis: 'stated'}, before: ['e1']},
      {kind: 'happening', time: {edtf: '2003', basis: 'stated'}},
    );
    expectOne(pack, '/events/4', /"e0" without an end.*Make it a "state"/);
    const begunBefore = withChange(pack, '/events/4/kind', 'state');
    expect(problemsOf(begunBefore)).to.deep.equal([]);
  });

  it('if a relation with one object has two, and names the facts', () => {
    const pack = withFact({relation: 'opened-by', object: 'velt-works'});
    expect(problemsOf(pack).map(({path}) => path)).to.include('/facts/6/object');
    const twoMayors = smallPack({
      entities: [...smallPack().entities, {id: 'jan-orr', type: 'person', name: 'Jan Orr'}],
      facts: [
        ...smallPack().facts,
        {...smallPack().facts[2]!, id: 'other-opener', object: 'jan-orr'},
      ],
    });
    expectOne(twoMayors, '/facts/6/object', /"opened-by" and "other-opener"/);
  });

  it('but not if the two are of different times, sources or units', () => {
    const long = smallPack().facts[3]!;
    const length = (fact: Partial<Fact>) =>
      problemsOf(withFact({...long, id: 'length-again', ...fact})).map(({path}) => path);
    const other = {value: 400, unit: 'metres', tolerance: 0, approximate: false};
    expect(length({object: other})).to.deep.equal(['/facts/6/object']);
    expect(length({object: {...other, unit: 'feet'}})).to.deep.equal([]);
    expect(length({object: other, source: undefined})).to.deep.equal([]);
    expect(length({object: other, time: {edtf: '1990', basis: 'stated'}})).to.deep.equal([]);
    expect(length({object: other, equivalentTo: ['bridge-length']})).to.deep.equal([]);
  });

  it('if labels that exclude one another hold of one person at one time', () => {
    const custody = (id: string, object: string, edtf?: string): Fact => ({
      ...smallPack().facts[5]!,
      id,
      relation: 'in-custody',
      object,
      ...(edtf ? {time: {edtf, basis: 'stated'}} : {}),
    });
    const pack = (...facts: Fact[]) => smallPack({facts: [...smallPack().facts, ...facts]});
    expectOne(
      pack(custody('a', 'in jail')),
      '/facts/6/object',
      /"in prison" or "under house arrest"/,
    );
    const both = pack(custody('a', 'in prison'), custody('b', 'under house arrest'));
    expectOne(both, '/facts/7/object', /"a" and "b"/);
    const overlapping = pack(
      custody('a', 'in prison', '2001/2004'),
      custody('b', 'under house arrest', '2003/2006'),
    );
    expectOne(overlapping, '/facts/7/object', /"a" and "b"/);
    const oneAfterTheOther = pack(
      custody('a', 'in prison', '2001/2003'),
      custody('b', 'under house arrest', '2003/2006'),
    );
    expect(problemsOf(oneAfterTheOther)).to.deep.equal([]);
  });

  it('if one source states a fact and its opposite', () => {
    const denied = {relation: 'built-by', object: 'velt-works', negated: true};
    expectOne(withFact(denied), '/facts/6/negated', /"bridge-builder" and "another"/);
    const deniedByAnother = withFact({...denied, source: {by: 'mira-tolan', attitude: 'denies'}});
    expect(problemsOf(deniedByAnother)).to.deep.equal([]);
  });

  it('if a counted list has another number of facts', () => {
    const counted = (value: number) => ({
      ...withFact({
        relation: 'number-of',
        object: {value, unit: 'builders', tolerance: 0, approximate: false},
      }),
      complete: [
        {relation: 'built-by', subject: 'orle-bridge-span', basis: 'counted', count: 'another'},
      ],
    });
    expectOne(counted(3), '/complete/0/count', /3 facts that fit.*1 of "built-by"/);
    expect(problemsOf(counted(1))).to.deep.equal([]);
    const uncounted = withChange(counted(1), '/complete/0/count', undefined);
    expectOne(uncounted, '/complete/0/count', /where the basis is "counted"/);
  });

  it('if something is a part of its own part', () => {
    const pack = withChange(smallPack(), '/entities/1/partOf', ['orle-bridge-span']);
    expectOne(pack, '/entities/1/partOf', /"orle-bridge-span" to "brask" to "orle-bridge-span"/);
  });

  it('if a group is its own member', () => {
    const [brask, span, ...others] = smallPack().entities;
    const entities = [
      {...brask!, memberOf: [span!.id]},
      {...span!, partOf: undefined, memberOf: [brask!.id]},
      ...others,
    ];
    const [problem, ...more] = problemsOf({...smallPack(), entities});
    expect(more).to.deep.equal([]);
    expect(problem).to.include({code: 'circle', path: `/entities/1/memberOf`});
  });

  it('if facts rest on each other', () => {
    const first = withChange(smallPack(), '/facts/0/inferredFrom', ['bridge-builder']);
    const both = withChange(first, '/facts/1/inferredFrom', ['bridge-place', 'opening']);
    expectOne(
      both,
      '/facts/1/inferredFrom',
      /"bridge-place" to "bridge-builder" to "bridge-place"/,
    );
  });
});
