import type {RelationWording} from '../../../../pack/relation.js';

/** The law. */
export const law: Readonly<Record<string, RelationWording>> = {
  'in-custody': {
    statement: '{subject} {subject:is|are|was|were} {object}',
    denial: '{subject} {subject:is|are|was|were} not {object}',
    askObject: [
      'In what situation is {subject}?',
      'What has become of {subject}?',
      'How does the article describe the situation of {subject}?',
    ],
    askSubject: [
      'Who {is|was} {object}?',
      'Whom does the article describe as being {object}?',
      'Who is said to be {object}?',
    ],
    detail: 'how {subject} {subject:is|are|was|were} being held',
    describe: 'the person who is {object}',
  },
  'accused-of': {
    statement: '{subject} {subject:is|are|was|were} accused of {object}',
    denial: '{subject} {subject:is|are|was|were} not accused of {object}',
    askObject: [
      'Of what {subject:is|are|was|were} {subject} accused?',
      'What {subject:is|are|was|were} {subject} accused of?',
      'Which accusation has been made against {subject}?',
    ],
    askSubject: [
      'Who {is|was} accused of {object}?',
      'Against whom {is|was} there an accusation of {object}?',
      'Who {stands|stood} accused of {object}?',
    ],
    detail: 'what {subject} {subject:is|are|was|were} accused of',
  },
  faces: {
    statement: '{subject} {subject:faces|face|faced} {object}',
    askObject: [
      'What {subject:does|do|did} {subject} face?',
      'With what {subject:is|are|was|were} {subject} confronted?',
      'What has been brought against {subject}?',
    ],
    askSubject: [
      'Who {faces|faced} {object}?',
      'Who {is|was} confronted with {object}?',
      'Against whom {are|were} there {object}?',
    ],
    detail: 'what {subject} {subject:faces|face|faced}',
  },
};
