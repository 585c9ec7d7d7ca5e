import type {EntityType} from './article-pack.js';
import type {Relation} from './relation.js';

const agent: readonly EntityType[] = ['person', 'group', 'organisation', 'country'];
const body: readonly EntityType[] = ['group', 'organisation', 'country'];
const place: readonly EntityType[] = ['town', 'region', 'country', 'facility'];
const anything: readonly EntityType[] = [
  ...agent,
  'region',
  'town',
  'facility',
  'post',
  'agreement',
  'work',
  'thing',
];

/** The relations that news needs. Their wording is in `locales/<language>/relations.ts`. */
export const libraryRelations: readonly Relation[] = [
  // Who is who
  {
    id: 'holds-post',
    subject: ['person'],
    range: {entity: ['post']},
    topic: 'post',
    functional: 'at-a-time',
    near: ['held-post'],
  },
  {
    id: 'held-post',
    subject: ['person'],
    range: {entity: ['post']},
    topic: 'post',
    near: ['holds-post'],
  },
  {
    id: 'described-as',
    subject: anything,
    range: {phrase: 'noun'},
    topic: 'description',
    near: ['is-called'],
  },
  {
    id: 'used-to-be',
    subject: anything,
    range: {phrase: 'noun'},
    topic: 'description',
    near: ['described-as', 'is-called'],
  },
  {
    id: 'is-called',
    subject: anything,
    range: {phrase: 'noun'},
    topic: 'description',
    near: ['described-as'],
  },
  {
    id: 'works-at',
    subject: ['person'],
    range: {entity: ['organisation']},
    topic: 'where',
    near: ['member-of'],
  },
  {
    id: 'member-of',
    subject: agent,
    range: {entity: ['group', 'organisation']},
    topic: 'what',
    near: ['supports', 'works-at'],
  },
  {
    id: 'leads',
    subject: ['person'],
    range: {entity: body},
    topic: 'what',
    inverseFunctional: 'at-a-time',
    near: ['founded', 'member-of', 'works-at'],
  },
  {id: 'founded', subject: agent, range: {entity: body}, topic: 'what', near: ['leads']},
  {
    id: 'succeeded',
    subject: ['person'],
    range: {entity: ['person']},
    topic: 'who',
    functional: 'at-a-time',
    inverseFunctional: 'at-a-time',
  },
  {id: 'supports', subject: agent, range: {entity: anything}, topic: 'what', near: ['member-of']},
  {id: 'opposes', subject: agent, range: {entity: anything}, topic: 'what'},
  {id: 'met', subject: agent, range: {entity: agent}, topic: 'who', symmetric: true},
  {id: 'wrote', subject: agent, range: {entity: ['work']}, topic: 'what'},
  {id: 'published', subject: agent, range: {entity: ['work']}, topic: 'what'},
  {
    id: 'signed',
    subject: agent,
    range: {entity: ['agreement', 'work']},
    topic: 'what',
    near: ['agreed-to'],
  },
  {
    id: 'replaced',
    subject: anything,
    range: {entity: anything},
    topic: 'what',
    near: ['succeeded'],
  },

  // Where
  {
    id: 'located-in',
    subject: [...place, 'organisation', 'thing', 'group'],
    range: {entity: ['town', 'region', 'country']},
    topic: 'where',
  },
  {
    id: 'happened-in',
    subject: ['thing', 'agreement'],
    range: {entity: ['town', 'region', 'country', 'facility']},
    topic: 'where',
  },
  {
    id: 'is-found',
    subject: anything,
    range: {phrase: 'state'},
    topic: 'where',
    near: ['located-in'],
  },
  {
    id: 'borders',
    subject: ['country', 'region'],
    range: {entity: ['country', 'region']},
    topic: 'what',
    symmetric: true,
  },

  // How many
  {
    id: 'number-of',
    subject: anything,
    range: {quantity: 'count'},
    topic: 'quantity',
    functional: 'at-a-time',
  },
  {
    id: 'share-of',
    subject: anything,
    range: {quantity: 'share'},
    topic: 'quantity',
    functional: 'at-a-time',
  },
  {
    id: 'amounts-to',
    subject: anything,
    range: {quantity: 'measure'},
    topic: 'quantity',
    functional: 'at-a-time',
  },
  {
    id: 'lasted',
    subject: anything,
    range: {quantity: 'measure'},
    topic: 'quantity',
    functional: 'always',
  },
  {
    id: 'costs',
    subject: anything,
    range: {quantity: 'measure'},
    topic: 'quantity',
    functional: 'at-a-time',
  },
  {
    id: 'covers',
    subject: [...place, 'thing'],
    range: {quantity: 'measure'},
    topic: 'quantity',
    functional: 'at-a-time',
  },
  {
    id: 'is-long',
    subject: anything,
    range: {quantity: 'measure'},
    topic: 'quantity',
    functional: 'at-a-time',
  },

  // What they do
  {id: 'built', subject: agent, range: {entity: ['facility', 'thing']}, topic: 'what'},
  {id: 'funded', subject: agent, range: {entity: anything}, topic: 'what', near: ['supports']},
  {
    id: 'carried-out',
    subject: agent,
    range: {entity: ['thing', 'work']},
    topic: 'what',
    near: ['wrote', 'published'],
  },
  {
    id: 'decided-to',
    subject: agent,
    range: {phrase: 'infinitive'},
    topic: 'what',
    near: ['wants-to', 'agreed-to'],
  },
  {
    id: 'agreed-to',
    subject: agent,
    range: {phrase: 'infinitive'},
    topic: 'what',
    near: ['decided-to', 'wants-to'],
  },
  {id: 'refused-to', subject: agent, range: {phrase: 'infinitive'}, topic: 'what'},
  {id: 'needs', subject: agent, range: {entity: anything}, topic: 'what'},
  {id: 'may', subject: anything, range: {phrase: 'infinitive'}, topic: 'what'},
  {
    id: 'first',
    subject: anything,
    range: {phrase: 'noun'},
    topic: 'description',
    inverseFunctional: 'always',
    near: ['described-as'],
  },
  {id: 'benefits-from', subject: agent, range: {phrase: 'noun'}, topic: 'what'},
  {id: 'suffers', subject: agent, range: {phrase: 'noun'}, topic: 'what', near: ['faces']},
  {id: 'is-sign-of', subject: anything, range: {phrase: 'noun'}, topic: 'what'},
  {id: 'made-of', subject: anything, range: {phrase: 'noun'}, topic: 'what'},

  // Why, what for, how, and what comes of it
  {
    id: 'wants-to',
    subject: agent,
    range: {phrase: 'infinitive'},
    topic: 'purpose',
    near: ['decided-to', 'agreed-to', 'meant-to'],
  },
  {
    id: 'meant-to',
    subject: anything,
    range: {phrase: 'infinitive'},
    topic: 'purpose',
    near: ['needed-to', 'wants-to'],
  },
  {
    id: 'needed-to',
    subject: anything,
    range: {phrase: 'infinitive'},
    topic: 'purpose',
    near: ['meant-to'],
  },
  {id: 'acts-by', subject: agent, range: {phrase: 'gerund'}, topic: 'means'},
  {id: 'works-by', subject: anything, range: {phrase: 'gerund'}, topic: 'means', near: ['acts-by']},
  {id: 'matters-for', subject: anything, range: {phrase: 'noun'}, topic: 'reason'},
  {
    id: 'rests-on',
    subject: anything,
    range: {phrase: 'noun'},
    topic: 'reason',
    near: ['depends-on'],
  },
  {
    id: 'depends-on',
    subject: anything,
    range: {phrase: 'noun'},
    topic: 'reason',
    near: ['rests-on'],
  },
  {id: 'due-to', subject: anything, range: {phrase: 'noun'}, topic: 'reason'},
  {id: 'helps', subject: anything, range: {phrase: 'noun'}, topic: 'effect', near: ['led-to']},
  {id: 'led-to', subject: anything, range: {phrase: 'noun'}, topic: 'effect', near: ['helps']},

  // The law
  {
    id: 'in-custody',
    subject: ['person'],
    range: {phrase: 'state'},
    topic: 'custody',
    functional: 'at-a-time',
    labels: ['in prison', 'under house arrest'],
  },
  {id: 'accused-of', subject: agent, range: {phrase: 'gerund'}, topic: 'charge'},
  {id: 'faces', subject: agent, range: {phrase: 'noun'}, topic: 'charge', near: ['suffers']},

  // What they think and say
  {id: 'calls-for', subject: agent, range: {phrase: 'noun'}, topic: 'view'},
  {id: 'fears', subject: agent, range: {phrase: 'noun'}, topic: 'view'},
  {id: 'hopes-that', subject: agent, range: {phrase: 'clause'}, topic: 'view'},
  {id: 'holds', subject: anything, range: {phrase: 'clause'}, topic: 'view'},
];
