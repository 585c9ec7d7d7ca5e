import type {RelationWording} from '../../../../pack/relation.js';

/** How many and how much. */
export const numbers: Readonly<Record<string, RelationWording>> = {
  'number-of': {
    statement: 'the number of {subject.bare} {is|was} {object}',
    askObject: [
      'How many {subject.bare} does the article count?',
      'What number of {subject.bare} does the article give?',
      'How large is the number of {subject.bare}?',
    ],
    detail: 'the number of {subject.bare}',
  },
  'share-of': {
    statement: '{subject} {subject:makes|make|made} up {object} of {of}',
    askObject: [
      'What share of {of} {subject:does|do|did} {subject} make up?',
      'How large is the share of {subject.bare} in {of}?',
      'What part of {of} {subject:does|do|did} {subject} form?',
    ],
    detail: 'the share of {subject.bare} in {of}',
  },
  'amounts-to': {
    statement: '{subject} {subject:amounts|amount|amounted} to {object}',
    askObject: [
      'To how many {unit} {subject:does|do|did} {subject} amount?',
      'How many {unit} does the article give for {subject}?',
      'Which figure in {unit} does the article give for {subject}?',
    ],
    detail: 'the size of {subject}',
  },
  lasted: {
    statement: '{subject} lasted {object}',
    askObject: [
      'How many {unit} did {subject} last?',
      'For how many {unit} did {subject} go on?',
      'How long in {unit} did {subject} take?',
    ],
    detail: 'how long {subject} lasted',
  },
  costs: {
    statement: '{subject} cost {object}',
    askObject: [
      'How many {unit} did {subject} cost?',
      'What price in {unit} does the article give for {subject}?',
      'How many {unit} went into {subject}?',
    ],
    detail: 'how much {subject} cost',
  },
  covers: {
    statement: '{subject} {subject:covers|cover|covered} {object}',
    askObject: [
      'How many {unit} {subject:does|do|did} {subject} cover?',
      'Over how many {unit} {subject:does|do|did} {subject} extend?',
      'What area in {unit} does the article give for {subject}?',
    ],
    detail: 'how large an area {subject} {subject:covers|cover|covered}',
  },
  'is-long': {
    statement: '{subject} {subject:is|are|was|were} {object} long',
    askObject: [
      'How many {unit} long {subject:is|are|was|were} {subject}?',
      'What length in {unit} does the article give for {subject}?',
      'Over how many {unit} {subject:does|do|did} {subject} run?',
    ],
    detail: 'how long {subject} {subject:is|are|was|were}',
  },
};
