import type {RelationWording} from '../../../../pack/relation.js';

/** Who is who. */
export const people: Readonly<Record<string, RelationWording>> = {
  'holds-post': {
    statement: '{subject} {subject:holds|hold|held} the post of {object.bare}',
    denial: '{subject} {subject:does|do|did} not hold the post of {object.bare}',
    askObject: [
      'Which post does {subject} hold?',
      'What office does {subject} hold when the article is written?',
      'In which post does {subject} appear in the article?',
    ],
    askSubject: [
      'Who {holds|held} the post of {object.bare}?',
      'Whom does the article name as {object.bare}?',
      'Who appears in the article as {object.bare}?',
    ],
    detail: 'the post that {subject} {subject:holds|hold|held}',
    describe: 'the {object.bare}',
  },
  'held-post': {
    statement: '{subject} used to be {object}',
    askObject: [
      'What did {subject} use to be?',
      'Which position did {subject} hold in the past?',
      'What was {subject} in earlier days?',
    ],
    askSubject: [
      'Who is said to have been {object}?',
      'Whom does the article call a former {object.bare}?',
      'Who is described as a former {object.bare}?',
    ],
    detail: 'the position that {subject} once held',
    describe: 'the former {object.bare}',
  },
  'described-as': {
    statement: '{subject} {subject:is|are|was|were} {object}',
    denial: '{subject} {subject:is|are|was|were} not {object}',
    askObject: [
      'How does the article describe {subject}?',
      'How {subject:is|are|was|were} {subject} presented?',
      'As what does the article present {subject}?',
    ],
    askSubject: [
      '{who} is described as {object}?',
      '{whom} does the article present as {object}?',
      '{whom} does the article call {object}?',
    ],
    detail: 'how {subject} {subject:is|are|was|were} described',
    describe: '{object}',
    objectOption: 'as {object}',
  },
  'used-to-be': {
    statement: '{subject} used to be {object}',
    askObject: [
      'What did {subject} use to be?',
      'How does the article describe {subject} in earlier times?',
      'What {subject:was|were} {subject} before things changed?',
    ],
    askSubject: [
      '{who} used to be {object}?',
      '{who} was once {object}?',
      '{who} is said to have been {object}?',
    ],
    detail: 'what {subject} used to be',
  },
  'is-called': {
    statement: '{subject} {subject:is|are|was|were} called {object}',
    askObject: [
      'Which word is used for {subject}?',
      'What {subject:is|are|was|were} {subject} called in the article?',
      'By which term does the article refer to {subject}?',
    ],
    askSubject: [
      'What is called {object}?',
      'For what is the term {object} used?',
      'To what does the term {object} refer?',
    ],
    detail: 'the term used for {subject}',
  },
  'works-at': {
    statement: '{subject} {subject:works|work|worked} at {object}',
    askObject: [
      'Where does {subject} work?',
      'At which institution does {subject} work?',
      'Which institution {employs|employed} {subject}?',
    ],
    askSubject: [
      'Who {works|worked} at {object}?',
      'Whom does the article place at {object}?',
      'Who {belongs|belonged} to the staff of {object}?',
    ],
    detail: 'the place where {subject} {subject:works|work|worked}',
  },
  'member-of': {
    statement: '{subject} {subject:belongs|belong|belonged} to {object}',
    askObject: [
      'To what {subject:does|do|did} {subject} belong?',
      'Which body {counts|counted} {subject} among its members?',
      'Of which body {subject:is|are|was|were} {subject} a part?',
    ],
    askSubject: [
      'Who {belongs|belonged} to {object}?',
      'Who {is|was} among the members of {object}?',
      'Whom does {object} count as a member?',
    ],
    detail: 'the body to which {subject} {subject:belongs|belong|belonged}',
  },
  leads: {
    statement: '{subject} {subject:leads|lead|led} {object}',
    askObject: [
      'What does {subject} lead?',
      'At the head of what does {subject} stand?',
      'Which body {has|had} {subject} at its head?',
    ],
    askSubject: [
      'Who {leads|led} {object}?',
      'Who {stands|stood} at the head of {object}?',
      'Whom does the article name as the head of {object}?',
    ],
    detail: 'what {subject} {subject:leads|lead|led}',
    describe: 'the head of {object}',
  },
  founded: {
    statement: '{subject} founded {object}',
    askObject: [
      'What did {subject} found?',
      'What goes back to {subject}?',
      'What was set up by {subject}?',
    ],
    askSubject: [
      'Who founded {object}?',
      'By whom was {object} set up?',
      'To whom does {object} owe its start?',
    ],
    detail: 'what {subject} founded',
    describe: 'the founder of {object}',
  },
  succeeded: {
    statement: '{subject} followed {object} in office',
    askObject: [
      'Whom did {subject} follow in office?',
      'Who held the office before {subject}?',
      'From whom did {subject} take over?',
    ],
    askSubject: [
      'Who followed {object} in office?',
      'Who took over from {object}?',
      'Who came into office after {object}?',
    ],
    detail: 'the person whom {subject} followed in office',
  },
  supports: {
    statement: '{subject} {subject:supports|support|supported} {object}',
    denial: '{subject} {subject:does|do|did} not support {object}',
    askObject: [
      'What {subject:does|do|did} {subject} support?',
      'On whose side {subject:is|are|was|were} {subject}?',
      'To what {subject:does|do|did} {subject} give support?',
    ],
    askSubject: [
      '{who} {supports|supported} {object}?',
      '{who} {takes|took} the side of {object}?',
      '{who} is named as a supporter of {object}?',
    ],
    detail: 'what {subject} {subject:supports|support|supported}',
  },
  opposes: {
    statement: '{subject} {subject:opposes|oppose|opposed} {object}',
    denial: '{subject} {subject:does|do|did} not oppose {object}',
    askObject: [
      'What {subject:does|do|did} {subject} oppose?',
      'Against what {subject:does|do|did} {subject} take a stand?',
      'What {subject:is|are|was|were} {subject} against?',
    ],
    askSubject: [
      '{who} {opposes|opposed} {object}?',
      '{who} {is|was} against {object}?',
      '{who} {takes|took} a stand against {object}?',
    ],
    detail: 'what {subject} {subject:opposes|oppose|opposed}',
  },
  met: {
    statement: '{subject} met {object}',
    askObject: [
      'Whom did {subject} meet?',
      'With whom did {subject} hold talks?',
      'Who took part in talks with {subject}?',
    ],
    askSubject: [
      'Who met {object}?',
      'Who held talks with {object}?',
      'Who took part in talks with {object}?',
    ],
    detail: 'the person whom {subject} met',
  },
  wrote: {
    statement: '{subject} wrote {object}',
    askObject: [
      'What did {subject} write?',
      'Of what is {subject} the author?',
      'What is the work of {subject}?',
    ],
    askSubject: [
      'Who wrote {object}?',
      'Who is named as the author of {object}?',
      'Whose work is {object}?',
    ],
    detail: 'the author of {object}',
  },
  published: {
    statement: '{subject} published {object}',
    askObject: [
      'What did {subject} publish?',
      'What was brought out by {subject}?',
      'Of what is {subject} the publisher?',
    ],
    askSubject: [
      'Who published {object}?',
      'Which body brought out {object}?',
      'Who is named as the publisher of {object}?',
    ],
    detail: 'the publisher of {object}',
  },
  signed: {
    statement: '{subject} signed {object}',
    denial: '{subject} did not sign {object}',
    askObject: [
      'What did {subject} sign?',
      'To what did {subject} put a signature?',
      'Under which text did {subject} put a signature?',
    ],
    askSubject: [
      '{who} signed {object}?',
      '{who} put a signature to {object}?',
      '{who} is named as having signed {object}?',
    ],
    detail: 'who signed {object}',
  },
  replaced: {
    statement: '{subject} took the place of {object}',
    denial: '{subject} did not take the place of {object}',
    askObject: [
      'What did {subject} replace?',
      'Of what did {subject} take the place?',
      'What gave way to {subject}?',
    ],
    askSubject: [
      'What replaced {object}?',
      'What took the place of {object}?',
      'To what did {object} give way?',
    ],
    detail: 'what took the place of {object}',
  },
};
