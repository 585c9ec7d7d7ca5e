import {expect} from 'chai';
import type {ArticlePack, Entity, Fact} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {knowledgeOf} from '../../src/questions/knowledge.js';
import {judge} from '../../src/questions/proof/truth.js';
import {verifyQuestion} from '../../src/review/verify.js';
import {smallPack} from '../fixtures/small-pack.js';
import {choice} from '../review/fixtures.js';

/** Alder borders only Birch. Cedar and Dune are two lands more. */
function lands(parts: Partial<ArticlePack> = {}): ArticlePack {
  const names = ['Alder', 'Birch', 'Cedar', 'Dune'];
  const result = parsePack(
    smallPack({
      events: [],
      entities: [
        ...smallPack().entities,
        ...names.map((name): Entity => ({id: name.toLowerCase(), type: 'country', name})),
      ],
      facts: [border('alder', 'birch', {only: true})],
      complete: [],
      notStated: [],
      gists: [],
      background: [],
      ...parts,
    }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

function border(subject: string, object: string, more: Partial<Fact> = {}): Fact {
  return {
    id: `${subject}-${object}`,
    relation: 'borders',
    subject,
    object,
    status: 'stated',
    evidence: [{paragraph: 1}],
    quizworthy: true,
    ...more,
  };
}

/** What the generator makes of a border. */
function judged(subject: string, object: string, pack = lands()): string {
  const verdict = judge(knowledgeOf(pack)!, {asks: 'object', relation: 'borders', subject}, object);
  return verdict.truth;
}

/** The verdicts on the statement of a border that stand before the second opinion. */
function sound(subject: string, object: string, pack = lands()): readonly string[] {
  const labels = ['true', 'false', 'not-stated'];
  return labels.filter(label => {
    const others = labels.filter(other => other !== label);
    const question = choice(
      {asks: 'statement', relation: 'borders', subject, object},
      [label, ...others].map(each => ({label: each})),
    );
    return verifyQuestion(pack, {...question, about: [], evidence: []}).sound;
  });
}

/** What the article leaves open about a land, as the pack supposes it. */
function gap(subject: string, supposed: string): ArticlePack['notStated'][number] {
  return {
    id: `gap-${subject}`,
    detail: 'a border',
    paragraph: 1,
    relation: 'borders',
    subject,
    supposed: [supposed],
  };
}

function stems(pack: ArticlePack): readonly string[] {
  return makeBank(pack).questions.map(({stem}) => stem);
}

describe('“only” in a relation that holds both ways', () => {
  it('shuts a third out, from whichever side it is asked', () => {
    expect(judged('alder', 'cedar')).to.equal('false');
    expect(judged('cedar', 'alder')).to.equal('false');
    expect(sound('alder', 'cedar')).to.deep.equal(['false']);
    expect(sound('cedar', 'alder')).to.deep.equal(['false']);
  });

  it('is not said of the object, but a reader may take it so: nothing is asked there', () => {
    const pack = lands({notStated: [gap('cedar', 'birch')]});
    expect(judged('cedar', 'birch', pack)).to.equal('unknown');
    expect(judged('birch', 'cedar', pack)).to.equal('unknown');
    expect(sound('cedar', 'birch', pack)).to.deep.equal([]);
    expect(sound('birch', 'cedar', pack)).to.deep.equal([]);
    expect(stems(pack).filter(stem => stem.includes('Cedar'))).to.deep.equal([]);
  });

  it('leaves open what it does not touch', () => {
    const pack = lands({notStated: [gap('cedar', 'dune')]});
    expect(sound('cedar', 'dune', pack)).to.deep.equal(['not-stated']);
    expect(stems(pack).filter(stem => stem.includes('Cedar'))).to.have.length(1);
  });

  for (const other of [border('alder', 'dune'), border('dune', 'alder')]) {
    it(`leaves nothing to ask where the article also says that ${other.subject} borders ${other.object}`, () => {
      const said = {source: {by: 'mira-tolan', attitude: 'says'} as const};
      const pack = lands({facts: [border('alder', 'birch', {only: true}), {...other, ...said}]});
      expect(judged('alder', 'cedar', pack)).to.equal('unknown');
      expect(sound('alder', 'cedar', pack)).to.deep.equal([]);
      expect(stems(pack).filter(stem => stem.includes('Is it right'))).to.deep.equal([]);
    });
  }
});
