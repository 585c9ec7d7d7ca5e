import type {RelationWording} from '../../../../pack/relation.js';

/** Where things are. */
export const places: Readonly<Record<string, RelationWording>> = {
  'located-in': {
    statement: '{subject} {subject:is|are|was|were} in {object}',
    denial: '{subject} {subject:is|are|was|were} not in {object}',
    askObject: [
      'Where {subject:is|are|was|were} {subject}?',
      'Where {subject:does|do|did} {subject} lie?',
      'Where does the article locate {subject}?',
    ],
    askSubject: [
      '{who} {is|was} in {object}?',
      '{whom} does the article locate in {object}?',
      '{who} {lies|lay} in {object}?',
    ],
    detail: 'where {subject} {subject:is|are|was|were}',
    objectOption: 'in {object}',
  },
  'happened-in': {
    statement: '{subject} took place in {object}',
    denial: '{subject} did not take place in {object}',
    askObject: [
      'Where did {subject} take place?',
      'In which place was {subject}?',
      'Where does the article set {subject}?',
    ],
    askSubject: [
      'What took place in {object}?',
      'What does the article set in {object}?',
      'What was held in {object}?',
    ],
    detail: 'the place of {subject}',
    objectOption: 'in {object}',
  },
  'is-found': {
    statement: '{subject} {subject:is|are|was|were} found {object}',
    denial: '{subject} {subject:is|are|was|were} not found {object}',
    askObject: [
      'Where {subject:is|are|was|were} {subject} found?',
      'In what place {subject:is|are|was|were} {subject} found?',
      'Where does the article place {subject}?',
    ],
    askSubject: [
      'What {is|was} found {object}?',
      'What does the article place {object}?',
      'What can one find {object}?',
    ],
    detail: 'where {subject} {subject:is|are|was|were} found',
  },
  borders: {
    statement: '{subject} {subject:has|have|had} a common border with {object}',
    denial: '{subject} {subject:has|have|had} no common border with {object}',
    askObject: [
      'With {whom} {subject:does|do|did} {subject} share a border?',
      '{who} {shares|shared} a border with {subject}?',
      '{who} {is|was} a neighbour of {subject}?',
    ],
    detail: 'the neighbour of {subject}',
  },
};
