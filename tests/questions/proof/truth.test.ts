import {expect} from 'chai';
import type {ArticlePack, BackgroundFact, Completeness} from '../../../src/pack/article-pack.js';
import type {Knowledge} from '../../../src/questions/knowledge.js';
import {
  judge,
  judgeOf,
  statements,
  valueIn,
  type RelationQuery,
  type Verdict,
} from '../../../src/questions/proof/truth.js';
import type {Rule} from '../../../src/quiz/question.js';
import {fact} from '../../review/fixtures.js';
import {by, known, objectOf, on, subjectOf} from './known.js';

const open: Verdict = {truth: 'unknown', near: false};
const tooNear: Verdict = {truth: 'unknown', near: true};
const denied = {negated: true};

function trueBy(rule: Rule, ...grounds: string[]): Verdict {
  return {truth: 'true', proof: {rule, grounds}};
}

/** False because the article says otherwise. */
function falseBy(rule: Rule, ...grounds: string[]): Verdict {
  return {truth: 'false', proof: {rule, grounds}, contradicted: true};
}

/** False only because the pack's author vouches that nothing else is said. */
function unlisted(...grounds: string[]): Verdict {
  return {truth: 'false', proof: {rule: 'closed-list', grounds}, contradicted: false};
}

function listed(list: Omit<Completeness, 'basis'> & Partial<Completeness>): Partial<ArticlePack> {
  return {complete: [{basis: 'certified', ...list}]};
}

function inTheWorld(more: Partial<BackgroundFact>): readonly BackgroundFact[] {
  return [{id: 'book', statement: 'It is so.', source: {title: 'A book'}, ...more}];
}

function expectVerdict(
  knowledge: Knowledge,
  query: RelationQuery,
  value: string,
  verdict: Verdict,
): void {
  expect(judge(knowledge, query, value), value).to.deep.equal(verdict);
}

describe('a value that the article gives', () => {
  it('is true by the fact that states it, from either side', () => {
    const knowledge = known([fact('rule', 'ana', 'leads', 'guild')]);
    expectVerdict(knowledge, objectOf('ana', 'leads'), 'guild', trueBy('stated', 'rule'));
    expectVerdict(knowledge, subjectOf('leads', 'guild'), 'ana', trueBy('stated', 'rule'));
  });

  it('is true by the first of the facts that state it, if several do', () => {
    const knowledge = known([
      fact('b', 'ana', 'supports', 'pier'),
      fact('a', 'ana', 'supports', 'pier', by('bo')),
    ]);
    expectVerdict(knowledge, objectOf('ana', 'supports'), 'pier', trueBy('stated', 'a'));
  });

  it('is true by an inferred fact together with all that this follows from', () => {
    const knowledge = known([
      fact('opens', 'ana', 'supports', 'pier'),
      fact('pays', 'ana', 'funded', 'pier', {
        status: 'inferred',
        inferredFrom: ['opens'],
        warrant: 'She says so.',
      }),
      fact('lives', 'ana', 'lives-in', 'elm', {status: 'presupposed'}),
    ]);
    expectVerdict(
      knowledge,
      objectOf('ana', 'funded'),
      'pier',
      trueBy('inferred', 'pays', 'opens'),
    );
    expectVerdict(knowledge, objectOf('ana', 'lives-in'), 'elm', trueBy('stated', 'lives'));
  });

  it('is true in both directions where the relation holds both ways, and else in one', () => {
    const knowledge = known([
      fact('talk', 'ana', 'met', 'bo'),
      fact('help', 'ana', 'supports', 'bo'),
    ]);
    for (const query of [objectOf('bo', 'met'), subjectOf('met', 'bo')])
      expectVerdict(knowledge, query, 'ana', trueBy('stated', 'talk'));
    for (const query of [objectOf('ana', 'met'), subjectOf('met', 'ana')])
      expectVerdict(knowledge, query, 'bo', trueBy('stated', 'talk'));
    expectVerdict(knowledge, objectOf('bo', 'supports'), 'ana', open);
    expectVerdict(knowledge, subjectOf('supports', 'ana'), 'bo', open);
  });

  it('is true for the purpose that it is said for, and too near to be asked for another', () => {
    const knowledge = known([
      fact('rise', 'ana', 'wants-to', 'raise the quay'),
      fact('sink', 'ana', 'wants-to', 'sink the ferry'),
      fact('means', 'ana', 'acts-by', 'selling stone', {for: 'rise'}),
    ]);
    const query = objectOf('ana', 'acts-by');
    const stated = trueBy('stated', 'means');
    expectVerdict(knowledge, query, 'selling stone', stated);
    expectVerdict(knowledge, {...query, for: 'rise'} as RelationQuery, 'selling stone', stated);
    expectVerdict(knowledge, {...query, for: 'sink'} as RelationQuery, 'selling stone', tooNear);
    expectVerdict(knowledge, subjectOf('acts-by', 'selling stone'), 'ana', stated);
  });
});

describe('a value that the article denies', () => {
  it('is false by every fact that denies it', () => {
    const knowledge = known([
      fact('no', 'ana', 'supports', 'pier', denied),
      fact('never', 'ana', 'supports', 'pier', {...denied, ...by('bo', 'denies')}),
    ]);
    const verdict = falseBy('denied', 'never', 'no');
    expectVerdict(knowledge, objectOf('ana', 'supports'), 'pier', verdict);
    expectVerdict(knowledge, subjectOf('supports', 'pier'), 'ana', verdict);
  });

  it('is settled neither way while one source says it and another does not', () => {
    const knowledge = known([
      fact('yes', 'ana', 'supports', 'pier', by('cyr')),
      fact('no', 'ana', 'supports', 'pier', {...denied, ...by('bo')}),
    ]);
    expectVerdict(knowledge, objectOf('ana', 'supports'), 'pier', tooNear);
  });

  it('is settled neither way by a source that denies it, where the article does not take its side', () => {
    const refusal = fact('refusal', 'ana', 'supports', 'pier', by('bo', 'denies'));
    const alone = known([refusal]);
    expectVerdict(alone, objectOf('ana', 'supports'), 'pier', tooNear);
    const affirmed = known([refusal, fact('yes', 'ana', 'supports', 'pier')]);
    expectVerdict(affirmed, objectOf('ana', 'supports'), 'pier', tooNear);
    const agreed = known([refusal, fact('no', 'ana', 'supports', 'pier', denied)]);
    expectVerdict(agreed, objectOf('ana', 'supports'), 'pier', tooNear);
  });
});

describe('a relation with one value', () => {
  it('refutes another value for the same time, and for no other', () => {
    const knowledge = known([fact('post', 'ana', 'holds-post', 'mayor', on('2001/2003'))]);
    const about = judge.bind(undefined, knowledge, objectOf('ana', 'holds-post'), 'clerk');
    const refuted = falseBy('one-value', 'post');
    expect(about(on('2002-01-05').time)).to.deep.equal(refuted);
    expect(about(on('2001/2003').time)).to.deep.equal(refuted);
    expect(about(on('2003-01-01').time)).to.deep.equal(refuted);
    expect(about(on('2004-01-05').time)).to.deep.equal(open);
    expect(about()).to.deep.equal(open);
  });

  it('speaks of the time of writing, where neither says when', () => {
    const knowledge = known([fact('post', 'ana', 'holds-post', 'mayor')]);
    const query = objectOf('ana', 'holds-post');
    expectVerdict(knowledge, query, 'clerk', falseBy('one-value', 'post'));
    expect(judge(knowledge, query, 'clerk', on('2002').time)).to.deep.equal(open);
  });

  it('refutes a subject that has another value', () => {
    const knowledge = known([
      fact('post', 'ana', 'holds-post', 'mayor'),
      fact('other', 'bo', 'holds-post', 'clerk'),
    ]);
    expectVerdict(knowledge, subjectOf('holds-post', 'mayor'), 'bo', falseBy('one-value', 'other'));
    expectVerdict(knowledge, subjectOf('holds-post', 'mayor'), 'cyr', open);
  });

  it('refutes at any time, where the value is one for ever', () => {
    const knowledge = known([fact('site', 'pier', 'stands-in', 'elm', on('1950'))]);
    const query = objectOf('pier', 'stands-in');
    expectVerdict(knowledge, query, 'gum', falseBy('one-value', 'site'));
    expect(judge(knowledge, query, 'gum', on('1999').time)).to.deep.equal(
      falseBy('one-value', 'site'),
    );
  });

  it('refutes nothing by what is not so', () => {
    const knowledge = known([fact('no', 'ana', 'holds-post', 'mayor', denied)]);
    expectVerdict(knowledge, objectOf('ana', 'holds-post'), 'clerk', open);
  });

  it('refutes nothing by what somebody denies', () => {
    const knowledge = known([fact('no', 'ana', 'holds-post', 'mayor', by('bo', 'denies'))]);
    expectVerdict(knowledge, objectOf('ana', 'holds-post'), 'clerk', open);
    const led = known([fact('no', 'ana', 'leads', 'guild', by('bo', 'denies'))]);
    expectVerdict(led, subjectOf('leads', 'guild'), 'bo', open);
  });

  it('refutes by what somebody says, as by what the author says', () => {
    const knowledge = known([fact('post', 'ana', 'holds-post', 'mayor', by('bo'))]);
    expectVerdict(knowledge, objectOf('ana', 'holds-post'), 'clerk', falseBy('one-value', 'post'));
  });

  it('refutes no name by a number', () => {
    const amount = {value: 3, unit: 'boats', tolerance: 0, approximate: false};
    const knowledge = known([fact('count', 'pier', 'number-of', amount)]);
    expectVerdict(knowledge, objectOf('pier', 'number-of'), 'elm', open);
  });

  it('refutes from the other side too, where the relation holds both ways', () => {
    const knowledge = known([fact('twins', 'gum', 'twinned-with', 'elm')]);
    expectVerdict(knowledge, objectOf('elm', 'twinned-with'), 'fir', falseBy('one-value', 'twins'));
  });
});

describe('labels that exclude one another', () => {
  it('refute each other at one time', () => {
    const knowledge = known([fact('held', 'ana', 'in-custody', 'in prison', on('2001/2003'))]);
    const query = objectOf('ana', 'in-custody');
    const label = 'under house arrest';
    expect(judge(knowledge, query, label, on('2002-04-01').time)).to.deep.equal(
      falseBy('exclusive-labels', 'held'),
    );
    expect(judge(knowledge, query, label, on('2005-04-01').time)).to.deep.equal(open);
  });

  it('are one at a time even where the relation does not say so', () => {
    const knowledge = known([fact('kept', 'pier', 'is-kept', 'open')]);
    const query = objectOf('pier', 'is-kept');
    expectVerdict(knowledge, query, 'shut', falseBy('exclusive-labels', 'kept'));
    expect(judge(knowledge, query, 'shut', on('2005').time)).to.deep.equal(open);
  });
});

describe('a relation with one subject', () => {
  it('refutes another subject for the same time, and for no other', () => {
    const knowledge = known([fact('head', 'ana', 'leads', 'guild', on('2001/2003'))]);
    const query = subjectOf('leads', 'guild');
    const refuted = falseBy('one-subject', 'head');
    expect(judge(knowledge, query, 'bo', on('2002-01-05').time)).to.deep.equal(refuted);
    expect(judge(knowledge, query, 'bo', on('2004-01-05').time)).to.deep.equal(open);
    expectVerdict(knowledge, query, 'bo', open);
  });

  it('refutes an object that another subject has', () => {
    const knowledge = known([fact('head', 'ana', 'leads', 'guild')]);
    expectVerdict(knowledge, objectOf('bo', 'leads'), 'guild', falseBy('one-subject', 'head'));
    expectVerdict(knowledge, objectOf('bo', 'leads'), 'lodge', open);
  });

  it('refutes at any time, where the subject is one for ever', () => {
    const knowledge = known([fact('start', 'ana', 'first', 'ferry pilot', on('1950'))]);
    expectVerdict(
      knowledge,
      subjectOf('first', 'ferry pilot'),
      'bo',
      falseBy('one-subject', 'start'),
    );
  });

  it('refutes nothing by what is not so', () => {
    const knowledge = known([fact('no', 'ana', 'leads', 'guild', denied)]);
    expectVerdict(knowledge, subjectOf('leads', 'guild'), 'bo', open);
  });

  it('is not meant, where several subjects can have one object', () => {
    const knowledge = known([fact('help', 'ana', 'supports', 'guild')]);
    expectVerdict(knowledge, subjectOf('supports', 'guild'), 'bo', open);
  });
});

describe('“only”', () => {
  const only = {only: true};

  it('shuts out every other object of its subject, and leaves those of others open', () => {
    const knowledge = known([fact('one', 'ana', 'supports', 'pier', only)]);
    expectVerdict(
      knowledge,
      objectOf('ana', 'supports'),
      'quay',
      falseBy('exclusive-wording', 'one'),
    );
    expectVerdict(
      knowledge,
      subjectOf('supports', 'quay'),
      'ana',
      falseBy('exclusive-wording', 'one'),
    );
    expectVerdict(knowledge, objectOf('bo', 'supports'), 'quay', open);
    // It is the only thing that Ana supports; others may support it as well.
    expectVerdict(knowledge, subjectOf('supports', 'pier'), 'bo', open);
  });

  it('says nothing where it is denied', () => {
    const knowledge = known([fact('one', 'ana', 'supports', 'pier', {...only, ...denied})]);
    expectVerdict(knowledge, objectOf('ana', 'supports'), 'quay', open);
  });

  it('says nothing where somebody denies it', () => {
    const knowledge = known([
      fact('one', 'ana', 'supports', 'pier', {...only, ...by('bo', 'denies')}),
    ]);
    expectVerdict(knowledge, objectOf('ana', 'supports'), 'quay', open);
  });

  it('speaks of its own time', () => {
    const knowledge = known([
      fact('one', 'ana', 'supports', 'pier', {...only, ...on('2001/2003')}),
    ]);
    const query = objectOf('ana', 'supports');
    const shutOut = falseBy('exclusive-wording', 'one');
    expect(judge(knowledge, query, 'quay', on('2002-02-02').time)).to.deep.equal(shutOut);
    expect(judge(knowledge, query, 'quay', on('2005-02-02').time)).to.deep.equal(tooNear);
    expectVerdict(knowledge, query, 'quay', tooNear);
  });

  it('speaks of the purpose that it is said for', () => {
    const knowledge = known([
      fact('rise', 'ana', 'wants-to', 'raise the quay'),
      fact('sink', 'ana', 'wants-to', 'sink the ferry'),
      fact('means', 'ana', 'acts-by', 'selling stone', {...only, for: 'rise'}),
    ]);
    const query = objectOf('ana', 'acts-by');
    const value = 'borrowing money';
    const shutOut = falseBy('exclusive-wording', 'means');
    expectVerdict(knowledge, {...query, for: 'rise'} as RelationQuery, value, shutOut);
    expectVerdict(knowledge, {...query, for: 'sink'} as RelationQuery, value, open);
  });

  it('shuts a third out from either side, where the relation holds both ways', () => {
    const knowledge = known([fact('line', 'jor', 'borders', 'kesh', only)]);
    const shutOut = falseBy('exclusive-wording', 'line');
    expectVerdict(knowledge, objectOf('jor', 'borders'), 'lund', shutOut);
    expectVerdict(knowledge, objectOf('lund', 'borders'), 'jor', shutOut);
    expectVerdict(knowledge, subjectOf('borders', 'jor'), 'lund', shutOut);
    expectVerdict(knowledge, subjectOf('borders', 'lund'), 'jor', shutOut);
  });

  it('may be taken for both where the relation holds both ways, so that its object’s other pairs stay unasked', () => {
    const knowledge = known([fact('line', 'jor', 'borders', 'kesh', only)]);
    expectVerdict(knowledge, objectOf('kesh', 'borders'), 'lund', tooNear);
    expectVerdict(knowledge, objectOf('lund', 'borders'), 'kesh', tooNear);
    const plain = known([fact('line', 'jor', 'borders', 'kesh')]);
    expectVerdict(plain, objectOf('kesh', 'borders'), 'lund', open);
    const no = known([fact('line', 'jor', 'borders', 'kesh', {...only, ...denied})]);
    expectVerdict(no, objectOf('kesh', 'borders'), 'lund', open);
    expectVerdict(no, objectOf('lund', 'borders'), 'jor', open);
  });

  it('shuts out what has an only one of its own, though it stands beside another', () => {
    const lines = [
      fact('east', 'jor', 'borders', 'kesh', only),
      fact('west', 'kesh', 'borders', 'jor', only),
    ];
    const knowledge = known(lines);
    expectVerdict(
      knowledge,
      objectOf('kesh', 'borders'),
      'lund',
      falseBy('exclusive-wording', 'west'),
    );
    expectVerdict(
      knowledge,
      objectOf('lund', 'borders'),
      'kesh',
      falseBy('exclusive-wording', 'west'),
    );
  });

  it('shuts out by what is said of one of the two, not of a third beside it', () => {
    const knowledge = known([
      fact('beside', 'jor', 'borders', 'kesh', only),
      fact('own', 'lund', 'borders', 'iden', only),
    ]);
    expectVerdict(
      knowledge,
      objectOf('kesh', 'borders'),
      'lund',
      falseBy('exclusive-wording', 'own'),
    );
  });
});

describe('a complete list', () => {
  const facts = [
    fact('a', 'ana', 'supports', 'pier'),
    fact('b', 'ana', 'supports', 'guild'),
    fact('c', 'ana', 'supports', 'lodge', denied),
    fact('d', 'bo', 'supports', 'lodge'),
  ];
  const query = objectOf('ana', 'supports');

  it('leaves unsaid what is not in it, by all that is', () => {
    const ofAna = known(facts, listed({relation: 'supports', subject: 'ana'}));
    expectVerdict(ofAna, query, 'quay', unlisted('a', 'b'));
    const all = known(facts, listed({relation: 'supports'}));
    expectVerdict(all, query, 'quay', unlisted('a', 'b'));
    expectVerdict(all, objectOf('cyr', 'supports'), 'quay', unlisted());
  });

  it('of those who have an object leaves out who does not', () => {
    const ofLodge = known(facts, listed({relation: 'supports', object: 'lodge'}));
    expectVerdict(ofLodge, subjectOf('supports', 'lodge'), 'cyr', unlisted('d'));
    expectVerdict(ofLodge, objectOf('cyr', 'supports'), 'lodge', unlisted());
    expectVerdict(ofLodge, subjectOf('supports', 'guild'), 'cyr', open);
  });

  it('says nothing of other subjects, objects and relations', () => {
    const ofBo = known(facts, listed({relation: 'supports', subject: 'bo'}));
    expectVerdict(ofBo, query, 'quay', open);
    const ofPair = known(facts, listed({relation: 'supports', subject: 'ana', object: 'pier'}));
    expectVerdict(ofPair, query, 'quay', open);
    const ofAnother = known(facts, listed({relation: 'opposes', subject: 'ana'}));
    expectVerdict(ofAnother, query, 'quay', open);
  });

  it('contradicts what is not in it, where the article itself counts or says “only”', () => {
    const two = {value: 2, unit: 'friends', tolerance: 0, approximate: false};
    const counted = known(
      [...facts, fact('count', 'ana', 'number-of', two)],
      listed({relation: 'supports', subject: 'ana', basis: 'counted', count: 'count'}),
    );
    expectVerdict(counted, query, 'quay', falseBy('closed-list', 'count', 'a', 'b'));
    const worded = known(facts, listed({relation: 'supports', subject: 'ana', basis: 'only'}));
    expectVerdict(worded, query, 'quay', falseBy('closed-list', 'a', 'b'));
    const both: Partial<ArticlePack> = {
      complete: [
        {relation: 'supports', basis: 'certified'},
        {relation: 'supports', subject: 'ana', basis: 'only'},
      ],
    };
    expectVerdict(known(facts, both), query, 'quay', falseBy('closed-list', 'a', 'b'));
  });

  it('is asked for one purpose by what serves that purpose', () => {
    const knowledge = known(
      [
        fact('rise', 'ana', 'wants-to', 'raise the quay'),
        fact('sink', 'ana', 'wants-to', 'sink the ferry'),
        fact('stone', 'ana', 'acts-by', 'selling stone', {for: 'rise'}),
        fact('hole', 'ana', 'acts-by', 'drilling holes', {for: 'sink'}),
      ],
      listed({relation: 'acts-by', subject: 'ana'}),
    );
    const asked = {...objectOf('ana', 'acts-by'), for: 'rise'} as RelationQuery;
    expectVerdict(knowledge, asked, 'borrowing money', unlisted('stone'));
  });

  it('holds from both sides, where the relation does', () => {
    const meetings = [fact('east', 'ana', 'met', 'bo'), fact('west', 'lund', 'met', 'ana')];
    const ofAna = known(meetings, listed({relation: 'met', subject: 'ana', basis: 'only'}));
    expectVerdict(ofAna, objectOf('ana', 'met'), 'kesh', falseBy('closed-list', 'east', 'west'));
    expectVerdict(ofAna, subjectOf('met', 'ana'), 'kesh', falseBy('closed-list', 'west', 'east'));
    expectVerdict(ofAna, objectOf('kesh', 'met'), 'ana', falseBy('closed-list'));
    expectVerdict(ofAna, objectOf('kesh', 'met'), 'bo', open);
  });
});

describe('a value that comes too near to be called false', () => {
  const everywhere = listed({relation: 'located-in'});

  it('is a part of the right one, or holds it; a sibling is far enough', () => {
    const knowledge = known([], everywhere);
    expectVerdict(knowledge, objectOf('pier', 'located-in'), 'elm', unlisted());
    const town = known([fact('site', 'pier', 'located-in', 'elm')], everywhere);
    const where = objectOf('pier', 'located-in');
    expectVerdict(town, where, 'hill', tooNear);
    expectVerdict(town, where, 'jor', tooNear);
    expectVerdict(town, where, 'fir', unlisted('site'));
    expectVerdict(town, where, 'iden', unlisted('site'));
    const country = known([fact('site', 'pier', 'located-in', 'jor')], everywhere);
    expectVerdict(country, where, 'elm', tooNear);
    expectVerdict(country, where, 'gum', unlisted('site'));
  });

  it('is what the article says of a part or of the whole of what is asked about', () => {
    const facts = [
      fact('whole', 'guild', 'supports', 'pier'),
      fact('middle', 'board', 'supports', 'quay', denied),
      fact('member', 'cyr', 'supports', 'elm'),
    ];
    const knowledge = known(facts, listed({relation: 'supports'}));
    const board = objectOf('board', 'supports');
    expectVerdict(knowledge, board, 'pier', tooNear);
    expectVerdict(knowledge, board, 'elm', tooNear);
    expectVerdict(knowledge, board, 'fir', unlisted());
    expectVerdict(knowledge, objectOf('lodge', 'supports'), 'pier', unlisted());
    // What the whole does not do, a part may do.
    expectVerdict(knowledge, objectOf('cyr', 'supports'), 'quay', unlisted('member'));
  });

  it('is whoever the article says it of beside a part or the whole of the object', () => {
    const facts = [
      fact('far', 'ana', 'supports', 'hill'),
      fact('no', 'bo', 'supports', 'hill', denied),
    ];
    const knowledge = known(facts, listed({relation: 'supports'}));
    for (const place of ['elm', 'jor'])
      expectVerdict(knowledge, subjectOf('supports', place), 'ana', tooNear);
    expectVerdict(knowledge, subjectOf('supports', 'kesh'), 'ana', unlisted());
    expectVerdict(knowledge, subjectOf('supports', 'jor'), 'bo', unlisted());
  });

  it('lies around either side of a relation that holds both ways', () => {
    const facts = [fact('talk', 'ana', 'met', 'guild'), fact('chat', 'guild', 'met', 'lund')];
    const knowledge = known(facts, listed({relation: 'met'}));
    for (const value of ['ana', 'lund'])
      expectVerdict(knowledge, objectOf('board', 'met'), value, tooNear);
    for (const value of ['ana', 'lund'])
      expectVerdict(knowledge, subjectOf('met', 'board'), value, tooNear);
    expectVerdict(knowledge, objectOf('board', 'met'), 'kesh', unlisted());
  });

  it('stands beside the same in a relation of nearly the same meaning', () => {
    const facts = [
      fact('now', 'ana', 'holds-post', 'clerk'),
      fact('once', 'ana', 'held-post', 'mayor'),
      fact('other', 'bo', 'held-post', 'clerk'),
    ];
    const knowledge = known(facts);
    expectVerdict(knowledge, objectOf('ana', 'holds-post'), 'mayor', tooNear);
    expectVerdict(knowledge, subjectOf('holds-post', 'clerk'), 'bo', tooNear);
    expectVerdict(knowledge, subjectOf('holds-post', 'clerk'), 'cyr', open);
    const no = known([facts[0]!, fact('once', 'ana', 'held-post', 'mayor', denied)]);
    expectVerdict(no, objectOf('ana', 'holds-post'), 'mayor', falseBy('one-value', 'now'));
  });

  it('has all the words of a right phrase, or all its words in it', () => {
    const facts = [fact('aim', 'ana', 'wants-to', 'raise the old quay')];
    const knowledge = known(facts, listed({relation: 'wants-to'}));
    const query = objectOf('ana', 'wants-to');
    expectVerdict(knowledge, query, 'raise the quay', tooNear);
    expectVerdict(knowledge, query, 'raise the old quay by a yard', tooNear);
    expectVerdict(knowledge, query, 'raise the new quay', unlisted('aim'));
  });

  it('is said by a fact that comes near to a right one', () => {
    const facts = [
      fact('aim', 'ana', 'wants-to', 'raise the quay'),
      fact('like', 'bo', 'wants-to', 'keep the water out', {near: ['aim']}),
      fact('no', 'bo', 'wants-to', 'sink the ferry', {...denied, near: ['plan']}),
      fact('plan', 'cyr', 'wants-to', 'sell the boats'),
      fact('unlike', 'lodge', 'wants-to', 'paint the boats'),
    ];
    const knowledge = known(facts, listed({relation: 'wants-to'}));
    const ana = objectOf('ana', 'wants-to');
    expectVerdict(knowledge, ana, 'keep the water out', tooNear);
    expectVerdict(knowledge, objectOf('bo', 'wants-to'), 'raise the quay', tooNear);
    expectVerdict(knowledge, ana, 'paint the boats', unlisted('aim'));
    expectVerdict(knowledge, subjectOf('wants-to', 'raise the quay'), 'bo', tooNear);
    expectVerdict(knowledge, subjectOf('wants-to', 'keep the water out'), 'ana', tooNear);
    expectVerdict(knowledge, subjectOf('wants-to', 'raise the quay'), 'lodge', unlisted('aim'));
  });

  it('stands on the other side of a fact that comes near to one about the value', () => {
    const facts = [
      fact('one', 'ana', 'supports', 'pier'),
      fact('two', 'bo', 'opposes', 'quay', {near: ['one']}),
    ];
    const knowledge = known(facts, listed({relation: 'opposes'}));
    expectVerdict(knowledge, objectOf('ana', 'opposes'), 'quay', tooNear);
    expectVerdict(knowledge, objectOf('ana', 'supports'), 'quay', tooNear);
    expectVerdict(knowledge, subjectOf('supports', 'pier'), 'bo', tooNear);
    expectVerdict(knowledge, objectOf('ana', 'supports'), 'elm', open);
    expectVerdict(knowledge, subjectOf('opposes', 'pier'), 'bo', tooNear);
    expectVerdict(knowledge, objectOf('cyr', 'opposes'), 'quay', unlisted());
    expectVerdict(knowledge, subjectOf('opposes', 'elm'), 'bo', unlisted());
  });

  it('is not near for being near to what is denied', () => {
    const knowledge = known([
      fact('no', 'ana', 'wants-to', 'raise the quay', denied),
      fact('like', 'pier', 'meant-to', 'keep the water out', {near: ['no']}),
    ]);
    expectVerdict(knowledge, objectOf('ana', 'wants-to'), 'keep the water out', open);
  });

  it('is whoever the article says a phrase of that comes near to the one asked about', () => {
    const facts = [
      fact('aim', 'ana', 'wants-to', 'raise the quay'),
      fact('like', 'bo', 'wants-to', 'keep the water out', {near: ['aim']}),
      fact('same', 'cyr', 'wants-to', 'keep the water out'),
    ];
    const knowledge = known(facts, listed({relation: 'wants-to'}));
    expectVerdict(knowledge, subjectOf('wants-to', 'raise the quay'), 'cyr', tooNear);
    expectVerdict(knowledge, subjectOf('wants-to', 'raise the quay'), 'lodge', unlisted('aim'));
  });

  it('is not brought near by an event that a fact follows from', () => {
    const strike = {
      id: 'strike',
      label: 'A strike',
      kind: 'happening' as const,
      lane: 'money',
      evidence: [{paragraph: 1}],
      quizworthy: true,
    };
    const knowledge = known(
      [
        fact('aim', 'ana', 'opposes', 'pier', {
          status: 'inferred',
          inferredFrom: ['strike'],
          warrant: 'She led it.',
        }),
      ],
      {...listed({relation: 'opposes'}), events: [strike]},
    );
    expectVerdict(knowledge, objectOf('ana', 'opposes'), 'quay', unlisted('aim'));
    expectVerdict(
      knowledge,
      objectOf('ana', 'opposes'),
      'pier',
      trueBy('inferred', 'aim', 'strike'),
    );
  });
});

describe('what other sources say', () => {
  const facts = [fact('site', 'pier', 'located-in', 'elm')];
  const where = objectOf('pier', 'located-in');
  const all = listed({relation: 'located-in'});
  const told = {relation: 'located-in', subject: 'pier', object: 'gum'};

  it('vetoes an option that is true in the world, from either side', () => {
    const knowledge = known(facts, {...all, background: inTheWorld(told)});
    expectVerdict(knowledge, where, 'gum', tooNear);
    expectVerdict(knowledge, subjectOf('located-in', 'gum'), 'pier', tooNear);
    expectVerdict(knowledge, where, 'kesh', unlisted('site'));
    expectVerdict(knowledge, objectOf('quay', 'located-in'), 'gum', unlisted());
  });

  it('vetoes a part and a whole of what is true in the world', () => {
    const inHill = {...told, subject: 'quay', object: 'hill'};
    const knowledge = known([], {...all, background: inTheWorld(inHill)});
    expectVerdict(knowledge, objectOf('quay', 'located-in'), 'fir', tooNear);
    expectVerdict(knowledge, objectOf('quay', 'located-in'), 'jor', tooNear);
    expectVerdict(knowledge, objectOf('quay', 'located-in'), 'iden', unlisted());
  });

  it('vetoes a part and a whole of whom it is true of in the world', () => {
    const helped = {relation: 'supports', subject: 'board', object: 'pier'};
    const knowledge = known([], {
      ...listed({relation: 'supports'}),
      background: inTheWorld(helped),
    });
    for (const subject of ['board', 'guild', 'cyr'])
      expectVerdict(knowledge, subjectOf('supports', 'pier'), subject, tooNear);
    expectVerdict(knowledge, subjectOf('supports', 'pier'), 'lodge', unlisted());
  });

  it('vetoes both directions where the relation holds both ways, and else one', () => {
    const met = {relation: 'met', subject: 'ana', object: 'board'};
    const meetings = known([], {...listed({relation: 'met'}), background: inTheWorld(met)});
    for (const value of ['board', 'cyr']) {
      expectVerdict(meetings, objectOf('ana', 'met'), value, tooNear);
      expectVerdict(meetings, subjectOf('met', 'ana'), value, tooNear);
    }
    expectVerdict(meetings, objectOf('board', 'met'), 'ana', tooNear);
    expectVerdict(meetings, objectOf('ana', 'met'), 'lodge', unlisted());
    const help = {...met, relation: 'supports'};
    const helpers = known([], {...listed({relation: 'supports'}), background: inTheWorld(help)});
    expectVerdict(helpers, objectOf('ana', 'supports'), 'board', tooNear);
    expectVerdict(helpers, objectOf('board', 'supports'), 'ana', unlisted());
  });

  it('vetoes nothing by another relation, a number, or half a fact', () => {
    const others: readonly Partial<BackgroundFact>[] = [
      {...told, relation: 'is-near'},
      {relation: 'located-in', subject: 'pier'},
      {relation: 'located-in', object: 'gum'},
    ];
    for (const other of others) {
      const knowledge = known(facts, {...all, background: inTheWorld(other)});
      expectVerdict(knowledge, where, 'gum', unlisted('site'));
    }
    const amount = {value: 3, unit: 'boats', tolerance: 0, approximate: false};
    const counted = {relation: 'number-of', subject: 'pier', object: amount};
    const knowledge = known(facts, {
      ...listed({relation: 'number-of'}),
      background: inTheWorld(counted),
    });
    expectVerdict(knowledge, objectOf('pier', 'number-of'), 'gum', unlisted());
  });
});

describe('sources that contradict each other', () => {
  const facts = [
    fact('one', 'ana', 'holds-post', 'mayor', by('bo')),
    fact('two', 'ana', 'holds-post', 'clerk', by('cyr')),
    fact('three', 'bo', 'holds-post', 'clerk'),
  ];
  const knowledge = known(facts);

  it('leave nothing to ask of either side, not even what one of them states', () => {
    for (const post of ['mayor', 'clerk'])
      expectVerdict(knowledge, objectOf('ana', 'holds-post'), post, tooNear);
    expectVerdict(knowledge, objectOf('bo', 'holds-post'), 'clerk', tooNear);
    expectVerdict(knowledge, objectOf('cyr', 'holds-post'), 'mayor', tooNear);
    expectVerdict(knowledge, subjectOf('holds-post', 'mayor'), 'cyr', tooNear);
  });

  it('leave other pairs and other relations alone', () => {
    const more = known(facts, {
      ...listed({relation: 'supports'}),
      entities: [
        ...knowledge.pack.entities,
        {id: 'pilot', type: 'post', name: 'Pilot'},
        {id: 'dov', type: 'person', name: 'Dov'},
      ],
    });
    expectVerdict(more, objectOf('dov', 'holds-post'), 'pilot', open);
    expectVerdict(more, objectOf('ana', 'supports'), 'pier', unlisted());
  });

  it('touch a pair that stands the other way round as well', () => {
    const turned = known([
      fact('one', 'gum', 'twinned-with', 'elm', by('bo')),
      fact('two', 'gum', 'twinned-with', 'fir', by('cyr')),
    ]);
    expectVerdict(turned, objectOf('fir', 'twinned-with'), 'elm', tooNear);
  });
});

describe('the facts about a subject', () => {
  const knowledge = known([
    fact('a', 'ana', 'met', 'bo'),
    fact('b', 'cyr', 'met', 'ana'),
    fact('c', 'ana', 'supports', 'bo'),
    fact('d', 'cyr', 'supports', 'ana'),
    fact('rise', 'ana', 'wants-to', 'raise the quay'),
    fact('e', 'ana', 'acts-by', 'selling stone', {for: 'rise'}),
    fact('f', 'ana', 'acts-by', 'drilling holes'),
  ]);
  const ids = (relation: string, purpose?: string) =>
    statements(knowledge, relation, 'ana', purpose).map(({id}) => id);

  it('are turned where the relation holds both ways', () => {
    expect(ids('met')).to.deep.equal(['a', 'b']);
    expect(ids('supports')).to.deep.equal(['c']);
  });

  it('are those for a purpose, if one is asked for', () => {
    expect(ids('acts-by')).to.deep.equal(['e', 'f']);
    expect(ids('acts-by', 'rise')).to.deep.equal(['e']);
  });

  it('put on the open side what the query does not give', () => {
    const met = knowledge.facts.get('a')!;
    expect(valueIn(objectOf('ana', 'met'), met)).to.equal('bo');
    expect(valueIn(objectOf('bo', 'met'), met)).to.equal('ana');
    expect(valueIn(subjectOf('met', 'bo'), met)).to.equal('ana');
    expect(valueIn(subjectOf('met', 'ana'), met)).to.equal('bo');
  });
});

it('many values are judged as each is alone', () => {
  const knowledge = known([fact('post', 'ana', 'holds-post', 'mayor', on('2002'))]);
  const judged = judgeOf(knowledge, objectOf('ana', 'holds-post'), on('2002').time);
  expect(['mayor', 'clerk'].map(judged)).to.deep.equal([
    trueBy('stated', 'post'),
    falseBy('one-value', 'post'),
  ]);
});
