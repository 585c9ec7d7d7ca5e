import type {LintItem} from '../../src/review/lint/lint-item.js';

/** Each is a stem, its options and the place of the key: written by hand for articles that do not exist, and without a known flaw. */
const items: readonly (readonly [string, readonly string[], number])[] = [
  // A ferry line on a lake
  ['Where does the new ferry line end?', ['Sudby', 'Vestvik', 'Norholm'], 1],
  [
    'Which post does Mika Oru hold?',
    ['Director of the line', 'Mayor of Norholm', 'Minister of transport'],
    0,
  ],
  ['How many harbours does the ferry serve?', ['Two', 'Three', 'Four'], 1],
  ['When was the first boat launched?', ['In March', 'In April', 'In May'], 2],
  [
    'What does Rosa Sten want the council to do?',
    ['Lower the fares', 'Shorten the road', 'Move the harbour'],
    1,
  ],
  ['Who suspects that the fish will leave?', ['The anglers', 'The mayors', 'The engineers'], 0],
  [
    'What share of the passengers live on the western shore?',
    ['20 per cent', '30 per cent', '40 per cent'],
    2,
  ],
  [
    'For what purpose did the council buy a second boat?',
    ['To carry mail in winter', 'To train young captains', 'To tow broken barges'],
    0,
  ],
  [
    'How does the director hope to win over the villagers?',
    ['By fitting silent engines', 'By hiring local captains', 'By paying a yearly fee'],
    0,
  ],
  ['Which of the two towns lost its harbour first?', ['Ostra', 'Sudby', 'Norholm'], 0],
  // A mine that closes
  [
    'Why did the owners of the Karst mine shut it?',
    ['The ore ran out', 'The pumps broke', 'The buyers left'],
    0,
  ],
  [
    'What happened after the last shift at the mine?',
    ['The shafts were flooded', 'The offices were sold', 'The gates were painted'],
    0,
  ],
  [
    'Who bought the land around the pit?',
    ['A group of teachers', 'A firm of builders', 'A family of farmers'],
    1,
  ],
  [
    'What do the former miners expect from the province?',
    ['Help with new jobs', 'Grants for old homes', 'Buses to the coast'],
    0,
  ],
  [
    'How does the author respond to the claim that the water is clean?',
    [
      'By pointing to tests that suggest the reverse',
      'By pointing to tests that support the claim',
      'By leaving readers to settle the whole matter',
    ],
    0,
  ],
  [
    'In which decade was the oldest shaft dug?',
    ['In the 1890s', 'In the 1900s', 'In the 1910s'],
    1,
  ],
  [
    'What is the pit to be used for?',
    ['A lake for swimmers', 'A store for grain', 'A track for cyclists'],
    2,
  ],
  [
    'Which detail of the sale is left out of the article?',
    ['The price of the land', 'The name of the buyer', 'The size of the plot'],
    0,
  ],
  [
    'How is the real cause of the closure presented?',
    [
      'As a belief with no named holder',
      'As a ruling by a mining court',
      'As a claim by the trade union',
    ],
    0,
  ],
  [
    'Whom does the union blame for the accident?',
    ['The safety inspectors', 'The night foremen', 'The pump makers'],
    1,
  ],
  // An election in a mountain canton
  [
    'Which party did Lena Ruiz lead before the vote?',
    ['The Valley League', 'The Green Union', 'The Reform Circle'],
    2,
  ],
  [
    'What did the election officials deny?',
    ['That ballots were lost', 'That offices opened late', 'That observers were paid'],
    0,
  ],
  [
    'What view is credited to the governor by name?',
    [
      'The roads will be repaired first',
      'The schools will be merged soon',
      'The taxes will be frozen again',
    ],
    1,
  ],
  [
    'Besides Alta, which two villages have a new school?',
    ['Brenna and Corva', 'Corva and Dossa', 'Dossa and Brenna'],
    1,
  ],
  ['In which month will the new council meet?', ['January', 'February', 'March'], 1],
  [
    'What do the names "Alta" and "Brenna" stand for in paragraph 4?',
    ['The two local parties', 'The two main roads', 'The two rival schools'],
    0,
  ],
  [
    'Why did the farmers stay away from the polling stations?',
    ['Because snow blocked the pass', 'Because harvest came early', 'Because trucks ran late'],
    0,
  ],
  [
    'Who won the seat that had been empty since spring?',
    ['Paolo Ferri', 'Nora Lindt', 'Emil Kast'],
    2,
  ],
  [
    'How did the observers describe the count?',
    ['As slow but orderly', 'As quick and careless', 'As open to doubt'],
    0,
  ],
  [
    'What did the court tell the canton to publish?',
    ['The names of the donors', 'The costs of the posters', 'The minutes of the debate'],
    2,
  ],
  // A museum and a lost painting
  [
    'Where was the painting found?',
    ['In a bank vault', 'In a school attic', 'In a church cellar'],
    1,
  ],
  ['What is Ivo Vell accused of?', ['Forging a receipt', 'Hiding a witness', 'Bribing a guard'], 0],
  ['How old was the painter when she moved to Tarn?', ['19', '23', '31'], 1],
  [
    'What does the museum plan to do with the frame?',
    ['Lend it to a college', 'Show it in the lobby', 'Keep it in storage'],
    1,
  ],
  [
    'Who is the source for the statement that the canvas was cut?',
    ['A retired curator', 'A customs officer', 'A local reporter'],
    0,
  ],
  ['Which country asked for the return of the picture?', ['Estonia', 'Latvia', 'Finland'], 2],
  [
    'What made the experts change their opinion of the signature?',
    ['The age of the ink', 'The shape of the letters', 'The marks of a brush'],
    0,
  ],
  [
    'What effect is the ruling expected to have on private collectors?',
    [
      'They will insure fewer works',
      'They will sell their sketches',
      'They will open their archives',
    ],
    0,
  ],
  ['When did the family report the theft to the police?', ['In 1938', 'In 1946', 'In 1951'], 1],
  ['Which paragraph says what the insurer paid?', ['Paragraph 2', 'Paragraph 5', 'Paragraph 7'], 2],
  [
    'What did the curator and the lawyer agree on?',
    ['The date of the theft', 'The worth of the work', 'The role of the guard'],
    0,
  ],
  [
    'Why was the first trial called off?',
    ['A juror knew the family', 'A lawyer lost the file', 'A guard fell ill abroad'],
    1,
  ],
];

export const goodItems: readonly LintItem[] = items.map(([stem, options, key], index) => ({
  id: `good-${index + 1}`,
  stem,
  options,
  key,
  evidence: 1,
}));
