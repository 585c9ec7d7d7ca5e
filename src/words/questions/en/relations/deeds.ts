import type {RelationWording} from '../../../../pack/relation.js';

/** What they do. */
export const deeds: Readonly<Record<string, RelationWording>> = {
  built: {
    statement: '{subject} built {object}',
    denial: '{subject} did not build {object}',
    askObject: [
      'What did {subject} build?',
      'What was built by {subject}?',
      'What is the work of {subject}?',
    ],
    askSubject: ['Who built {object}?', 'By whom was {object} built?', 'Whose work is {object}?'],
    detail: 'who built {object}',
  },
  funded: {
    statement: '{subject} put money into {object}',
    denial: '{subject} put no money into {object}',
    askObject: [
      'Into what did {subject} put money?',
      'What was paid for with money from {subject}?',
      'Where did the money of {subject} go?',
    ],
    askSubject: [
      '{who} put money into {object}?',
      'Whose money went into {object}?',
      '{who} is named as a source of money for {object}?',
    ],
    detail: 'whose money went into {object}',
  },
  'carried-out': {
    statement: '{subject} carried out {object}',
    denial: '{subject} did not carry out {object}',
    askObject: [
      'What did {subject} carry out?',
      'Which piece of work did {subject} carry out?',
      'For what {subject:was|were} {subject} responsible?',
    ],
    askSubject: [
      '{who} carried out {object}?',
      '{who} was responsible for {object}?',
      'By whom was {object} carried out?',
    ],
    detail: 'who carried out {object}',
  },
  'decided-to': {
    statement: '{subject} decided to {object}',
    denial: '{subject} did not decide to {object}',
    askObject: [
      'What did {subject} decide to do?',
      'Which decision did {subject} take?',
      'On what did {subject} decide?',
    ],
    askSubject: [
      '{who} decided to {object}?',
      '{who} took the decision to {object}?',
      '{who} chose to {object}?',
    ],
    detail: 'what {subject} decided to do',
    objectOption: 'to {object}',
  },
  'agreed-to': {
    statement: '{subject} agreed to {object}',
    denial: '{subject} did not agree to {object}',
    askObject: [
      'What did {subject} agree to do?',
      'To what did {subject} agree?',
      'Which step did {subject} agree to take?',
    ],
    askSubject: [
      '{who} agreed to {object}?',
      '{who} gave an undertaking to {object}?',
      '{who} consented to {object}?',
    ],
    detail: 'what {subject} agreed to do',
    objectOption: 'to {object}',
  },
  'refused-to': {
    statement: '{subject} refused to {object}',
    denial: '{subject} did not refuse to {object}',
    askObject: [
      'What did {subject} refuse to do?',
      'Which step did {subject} refuse to take?',
      'What was {subject} unwilling to do?',
    ],
    askSubject: [
      '{who} refused to {object}?',
      '{who} was unwilling to {object}?',
      '{who} declined to {object}?',
    ],
    detail: 'what {subject} refused to do',
    objectOption: 'to {object}',
  },
  needs: {
    statement: '{subject} {subject:needs|need|needed} {object}',
    denial: '{subject} {subject:does|do|did} not need {object}',
    askObject: [
      'What {subject:does|do|did} {subject} need?',
      'Of what {subject:is|are|was|were} {subject} in need?',
      'On what {subject:does|do|did} {subject} depend?',
    ],
    askSubject: [
      '{who} {needs|needed} {object}?',
      '{who} {is|was} in need of {object}?',
      '{who} {depends|depended} on {object}?',
    ],
    detail: 'what {subject} {subject:needs|need|needed}',
  },
  may: {
    statement: '{subject} {may|could} {object}',
    only: '{subject} {may|could} {object} and do nothing else',
    denial: '{subject} {may|could} not {object}',
    askObject: [
      'What {may|could} {subject} do?',
      'What {subject:is|are|was|were} {subject} allowed to do?',
      'What {subject:is|are|was|were} {subject} free to do?',
    ],
    detail: 'what {subject} {may|could} do',
    objectOption: '{object}',
  },
  first: {
    statement: '{subject} {subject:is|are|was|were} the first {object}',
    denial: '{subject} {subject:is|are|was|were} not the first {object}',
    askSubject: [
      '{who} {is|was} the first {object}?',
      '{who} is named as the first {object}?',
      '{who} went ahead of others as the first {object}?',
    ],
    detail: 'the first {object}',
    describe: 'the first {object}',
  },
  'benefits-from': {
    statement: '{subject} {subject:gains|gain|gained} from {object}',
    denial: '{subject} {subject:does|do|did} not gain from {object}',
    askObject: [
      'From what {subject:does|do|did} {subject} gain?',
      'What {brings|brought} {subject} a gain?',
      'What {is|was} already of use to {subject}?',
    ],
    askSubject: [
      '{who} {gains|gained} from {object}?',
      '{who} already {profits|profited} from {object}?',
      '{who} {draws|drew} a benefit from {object}?',
    ],
    detail: 'what {subject} {subject:gains|gain|gained} from',
  },
  suffers: {
    statement: '{subject} {subject:suffers|suffer|suffered} {object}',
    askObject: [
      'What {subject:does|do|did} {subject} suffer?',
      'What {subject:does|do|did} {subject} meet with?',
      'What {subject:is|are|was|were} {subject} said to suffer?',
    ],
    askSubject: [
      '{who} {suffers|suffered} {object}?',
      '{who} {has|had} to endure {object}?',
      '{who} {is|was} the target of {object}?',
    ],
    detail: 'what {subject} {subject:suffers|suffer|suffered}',
  },
  'is-sign-of': {
    statement: '{subject} {subject:is|are|was|were} a sign of {object}',
    denial: '{subject} {subject:is|are|was|were} no sign of {object}',
    askObject: [
      'Of what {subject:is|are|was|were} {subject} a sign?',
      'What {subject:is|are|was|were} {subject} a sign of?',
      'To the author, of what {subject:is|are|was|were} {subject} a sign?',
    ],
    askSubject: [
      'What {is|was} a sign of {object}?',
      'What {shows|showed} {object}?',
      'In what does the article see a sign of {object}?',
    ],
    detail: 'what {subject} {subject:is|are|was|were} a sign of',
  },
  'made-of': {
    statement: '{subject} {subject:is|are|was|were} made of {object}',
    denial: '{subject} {subject:is|are|was|were} not made of {object}',
    askObject: [
      'Of what {subject:is|are|was|were} {subject} made?',
      'What {subject:is|are|was|were} {subject} made of?',
      'Of what {subject:does|do|did} {subject} consist?',
    ],
    askSubject: [
      'What {is|was} made of {object}?',
      'What {consists|consisted} of {object}?',
      'Which of these {is|was} made of {object}?',
    ],
    detail: 'what {subject} {subject:is|are|was|were} made of',
  },
};
