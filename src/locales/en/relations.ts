import type {RelationWording} from '../../pack/relation.js';

/** The library's relations in English. Every frame was read with singular and plural subjects. */
export const relations: Readonly<Record<string, RelationWording>> = {
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
