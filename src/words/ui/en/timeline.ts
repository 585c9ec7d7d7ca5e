import {plural} from '../../plural.js';
import {dates} from './dates.js';
import type {TimelineText} from '../timeline-text.js';

/** What `<article-timeline>` says, in English. */
export const timeline: TimelineText = {
  label: 'Timeline',

  dates,

  /** How a time is worded. */
  when: {
    about: date => `about ${date}`,
    perhaps: date => `perhaps ${date}`,
    oneDayIn: range => `one day in ${range}`,
    week: range => `one day in the week of ${range}`,
    within: range => `some time in ${range}`,
    or: dates => dates.join(' or '),
    fromTo: (from, to) => `from ${from} to ${to}`,
    until: date => `until ${date}, start not stated`,
    from: date => `from ${date}, end not stated`,
    since: date => `since ${date}, still going on`,
    onOrBefore: date => `${date} or earlier`,
    onOrAfter: date => `${date} or later`,
    before: event => `before “${event}”`,
    after: event => `after “${event}”`,
    during: event => `at the time of “${event}”`,
    so: (relation, bound) => `${relation}, so ${bound}`,
    notStated: 'date not stated',
    withheld: 'date hidden until you have answered',
  },

  /** What each shape on the picture means. */
  shapes: {
    day: 'On this day',
    within: 'On one day in this stretch, not known which',
    week: 'On one day in this week',
    month: 'Some time in this month',
    season: 'Some time in this season',
    year: 'Some time in this year',
    decade: 'Some time in this decade',
    century: 'Some time in this century',
    span: 'From one day to another; the solid part is certain',
    'open-start': 'Lasted until then; the start is not known',
    'open-end': 'Began then; the end is not known',
    ongoing: 'Still going on when the article was written',
    around: 'Going on at that time; neither end is known',
    before: 'At some time before this line',
    after: 'At some time after this line',
    undated: 'No date stated: listed below, never drawn on the axis',
    approximate: 'Hatched: about this time',
    uncertain: 'Question mark: the date itself is in doubt',
    bracketed: '[ ] Not in the article: known from elsewhere',
    group: 'So many events close together: press to open',
  },

  legend: 'How to read it',
  orderNote:
    'Listed by the earliest day that is possible. Where times overlap, the order in the list proves nothing.',
  undatedLane: 'Date not stated',
  withheldLane: 'Date hidden for now',
  contextLane: 'From other sources',

  search: 'Search events',
  filters: 'Filter',
  filterLane: 'Topic',
  filterPerson: 'Person',
  filterPlace: 'Place',
  filterSource: 'Stated by',
  all: 'All',
  author: 'The author',
  nobodyNamed: 'Nobody named',
  clearFilters: 'Show all events',
  noneFound: 'No event fits.',
  shown: (count, all) =>
    count === all
      ? plural('en', all, {one: '{n} event', other: '{n} events'})
      : `${count} of ${plural('en', all, {one: '{n} event', other: '{n} events'})}`,
  page: (first, last, all) => `${first}–${last} of ${all}`,
  earlierPage: 'Previous page',
  laterPage: 'Next page',

  controls: 'Move the picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  previous: 'Previous event',
  next: 'Next event',
  window: (from, to) => `Showing ${from} to ${to}`,
  selected: (label, when) => `${label}: ${when}`,
  grouped: (count, when) =>
    `${plural('en', count, {one: '{n} event', other: '{n} events'})}, ${when}`,
  groupCount: count => plural('en', count, {one: '{n} event', other: '{n} events'}),

  details: {
    when: 'When',
    stated: 'The article states it.',
    inferred: 'It follows from the article.',
    external: 'What stands in brackets is not in the article; it is known from elsewhere.',
    editor: 'Set by the editor of these facts.',
    statedBy: 'Stated by',
    attitude: {
      says: source => `${source}, in their words`,
      insists: source => `${source}, insisting on it`,
      reports: source => `${source}, in a report`,
      suspects: source => `${source}, as a suspicion`,
      hopes: source => `${source}, as a hope`,
      alleges: source => `${source}, as an allegation`,
      thinks: source => `${source}, as an opinion`,
      denies: source => `${source}, as a denial`,
    },
    people: 'People and groups',
    place: 'Place',
    passage: 'In the article',
    paragraph: number => (number === 0 ? 'Heading' : `Paragraph ${number}`),
    showPassage: number => (number === 0 ? 'Show in the heading' : `Show in paragraph ${number}`),
    openSource: 'Open in the source',
    source: 'Source',
    questions: 'Questions about it',
    withheld: 'The details would give an answer away. Answer the questions first.',
    guarded: 'Not shown while a question asks for it.',
    takeDay: day => `Take ${day} as the answer`,
  },
  marks: {right: 'answered right', wrong: 'answered wrong', open: 'not answered yet'},
};
