import {expect} from 'chai';
import {explain} from '../../src/questions/explain.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {questionKinds} from '../../src/questions/question-kinds.js';
import type {
  ChoiceQuestion,
  Kind,
  MatchQuestion,
  MultipleChoiceQuestion,
  Question,
} from '../../src/quiz/question.js';
import {verifyQuestion} from '../../src/review/verify.js';
import {villageJson, villagePack} from './village-pack.js';

const pack = villagePack();
const {questions, coverage} = makeBank(pack);

function question(id: string): Question {
  const found = questions.find(each => each.id === id);
  if (found === undefined)
    throw new Error(`no question ${id}, only ${questions.map(each => each.id).join(', ')}`);
  return found;
}

/** The options of a choice, each as its role, its text and the rule that proves it, in the order of texts. */
function optionsOf(id: string): readonly string[] {
  const {options} = question(id) as ChoiceQuestion;
  return options.map(({role, text, proof}) => `${role}: ${text} (${proof.rule})`).sort();
}

describe('the feedback on a wrong option', () => {
  const feedbackOn = (id: string) =>
    (question(id) as ChoiceQuestion).options
      .filter(({role}) => role !== 'key')
      .map(({feedback}) => feedback);

  it('says of an event that is not the first what is wrong with it', () => {
    expect(new Set(feedbackOn('which-first.storm'))).to.deep.equal(
      new Set(['Another of these comes earlier.']),
    );
  });

  it('claims no more of a paragraph than that it does not support the answer', () => {
    const statements = questions.filter(({kind}) => kind === 'statement');
    expect(statements).not.to.be.empty;
    for (const {id} of statements) {
      for (const feedback of feedbackOn(id))
        expect(feedback).to.match(/^Look again at .*; it does not support this answer\.$/);
    }
  });
});

describe('a bank has of each kind', () => {
  const choices: readonly [Kind, string, RegExp, readonly string[]][] = [
    [
      'fact',
      'fact.object.barn-place',
      /Where|place/,
      [
        'elsewhere: In Sund (closed-list)',
        'elsewhere: In Torv (closed-list)',
        'key: In Vik (stated)',
      ],
    ],
    [
      'role',
      'role.object.berg-post',
      /Anna Berg/,
      [
        'elsewhere: Head Teacher of Torv (one-value)',
        'key: Mayor of Torv (stated)',
        'misread: Keeper of the Mill (one-value)',
      ],
    ],
    [
      'reason',
      'reason.object.repair-cause',
      /repair of the mill/,
      [
        'key: A gale from the west (stated)',
        'misread: A fire in the bakery (closed-list)',
        'misread: A flood in the valley (closed-list)',
      ],
    ],
    [
      'effect',
      'effect.object.repair-effect',
      /repair of the mill/,
      [
        'key: A quarrel over money (stated)',
        'misread: A change of mayor (closed-list)',
        'misread: A rise in visitors (closed-list)',
      ],
    ],
    [
      'means',
      'means.object.berg-way',
      /open the mill to guests\?$/,
      [
        'key: By selling shares to neighbours (stated)',
        'misread: By raising rents for everybody (closed-list)',
        'misread: By selling bread to travellers (closed-list)',
      ],
    ],
    [
      'contrast',
      'contrast.object.dahl-charge',
      /accus/,
      [
        'key: Hiding the accounts (stated)',
        'misread: Losing the keys (closed-list)',
        'misread: Selling the timber (closed-list)',
      ],
    ],
    [
      'two-hop',
      'two-hop.object.berg-wants.berg-post',
      /the Mayor of Torv/,
      [
        'key: To open the mill to guests (stated)',
        'misread: To close the mill to guests (closed-list)',
        'misread: To sell the mill to a guest (closed-list)',
      ],
    ],
    [
      'inference',
      'inference.object.follows',
      /the repair of the mill/,
      [
        'key: Siri Moe (inferred)',
        'misread: Anna Berg (closed-list)',
        'misread: Mette Holm (closed-list)',
      ],
    ],
    [
      'claim-status',
      'claim-status.lie-says',
      /the mill will turn again/,
      [
        'key: On the word of a cited source (stated)',
        'misread: On the author’s own authority (exclusive-labels)',
        'misread: On the word of unnamed people (exclusive-labels)',
      ],
    ],
    [
      'stance',
      'stance.author-doubts.farmers-say',
      /the village is too poor/,
      [
        'key: By casting doubt on it (stated)',
        'misread: By leaving it open (exclusive-labels)',
        'misread: By lending support to it (exclusive-labels)',
      ],
    ],
    [
      'who-says',
      'who-says.farmers-say',
      /the village is too poor/,
      [
        'elsewhere: Mette Holm (closed-list)',
        'elsewhere: Olav Lie (closed-list)',
        'key: The farmers of Torv (stated)',
      ],
    ],
    [
      'what-do-they-say',
      'what-do-they-say.farmers-say',
      /the farmers of Torv/,
      [
        'elsewhere: The mill will turn again (closed-list)',
        'elsewhere: The roof cannot be saved (closed-list)',
        'key: The village is too poor (stated)',
      ],
    ],
    [
      'metonym',
      'metonym.torv-council.2.torv',
      /“Torv”/,
      [
        'elsewhere: The lower council (one-value)',
        'elsewhere: The outer council (one-value)',
        'key: The upper council (stated)',
      ],
    ],
    [
      'which-first',
      'which-first.storm',
      /first|earliest|before/,
      ['elsewhere: The feast (order)', 'elsewhere: The vote (order)', 'key: The storm (order)'],
    ],
  ];
  for (const [kind, id, stem, options] of choices) {
    it(`${kind}: a stem, a key and two distractors, each with its role and its rule`, () => {
      expect(question(id).kind).to.equal(kind);
      expect(question(id).stem).to.match(stem);
      expect(question(id).stem).to.match(/^[A-Z].*\?$/u);
      expect(optionsOf(id)).to.deep.equal(options);
    });
  }

  it('quantity: the number among two others, in ascending order', () => {
    const {options, key} = question('quantity.sail-count') as ChoiceQuestion;
    const numbers = options.map(({value}) => ('number' in value ? value.number : NaN));
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    expect(options.find(({id}) => id === key)?.value).to.deep.equal({number: 12});
    expect(options.filter(({id}) => id !== key).map(({proof}) => proof.rule)).to.deep.equal([
      'out-of-bounds',
      'out-of-bounds',
    ]);
  });

  it('number-entry: the number, its unit and its tolerance', () => {
    expect(question('number-entry.sail-count')).to.include({
      interaction: 'number',
      key: 12,
      unit: 'sails',
      tolerance: 0,
    });
  });

  it('when: the time among others of its grain, in the order of time, none after the article was written', () => {
    const {options, key} = question('when.vote') as ChoiceQuestion;
    const times = options.map(({value}) => ('edtf' in value ? value.edtf : ''));
    expect(times).to.deep.equal([...times].sort());
    expect(options.find(({id}) => id === key)?.text).to.equal('In May 2010');
    expect(times.every(time => time < '2013')).to.equal(true);
  });

  it('order: events with every pair that the dates and the order prove', () => {
    const asked = question('order.storm.vote.building');
    if (asked.interaction !== 'order') throw new Error(asked.interaction);
    expect(asked.before).to.deep.equal([
      ['storm', 'vote'],
      ['storm', 'building'],
      ['vote', 'building'],
    ]);
  });

  it('placement: the days that the article leaves possible, on a longer axis', () => {
    const asked = question('placement.vote');
    if (asked.interaction !== 'placement') throw new Error(asked.interaction);
    expect(asked.window).to.deep.equal({earliest: '2010-05-01', latest: '2010-05-31'});
    expect(asked.axis.start < '2010-05-01' && asked.axis.end > '2010-05-31').to.equal(true);
  });

  it('evidence: the one paragraph that says it, among three that do not', () => {
    const asked = question('evidence.sail-count');
    if (asked.interaction !== 'passage') throw new Error(asked.interaction);
    expect(asked.key).to.equal(2);
    expect(asked.paragraphs).to.have.length(4).and.include(2);
    expect(asked.paragraphs).to.deep.equal([...asked.paragraphs].sort());
  });

  it('multi-select: all of a closed list and how many they are', () => {
    const {stem, options, keys} = question(
      'multi-select.met-holm.met-lie',
    ) as MultipleChoiceQuestion;
    expect(stem).to.match(/Choose two\.$/);
    expect(
      options
        .filter(({id}) => keys.includes(id))
        .map(({text}) => text)
        .sort(),
    ).to.deep.equal(['Mette Holm', 'Olav Lie']);
    expect(options).to.have.length(4);
  });

  it('pairs: a pair of which each name stands in two options', () => {
    const {options} = question('pairs.met-holm.met-lie') as ChoiceQuestion;
    const names = options.flatMap(({text}) => text.split(' and '));
    expect(names).to.have.length(6);
    for (const name of names) expect(names.filter(other => other === name)).to.have.length(2);
  });

  it('matching: four people and one description more', () => {
    const {left, right, key} = questions.find(({kind}) => kind === 'matching') as MatchQuestion;
    expect([left.length, right.length, new Set(Object.values(key)).size]).to.deep.equal([4, 5, 4]);
  });

  it('classification: statements of two sources and two of the author', () => {
    const {right, key} = questions.find(({kind}) => kind === 'classification') as MatchQuestion;
    expect(right.map(({id}) => id))
      .to.include('author')
      .and.have.length(3);
    expect(Object.values(key).filter(id => id === 'author')).to.have.length(2);
  });

  it('left-out: the detail that is missing among details that are given', () => {
    const {options, key} = question('left-out.price') as ChoiceQuestion;
    expect(options.find(({id}) => id === key)?.text).to.equal('The price of a share');
    for (const {id, proof} of options)
      expect(proof.rule).to.equal(id === key ? 'closed-list' : 'stated');
  });

  it('gist: the certified point and two certified misreadings', () => {
    const {options, key} = question('gist.point') as ChoiceQuestion;
    expect(options.find(({id}) => id === key)?.text).to.equal('A village fights over its mill');
  });

  it('statement: a verdict, false only where the article says otherwise', () => {
    for (let seed = 1; seed < 9; seed++) {
      const asked = makeBank(pack, {seed: String(seed)}).questions.find(
        ({id}) => id === 'statement.berg-post',
      ) as ChoiceQuestion;
      const key = asked.options.find(({id}) => id === asked.key)!;
      expect(key.text).to.equal(asked.stem.includes('Mayor of Torv') ? 'True' : 'False');
    }
  });

  it('something, each proved sound by the second opinion', () => {
    expect(
      questionKinds
        .map(({kind}) => kind)
        .filter(kind => !questions.some(each => each.kind === kind)),
    ).to.deep.equal([]);
    for (const each of questions)
      expect(verifyQuestion(pack, each), each.id).to.deep.equal({sound: true});
  });
});

describe('every question of a bank', () => {
  it('has options that read differently', () => {
    for (const each of questions) {
      if (!('options' in each)) continue;
      expect(new Set(each.options.map(({text}) => text.toLowerCase())).size, each.id).to.equal(
        each.options.length,
      );
    }
  });

  it('explains each fact with its paragraph', () => {
    const onFacts = questions.filter(
      ({about, kind}) =>
        about.some(id => pack.facts.some(fact => fact.id === id)) && kind !== 'left-out',
    );
    expect(onFacts.length).to.be.greaterThan(40);
    for (const {id, explanation, evidence} of onFacts) {
      expect(explanation, id).to.match(/\(paragraph \d\)\.$/);
      for (const {paragraph} of evidence)
        expect(explanation, id).to.include(`(paragraph ${paragraph})`);
    }
  });

  it('says whose word it asks for', () => {
    for (const fact of pack.facts.filter(({source}) => source?.by !== undefined)) {
      const name = pack.entities.find(({id}) => id === fact.source!.by)!.name;
      for (const {stem, explanation, id} of questions.filter(({about}) =>
        about.includes(fact.id),
      )) {
        expect(`${stem} ${explanation}`, id).to.include(name);
      }
    }
  });

  it('is explained to whoever checks it, option by option', () => {
    const lines = explain(question('role.object.berg-post'), pack).split('\n');
    expect(lines).to.have.length(5);
    expect(lines.filter(line => line.startsWith('✗'))).to.have.length(2);
    expect(lines.join(' ')).to.include('there is one value at a time').and.include('¶1');
  });
});

describe('the coverage of a bank', () => {
  it('names the questions that ask each fact and event', () => {
    expect(coverage.map(({id}) => id).sort()).to.deep.equal(
      [...pack.facts, ...pack.events].map(({id}) => id).sort(),
    );
    for (const {id, questions: ids, excluded} of coverage) {
      expect(ids.length > 0 || excluded !== undefined, id).to.equal(true);
      for (const asked of ids) expect(question(asked).about).to.include(id);
    }
  });

  it('says why a fact is not asked', () => {
    const facts = [{...pack.facts[0]!, quizworthy: false, whyNot: 'It is dull.'}];
    const {coverage: reasons} = makeBank(
      villagePack({facts, complete: [], gists: [], notStated: []}),
    );
    expect(reasons.find(({id}) => id === 'berg-post')?.excluded).to.equal('It is dull.');
  });

  it('says of every fact that its language has no wording', () => {
    const foreign = makeBank(
      villagePack({
        lang: 'xx',
        relations: [],
        facts: pack.facts.filter(({relation}) => relation !== 'relies-on'),
        complete: [],
      }),
    );
    expect(foreign.questions).to.deep.equal([]);
    expect(foreign.coverage).to.have.length(pack.facts.length - 3 + pack.events.length);
    for (const {excluded} of foreign.coverage) expect(excluded).to.include('“xx”');
  });
});

describe('two details that read the same', () => {
  it('never stand in one question', () => {
    const alike = ['tends', 'minds'].map(id => ({
      id,
      subject: ['facility'],
      range: {entity: ['person']},
      topic: 'who',
      wording: {
        statement: '{object} {object:looks|look} after {subject}',
        askObject: ['Who looks after {subject}?', 'Who minds {subject}?', 'Who tends {subject}?'],
        detail: 'who looks after {subject}',
      },
    }));
    const facts = [
      {id: 'tended', relation: 'tends', subject: 'mill', object: 'lie', evidence: [{paragraph: 2}]},
      {id: 'minded', relation: 'minds', subject: 'mill', object: 'moe', evidence: [{paragraph: 2}]},
    ];
    const pack = villagePack({
      facts: [...villageJson.facts, ...facts],
      relations: [...villageJson.relations, ...alike],
    });
    const asked = Array.from({length: 40}, (_, seed) =>
      makeBank(pack, {seed: String(seed)}).questions.find(({id}) => id === 'left-out.price'),
    ).flatMap(question => (question && 'options' in question ? [question.options] : []));
    const details = asked.map(options => options.map(({text}) => text));
    expect(details.flat()).to.include('Who looks after the old mill');
    for (const texts of details) expect(new Set(texts).size, String(texts)).to.equal(texts.length);
  });
});
