import {expect} from 'chai';
import type {ArticlePack, Fact} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeBank} from '../../src/questions/make-bank.js';
import type {ChoiceQuestion, OptionValue, Question} from '../../src/quiz/question.js';
import {explainVerdict} from '../../src/review/explain-verdict.js';
import {verifyQuestion} from '../../src/review/verify.js';
import {loadPack} from '../packs.js';

/** A fact that would make an option true, where the question asks for one side of a relation. */
function factFor(question: ChoiceQuestion, value: OptionValue): Fact | undefined {
  const {query} = question;
  const side = 'entity' in value ? value.entity : 'phrase' in value ? value.phrase : undefined;
  if (side === undefined || (query.asks !== 'object' && query.asks !== 'subject')) return undefined;
  const [subject, object] = query.asks === 'object' ? [query.subject, side] : [side, query.object];
  return {
    id: 'planted',
    relation: query.relation,
    subject,
    object,
    status: 'stated',
    evidence: [{paragraph: 1}],
    quizworthy: false,
  };
}

describe('the bank of the bundled article', () => {
  let pack: ArticlePack;
  let questions: readonly Question[];
  let choices: readonly ChoiceQuestion[];

  before(async () => {
    const parsed = parsePack(await loadPack('nazarbaevs-gamble'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
    pack = parsed.pack;
    questions = makeBank(pack).questions;
    choices = questions.filter(question => question.interaction === 'choice');
  });

  /** The questions that are still called sound although the pack is no longer the one that they were made from. */
  function survivors(plant: (question: ChoiceQuestion) => ArticlePack | undefined): {
    tried: number;
    kept: string[];
  } {
    const planted = choices.flatMap(question => {
      const other = plant(question);
      return other ? [{question, sound: verifyQuestion(other, question).sound}] : [];
    });
    return {
      tried: planted.length,
      kept: planted.filter(({sound}) => sound).map(({question}) => question.id),
    };
  }

  it('is sound, every question', () => {
    const unsound = questions
      .map(question => ({question, verdict: verifyQuestion(pack, question)}))
      .filter(({verdict}) => !verdict.sound);
    expect(questions.length).to.be.above(100);
    expect(
      unsound.map(({question, verdict}) => explainVerdict(question, verdict)).join('\n'),
    ).to.equal('');
  });

  it('has no question that stands without the facts of its key', () => {
    const {tried, kept} = survivors(question => {
      const facts = pack.facts.filter(({id}) => !question.proof.grounds.includes(id));
      return facts.length < pack.facts.length ? {...pack, facts} : undefined;
    });
    expect(tried).to.be.above(50);
    expect(kept).to.deep.equal([]);
  });

  it('has no question that stands when a fact or another source makes a distractor true', () => {
    const distractorFact = (question: ChoiceQuestion) =>
      question.options.flatMap(({id, value}) =>
        id === question.key ? [] : (factFor(question, value) ?? []),
      )[0];
    const stated = survivors(question => {
      const fact = distractorFact(question);
      return fact && {...pack, facts: [...pack.facts, fact]};
    });
    const elsewhere = survivors(question => {
      const fact = distractorFact(question);
      const known = fact && {...fact, statement: 'It is so.', source: {title: 'Elsewhere'}};
      return known && {...pack, background: [...pack.background, known]};
    });
    expect(stated.tried).to.be.above(50);
    expect(stated.kept).to.deep.equal([]);
    expect(elsewhere.kept).to.deep.equal([]);
  });

  it('has no question that stands when the article denies its key', () => {
    const {tried, kept} = survivors(question => {
      const fact = factFor(question, question.options.find(({id}) => id === question.key)!.value);
      return fact && {...pack, facts: [...pack.facts, {...fact, negated: true}]};
    });
    expect(tried).to.be.above(50);
    expect(kept).to.deep.equal([]);
  });

  it('has no question that stands when two of its options share a name', () => {
    const {tried, kept} = survivors(question => {
      const [a, b] = question.options.map(({value}) =>
        'entity' in value ? value.entity : undefined,
      );
      const name = pack.entities.find(({id}) => id === b)?.name;
      if (a === undefined || name === undefined) return undefined;
      return {
        ...pack,
        entities: pack.entities.map(entity =>
          entity.id === a ? {...entity, aliases: [name]} : entity,
        ),
      };
    });
    expect(tried).to.be.above(20);
    expect(kept).to.deep.equal([]);
  });

  it('has no date question that stands when the event could have been at any time', () => {
    const {tried, kept} = survivors(question => {
      if (question.query.asks !== 'time') return undefined;
      const time = {edtf: '[1900-01-01..2099-12-31]', basis: 'stated'} as const;
      return {...pack, events: pack.events.map(event => ({...event, time}))};
    });
    expect(tried).to.be.above(0);
    expect(kept).to.deep.equal([]);
  });

  it('loses the questions that lean on complete lists when there are none', () => {
    const {tried, kept} = survivors(question =>
      question.query.asks === 'object' &&
      question.options.some(({proof}) => proof.rule === 'closed-list')
        ? {...pack, complete: [], facts: pack.facts.map(fact => ({...fact, only: false}))}
        : undefined,
    );
    expect(tried).to.be.above(20);
    expect(kept).to.deep.equal([]);
  });
});
