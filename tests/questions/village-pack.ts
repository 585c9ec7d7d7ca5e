import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';

const fact = (
  id: string,
  relation: string,
  subject: string,
  object: unknown,
  more: object = {},
) => ({
  id,
  relation,
  subject,
  object,
  evidence: [{paragraph: 1}],
  ...more,
});
const in2 = {evidence: [{paragraph: 2}]};
const in3 = {evidence: [{paragraph: 3}]};
const in4 = {evidence: [{paragraph: 4}]};

/** An invented article about a mill, small enough to read, with something for every kind of question. */
export const villageJson = {
  format: 'article-pack/1',
  id: 'torv-mill',
  lang: 'en',
  article: {
    title: 'The mill of Torv',
    author: 'reporter',
    written: {edtf: '2012', basis: 'stated'},
    paragraphs: [0, 1, 2, 3, 4, 5, 6].map(number => ({number, digest: `Paragraph ${number}.`})),
  },
  lanes: [{id: 'mill', label: 'The mill'}],
  entities: [
    {id: 'reporter', type: 'person', name: 'Ida Krog'},
    {id: 'berg', type: 'person', name: 'Anna Berg'},
    {id: 'lie', type: 'person', name: 'Olav Lie'},
    {id: 'holm', type: 'person', name: 'Mette Holm'},
    {id: 'dahl', type: 'person', name: 'Jon Dahl'},
    {id: 'moe', type: 'person', name: 'Siri Moe'},
    {id: 'mayor', type: 'post', name: 'Mayor of Torv', determiner: 'the'},
    {id: 'miller', type: 'post', name: 'Keeper of the Mill', determiner: 'the'},
    {id: 'teacher', type: 'post', name: 'Head Teacher of Torv', determiner: 'the'},
    {id: 'torv', type: 'town', name: 'Torv'},
    {id: 'sund', type: 'town', name: 'Sund'},
    {id: 'vik', type: 'town', name: 'Vik'},
    {id: 'mill', type: 'facility', name: 'old mill', determiner: 'the'},
    {id: 'wharf', type: 'facility', name: 'stone wharf', determiner: 'the'},
    {id: 'barn', type: 'facility', name: 'tithe barn', determiner: 'the'},
    {
      id: 'torv-council',
      type: 'organisation',
      name: 'upper council',
      determiner: 'the',
      metonyms: [{name: 'Torv', paragraph: 2}],
    },
    {
      id: 'sund-council',
      type: 'organisation',
      name: 'lower council',
      determiner: 'the',
      metonyms: [{name: 'Sund', paragraph: 3}],
    },
    {
      id: 'vik-council',
      type: 'organisation',
      name: 'outer council',
      determiner: 'the',
      metonyms: [{name: 'Vik', paragraph: 4}],
    },
    {id: 'farmers', type: 'group', name: 'farmers of Torv', determiner: 'the', plural: true},
    {id: 'sails', type: 'thing', name: 'sails of the mill', determiner: 'the', plural: true},
    {id: 'repair', type: 'thing', name: 'repair of the mill', determiner: 'the'},
  ],
  events: [
    {id: 'storm', label: 'A storm', phrase: 'the storm', time: {edtf: '2009-02-11'}, ...in2},
    {id: 'vote', label: 'The vote', phrase: 'the vote', time: {edtf: '2010-05'}, ...in3},
    {
      id: 'building',
      label: 'The building',
      phrase: 'the building work',
      kind: 'state',
      time: {edtf: '2011/..'},
      ...in3,
    },
    {id: 'feast', label: 'The feast', phrase: 'the feast', after: ['building'], ...in4},
  ],
  facts: [
    fact('berg-post', 'holds-post', 'berg', 'mayor'),
    fact('lie-post', 'holds-post', 'lie', 'miller'),
    fact('holm-post', 'holds-post', 'holm', 'teacher', in2),
    fact('dahl-is', 'described-as', 'dahl', 'a retired sailor', in3),
    fact('moe-is', 'described-as', 'moe', 'a young architect', in4),
    fact('mill-place', 'located-in', 'mill', 'torv'),
    fact('wharf-place', 'located-in', 'wharf', 'sund', in2),
    fact('barn-place', 'located-in', 'barn', 'vik', in3),
    fact(
      'sail-count',
      'number-of',
      'sails',
      {value: 12, unit: 'sails', tolerance: 0, approximate: false},
      in2,
    ),
    fact('met-lie', 'met', 'berg', 'lie', in4),
    fact('met-holm', 'met', 'berg', 'holm', in4),
    fact('berg-wants', 'wants-to', 'berg', 'open the mill to guests', {
      misreadings: ['close the mill to guests', 'sell the mill to a guest'],
    }),
    fact('berg-way', 'acts-by', 'berg', 'selling shares to neighbours', {
      for: 'berg-wants',
      misreadings: ['selling bread to travellers', 'raising rents for everybody'],
      ...in2,
    }),
    fact('repair-cause', 'due-to', 'repair', 'a gale from the west', {
      misreadings: ['a flood in the valley', 'a fire in the bakery'],
      ...in2,
    }),
    fact('repair-effect', 'led-to', 'repair', 'a quarrel over money', {
      misreadings: ['a rise in visitors', 'a change of mayor'],
      ...in3,
    }),
    fact('dahl-charge', 'accused-of', 'dahl', 'hiding the accounts', {
      misreadings: ['losing the keys', 'selling the timber'],
      ...in4,
    }),
    fact('lie-says', 'holds', 'mill', 'the mill will turn again', {
      source: {by: 'lie', attitude: 'says'},
      ...in3,
    }),
    fact('farmers-say', 'holds', 'mill', 'the village is too poor', {
      source: {by: 'farmers', attitude: 'insists'},
      ...in3,
    }),
    fact('holm-says', 'holds', 'mill', 'the roof cannot be saved', {
      source: {by: 'holm', attitude: 'thinks'},
      ...in4,
    }),
    fact('author-doubts', 'holds', 'mill', 'the council has money enough', {
      disputes: ['farmers-say'],
      ...in4,
    }),
    fact('author-adds', 'holds', 'mill', 'nobody asked the children', in4),
    fact('follows', 'relies-on', 'repair', 'moe', {
      status: 'inferred',
      inferredFrom: ['moe-is', 'repair-cause'],
      warrant: 'She draws the plans.',
      evidence: [{paragraph: 4}],
    }),
    fact('needs-lie', 'relies-on', 'torv-council', 'lie', in2),
    fact('needs-dahl', 'relies-on', 'sund-council', 'dahl', in2),
  ],
  complete: [
    'holds-post',
    'described-as',
    'located-in',
    'met',
    'wants-to',
    'acts-by',
    'due-to',
    'led-to',
    'accused-of',
    'relies-on',
  ].map(relation => ({relation, basis: 'certified'})),
  notStated: [{id: 'price', detail: 'the price of a share', paragraph: 2}],
  gists: [
    {
      id: 'point',
      key: 'A village fights over its mill',
      tooNarrow: 'A storm tore the sails away',
      tooBroad: 'Villages everywhere lose mills',
      contradicted: 'A village is rid of its mill',
      certifiedBy: 'the author of the pack',
      evidence: [{paragraph: 1}],
    },
  ],
  relations: [
    {
      id: 'relies-on',
      subject: ['thing', 'organisation'],
      range: {entity: ['person']},
      topic: 'who',
      wording: {
        statement: '{subject} {subject:relies|rely} on {object}',
        askObject: [
          'On whom {subject:does|do} {subject} rely?',
          'Who must stand by {subject}?',
          'Whose help {subject:does|do} {subject} rely on?',
        ],
      },
    },
  ],
};

/** The pack with some of its top-level parts replaced. */
export function villagePack(changes: object = {}): ArticlePack {
  const result = parsePack({...villageJson, ...changes});
  if (!result.ok) throw new Error(JSON.stringify(result.problems, undefined, 2));
  return result.pack;
}
