import {expect} from 'chai';
import {answerText, interactionOf, mark} from '../../src/quiz/interactions/interactions.js';
import type {ChoiceQuestion, MultipleChoiceQuestion, OptionValue} from '../../src/quiz/question.js';
import {choice, everyInteraction, multipleChoice, order} from '../fixtures/questions.js';

const [village, county, captain] = choice.options as [
  ChoiceQuestion['options'][0],
  ChoiceQuestion['options'][0],
  ChoiceQuestion['options'][0],
];
const interaction = interactionOf(choice);

/** What a wrong answer of this shape is said to be. */
function problem(response: unknown): string {
  const marked = mark(order, response);
  return 'problem' in marked ? marked.problem : marked.outcome;
}

describe('A choice', () => {
  it('has first refuted what the article does not say, then the other wrong options', () => {
    const roles = (first: typeof county.role, second: typeof county.role): ChoiceQuestion => ({
      ...choice,
      options: [{...county, role: first}, village, {...captain, role: second}],
    });
    const refuted = (question: ChoiceQuestion) => interaction.refutable(question);
    expect(refuted(roles('unsupported', 'misread'))).to.deep.equal(['county', 'captain']);
    expect(refuted(roles('misread', 'unsupported'))).to.deep.equal(['captain', 'county']);
    expect(refuted(roles('misread', 'elsewhere'))).to.deep.equal(['county', 'captain']);
  });

  it('has nothing refuted, and no second try, where only two options stand', () => {
    const pair = {...choice, options: [village, county]};
    expect(interaction.refutable(pair)).to.deep.equal([]);
    expect(interaction.leavesSecondTry(pair)).to.be.false;
    expect(interaction.leavesSecondTry(choice)).to.be.true;
  });

  it('tells what its key names, and nothing of what is wrong', () => {
    const named = (value: OptionValue): ChoiceQuestion => ({
      ...choice,
      options: [{...village, value}, {...county, value: {entity: 'hale'}}, captain],
    });
    expect(interaction.tells(named({entity: 'orrin'}))).to.deep.equal(['orrin']);
    expect(interaction.tells(named({phrase: 'a ferry'}))).to.deep.equal([]);
    const both = {all: [{entity: 'orrin'}, {phrase: 'a ferry'}, {entity: 'lund'}]};
    expect(interaction.tells(named(both))).to.deep.equal(['orrin', 'lund']);
  });

  it('cites, after a wrong answer, the place where the option stands, if there is one', () => {
    const evidenceOf = (id: string) => {
      const marked = mark(choice, id);
      return marked.outcome === 'wrong' ? marked.evidence : [];
    };
    const proof = evidenceOf('captain');
    expect(evidenceOf('county')).to.deep.equal([...proof, {paragraph: 4}]);
  });

  it('finds what was picked by what it means, in whatever place, and not where it is not offered', () => {
    const meaning = interaction.toMeaning(choice, 'county')!;
    const turned = {
      ...choice,
      options: [
        {...county, id: 'a'},
        {...village, id: 'b'},
      ],
    };
    expect(interaction.fromMeaning(turned, meaning)).to.equal('a');
    expect(interaction.fromMeaning({...choice, options: [village, captain]}, meaning)).to.equal(
      undefined,
    );
    expect(interaction.toMeaning(choice, 'unknown')).to.equal(undefined);
    expect(interaction.fromMeaning(choice, '{"a":1}')).to.equal(undefined);
  });
});

describe('A choice of several', () => {
  const several = interactionOf(multipleChoice);

  it('is found again whole or not at all', () => {
    const meaning = several.toMeaning(multipleChoice, ['shop', 'hotel'])!;
    expect(several.fromMeaning(multipleChoice, meaning)).to.have.members(['shop', 'hotel']);
    const without: MultipleChoiceQuestion = {
      ...multipleChoice,
      options: multipleChoice.options.filter(({id}) => id !== 'hotel'),
    };
    expect(several.fromMeaning(without, meaning)).to.equal(undefined);
    expect(several.toMeaning(without, ['shop', 'hotel'])).to.equal(undefined);
  });

  it('reads one id for a list, as a file may have it', () => {
    expect(answerText(multipleChoice, 'shop')).to.equal(answerText(multipleChoice, ['shop']));
  });
});

describe('An answer of another shape', () => {
  it('is told as it was given, as far as it can be written down, and shortened', () => {
    expect(problem('by boat')).to.equal('expected every item id once, got "by boat"');
    expect(problem(undefined)).to.equal('expected every item id once, got undefined');
    expect(problem(10n)).to.equal('expected every item id once, got bigint');
    const long = problem('x'.repeat(200));
    expect(long).to.have.length('expected every item id once, got '.length + 80);
  });

  it('is one that names a thing twice, or one that is not there', () => {
    const ids = order.items.map(({id}) => id);
    expect(problem([...ids.slice(1), 'unknown'])).to.match(/^expected/);
    expect(problem([...ids.slice(1), ids[1]])).to.match(/^expected/);
    expect(problem(ids)).not.to.match(/^expected/);
  });

  it('leaves whatever is asked to be answered again', () => {
    for (const question of everyInteraction)
      expect(mark(question, {unknown: true}).outcome, question.id).to.equal('invalid');
  });
});
