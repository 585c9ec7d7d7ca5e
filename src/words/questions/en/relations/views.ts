import type {RelationWording} from '../../../../pack/relation.js';

/** What they think and say. */
export const views: Readonly<Record<string, RelationWording>> = {
  'calls-for': {
    statement: '{subject} {subject:calls|call|called} for {object}',
    denial: '{subject} {subject:does|do|did} not call for {object}',
    askObject: [
      'For what {subject:does|do|did} {subject} call?',
      'Which demand comes from {subject}?',
      'What {subject:does|do|did} {subject} want to see?',
    ],
    askSubject: [
      '{who} {calls|called} for {object}?',
      'From {whom} {does|did} the demand for {object} come?',
      '{who} {wants|wanted} to see {object}?',
    ],
    detail: 'what {subject} {subject:calls|call|called} for',
  },
  fears: {
    statement: '{subject} {subject:fears|fear|feared} {object}',
    denial: '{subject} {subject:does|do|did} not fear {object}',
    askObject: [
      'What {subject:does|do|did} {subject} fear?',
      'Of what {subject:is|are|was|were} {subject} afraid?',
      'Which fear does the article ascribe to {subject}?',
    ],
    askSubject: [
      '{who} {fears|feared} {object}?',
      '{who} {is|was} afraid of {object}?',
      'To {whom} does the article ascribe a fear of {object}?',
    ],
    detail: 'what {subject} {subject:fears|fear|feared}',
  },
  'hopes-that': {
    statement: '{subject} {subject:hopes|hope|hoped} that {object}',
    askObject: [
      'What {subject:does|do|did} {subject} hope?',
      'Which hope is ascribed to {subject}?',
      'What {subject:is|are|was|were} {subject} hoping for?',
    ],
    askSubject: [
      'Who {hopes|hoped} that {object}?',
      'To whom does the article ascribe the hope that {object}?',
      'Whose hope {is|was} it that {object}?',
    ],
    detail: 'what {subject} {subject:hopes|hope|hoped}',
    objectOption: 'that {object}',
  },
  holds: {
    statement: '{object}',
  },
};
