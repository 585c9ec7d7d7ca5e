import {expect} from 'chai';
import fc from 'fast-check';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import type {ChoiceQuestion, Option, Question} from '../../src/quiz/question.js';
import {verifyQuestion} from '../../src/review/verify.js';
import {loadJson, loadPack} from '../packs.js';
import {always} from '../property.js';
import {arbitraryPack} from './arbitrary-pack.js';
import {villagePack} from './village-pack.js';

const real = parsePack(await loadPack('nazarbaevs-gamble'));
const packs = [villagePack(), ...(real.ok ? [real.pack] : [])];

/** Fails with each question that does not stand before the second opinion, and what is wrong with it. */
function expectSound(pack: ArticlePack, questions: readonly Question[]): void {
  const faults = questions.flatMap(question => {
    const verdict = verifyQuestion(pack, question);
    return verdict.sound ? [] : [`${question.id}: ${question.stem} ${verdict.faults.join('; ')}`];
  });
  expect(faults.join('\n')).to.equal('');
}

describe('every question', () => {
  it('of a bank of any pack is sound by the second opinion', () => {
    always(
      fc.property(arbitraryPack, fc.string({maxLength: 3}), (pack, seed) => {
        expectSound(pack, makeBank(pack, {seed}).questions);
      }),
      60,
    );
  });

  it('of the example of the demo is sound by the second opinion, whatever the seed', async () => {
    const result = parsePack(await loadJson('demo/vessen-lamps.json'));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    for (let seed = 0; seed < 100; seed += 1) {
      expectSound(result.pack, makeQuestions(result.pack, {seed}));
    }
  });

  it('of a form of any pack is sound by the second opinion', () => {
    always(
      fc.property(arbitraryPack, fc.nat(99), (pack, seed) => {
        expectSound(pack, makeQuestions(pack, {seed}));
      }),
      60,
    );
  });
});

describe('the order of a pack’s arrays', () => {
  it('changes nothing', () => {
    always(
      fc.property(arbitraryPack, pack => {
        const turned = turnedRound(pack);
        expect(makeBank(turned).questions).to.deep.equal(makeBank(pack).questions);
        expect(JSON.stringify(makeQuestions(turned))).to.equal(JSON.stringify(makeQuestions(pack)));
      }),
      40,
    );
    for (const pack of packs) {
      expect(JSON.stringify(makeBank(turnedRound(pack)).questions)).to.equal(
        JSON.stringify(makeBank(pack).questions),
      );
    }
  });
});

function turnedRound(pack: ArticlePack): ArticlePack {
  const {entities, events, facts, complete, notStated, background, gists} = pack;
  const turn = <T>(list: readonly T[]): readonly T[] => [...list].reverse();
  return {
    ...pack,
    entities: turn(entities),
    events: turn(events),
    facts: turn(facts),
    complete: turn(complete),
    notStated: turn(notStated),
    background: turn(background),
    gists: turn(gists),
  };
}

/** Changes of a pack that leave a question without its proof. None where the change does not bear on the question. */
const changes: Readonly<
  Record<string, (pack: ArticlePack, question: Question) => object | undefined>
> = {
  'an alias of the key that is a distractor’s name': (pack, question) => {
    const [distractor, key] = [distractorOf(question), keyOf(question)];
    if (
      question.query.asks !== 'source' &&
      question.query.asks !== 'object' &&
      question.query.asks !== 'subject'
    )
      return undefined;
    if (!distractor || !key || !('entity' in distractor.value) || !('entity' in key.value))
      return undefined;
    const {entity} = key.value;
    const name = pack.entities.find(
      ({id}) => 'entity' in distractor.value && id === distractor.value.entity,
    )!.name;
    return {
      entities: pack.entities.map(each =>
        each.id === entity ? {...each, aliases: [...(each.aliases ?? []), name]} : each,
      ),
    };
  },
  'a distractor that is a part of the key': (pack, question) => {
    const [distractor, key] = [distractorOf(question), keyOf(question)];
    if (!distractor || !key || !('entity' in distractor.value) || !('entity' in key.value))
      return undefined;
    const [part, whole] = [distractor.value.entity, key.value.entity];
    return {
      entities: pack.entities.map(each => (each.id === part ? {...each, partOf: [whole]} : each)),
    };
  },
  'a second value': (pack, question) => {
    const distractor = distractorOf(question);
    const {query} = question;
    if (
      !distractor ||
      (query.asks !== 'object' && query.asks !== 'subject') ||
      question.kind === 'pairs'
    )
      return undefined;
    const value =
      'entity' in distractor.value
        ? distractor.value.entity
        : 'phrase' in distractor.value
          ? distractor.value.phrase
          : '';
    const fact = pack.facts.find(({id}) => id === question.about[0])!;
    const second = query.asks === 'object' ? {...fact, object: value} : {...fact, subject: value};
    return {
      facts: [...pack.facts, {...second, id: 'second-value', misreadings: [], equivalentTo: []}],
    };
  },
  'the same from another source': (pack, question) => {
    const distractor = distractorOf(question);
    if (question.query.asks !== 'source' || !distractor || !('entity' in distractor.value))
      return undefined;
    const fact = pack.facts.find(({id}) => id === question.about[0])!;
    return {
      facts: [
        ...pack.facts,
        {...fact, id: 'said-again', source: {by: distractor.value.entity, attitude: 'says'}},
      ],
    };
  },
  'the fact denied': (pack, question) => {
    if (
      question.interaction !== 'choice' ||
      !['object', 'subject', 'number'].includes(question.query.asks)
    )
      return undefined;
    return {
      facts: pack.facts.map(fact =>
        question.about[0] === fact.id ? {...fact, negated: true} : fact,
      ),
    };
  },
  'no list complete': (_, question) => {
    const {asks} = question.query;
    const isClosed =
      'options' in question && question.options.some(({proof}) => proof.rule === 'closed-list');
    return isClosed && (asks === 'object' || asks === 'subject') ? {complete: []} : undefined;
  },
  'a date that takes in a distractor’s': (pack, question) => {
    const [distractor, key] = [distractorOf(question), keyOf(question)];
    if (
      question.query.asks !== 'time' ||
      !distractor ||
      !key ||
      !('edtf' in distractor.value && 'edtf' in key.value)
    )
      return undefined;
    const {event} = question.query;
    const time = {
      edtf: `[${[distractor.value.edtf, key.value.edtf].sort().join(',')}]`,
      basis: 'stated',
    };
    return {events: pack.events.map(each => (each.id === event ? {...each, time} : each))};
  },
  'another source that agrees with a distractor': (pack, question) => {
    const distractor = distractorOf(question);
    const {query} = question;
    if (!distractor || query.asks !== 'object' || question.kind === 'pairs') return undefined;
    const object =
      'entity' in distractor.value
        ? distractor.value.entity
        : 'phrase' in distractor.value
          ? distractor.value.phrase
          : '';
    const {relation, subject} = query;
    return {
      background: [
        ...pack.background,
        {
          id: 'elsewhere',
          statement: 'It is so.',
          source: {title: 'A book'},
          relation,
          subject,
          object,
        },
      ],
    };
  },
};

function distractorOf(question: Question): Option | undefined {
  return question.interaction === 'choice'
    ? question.options.find(({id}) => id !== question.key)
    : undefined;
}

function keyOf(question: Question): Option | undefined {
  return question.interaction === 'choice'
    ? question.options.find(({id}) => id === question.key)
    : undefined;
}

describe('a question goes or changes with', () => {
  for (const [title, change] of Object.entries(changes)) {
    it(title, () => {
      let changed = 0;
      for (const pack of packs) {
        const fitting = makeBank(pack).questions.flatMap(
          (question): readonly (readonly [Question, object])[] => {
            const parts = change(pack, question);
            return parts === undefined ? [] : [[question, parts]];
          },
        );
        for (const [question, parts] of fitting.filter(
          (_, index) => index % Math.ceil(fitting.length / 8) === 0,
        )) {
          changed += 1;
          const result = parsePack(JSON.parse(JSON.stringify({...pack, ...parts})));
          if (!result.ok) continue; // what contradicts itself is refused
          const {questions} = makeBank(result.pack);
          const after = questions.find(({id}) => id === question.id) as ChoiceQuestion | undefined;
          expect(after?.options, question.id).not.to.deep.equal(
            (question as ChoiceQuestion).options,
          );
          expectSound(result.pack, questions);
        }
      }
      expect(changed).to.be.greaterThan(0);
    });
  }
});
