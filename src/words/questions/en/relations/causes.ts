import type {RelationWording} from '../../../../pack/relation.js';

/** Why, what for, how, and what comes of it. */
export const causes: Readonly<Record<string, RelationWording>> = {
  'wants-to': {
    statement: '{subject} {subject:wants|want|wanted} to {object}',
    denial: '{subject} {subject:does|do|did} not want to {object}',
    askObject: [
      'What {subject:does|do|did} {subject} want to do?',
      'Which aim does the article ascribe to {subject}?',
      'What {subject:is|are|was|were} {subject} trying to do?',
    ],
    askSubject: [
      '{who} {wants|wanted} to {object}?',
      '{who} {aims|aimed} to {object}?',
      '{who} {is|was} trying to {object}?',
    ],
    detail: 'what {subject} {subject:wants|want|wanted} to do',
    objectOption: 'to {object}',
  },
  'meant-to': {
    statement: '{subject} {subject:is|are|was|were} meant to {object}',
    partial: '{subject} {subject:is|are|was|were} meant, among other things, to {object}',
    denial: '{subject} {subject:is|are|was|were} not meant to {object}',
    askObject: [
      'What {subject:is|are|was|were} {subject} meant to do?',
      'Which purpose {subject:does|do|did} {subject} serve?',
      'What {subject:is|are|was|were} {subject} for?',
    ],
    askSubject: [
      'What {is|was} meant to {object}?',
      'What {serves|served} to {object}?',
      'Which step {is|was} meant to {object}?',
    ],
    detail: 'what {subject} {subject:is|are|was|were} for',
    objectOption: 'to {object}',
  },
  'needed-to': {
    statement: '{subject} {subject:is|are|was|were} needed to {object}',
    denial: '{subject} {subject:is|are|was|were} not needed to {object}',
    askObject: [
      'For what purpose {subject:is|are|was|were} {subject} needed?',
      'What {subject:is|are|was|were} {subject} needed for?',
      'Why {subject:is|are|was|were} {subject} needed?',
    ],
    askSubject: [
      'What {is|was} needed to {object}?',
      'What {does|did} it take to {object}?',
      'What {is|was} required to {object}?',
    ],
    detail: 'what {subject} {subject:is|are|was|were} needed for',
    objectOption: 'to {object}',
  },
  'acts-by': {
    statement: '{subject} {subject:hopes|hope|hoped} to {for} by {object}',
    askObject: [
      'How {subject:does|do|did} {subject} hope to {for}?',
      'By what means {subject:does|do|did} {subject} hope to {for}?',
      'In what way {subject:does|do|did} {subject} mean to {for}?',
    ],
    detail: 'how {subject} {subject:hopes|hope|hoped} to {for}',
    objectOption: 'by {object}',
  },
  'works-by': {
    statement: '{subject} {subject:works|work|worked} by {object}',
    denial: '{subject} {subject:does|do|did} not work by {object}',
    askObject: [
      'How {subject:does|do|did} {subject} work?',
      'In what way {subject:does|do|did} {subject} work?',
      'By what means {subject:does|do|did} {subject} work?',
    ],
    askSubject: [
      'What {works|worked} by {object}?',
      'What {does|did} its work by {object}?',
      'Which of these {works|worked} by {object}?',
    ],
    detail: 'how {subject} {subject:works|work|worked}',
    objectOption: 'by {object}',
  },
  'matters-for': {
    statement: '{subject} {subject:matters|matter|mattered} because of {object}',
    askObject: [
      'What {makes|made} {subject} important?',
      'What {gives|gave} {subject} importance?',
      'On account of what {subject:does|do|did} {subject} matter?',
    ],
    detail: 'what makes {subject} important',
  },
  'rests-on': {
    statement: '{subject} {subject:rests|rest|rested} on {object}',
    askObject: [
      'On what {subject:does|do|did} {subject} rest?',
      'What {lies|lay} behind {subject}?',
      'What {supports|supported} {subject}?',
    ],
    detail: 'what {subject} {subject:rests|rest|rested} on',
  },
  'depends-on': {
    statement: '{subject} {subject:depends|depend|depended} on {object}',
    denial: '{subject} {subject:does|do|did} not depend on {object}',
    askObject: [
      'On what {subject:does|do|did} {subject} depend?',
      'On what {subject:does|do|did} {subject} hinge?',
      'What {subject:does|do|did} {subject} hang on?',
    ],
    askSubject: [
      'What {depends|depended} on {object}?',
      'What {hinges|hinged} on {object}?',
      'What {hangs|hung} on {object}?',
    ],
    detail: 'what {subject} {subject:depends|depend|depended} on',
  },
  'due-to': {
    statement: '{subject} {subject:is|are|was|were} due to {object}',
    denial: '{subject} {subject:is|are|was|were} not due to {object}',
    askObject: [
      'To what {subject:is|are|was|were} {subject} due?',
      'What {is|was} the cause of {subject}?',
      'What {accounts|accounted} for {subject}?',
    ],
    askSubject: [
      'What {is|was} due to {object}?',
      'What {has|had} its cause in {object}?',
      'What was brought about by {object}?',
    ],
    detail: 'the cause of {subject}',
  },
  helps: {
    statement: '{subject} will help {object}',
    askObject: [
      'What will {subject} help?',
      'To what will {subject} be a help?',
      'What stands to gain from {subject}?',
    ],
    detail: 'what {subject} will help',
  },
  'led-to': {
    statement: '{subject} led to {object}',
    denial: '{subject} did not lead to {object}',
    askObject: [
      'To what did {subject} lead?',
      'What came of {subject}?',
      'Which result did {subject} have?',
    ],
    askSubject: [
      'What led to {object}?',
      'What resulted in {object}?',
      'What brought about {object}?',
    ],
    detail: 'what {subject} led to',
  },
};
