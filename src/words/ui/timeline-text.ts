import type {DatesText} from './dates-text.js';

/** What `<article-timeline>` says. */
export interface TimelineText {
  /** Names the list of events for screen readers. */
  readonly label: string;
  /** How dates are written. */
  readonly dates: DatesText;
  /** How a time is worded. A date comes as the language writes it; an event by its label. */
  readonly when: {
    /** For `1995~`. */
    about(date: string): string;
    /** For `1995?`. */
    perhaps(date: string): string;
    /** A happening of one day in a range. */
    oneDayIn(range: string): string;
    /** The same where the range is a week. */
    week(range: string): string;
    /** At some time in a stretch: a month, a year … */
    within(range: string): string;
    or(dates: readonly string[]): string;
    fromTo(from: string, to: string): string;
    /** The start is not known. */
    until(date: string): string;
    /** The end is not known. */
    from(date: string): string;
    /** It still goes on. */
    since(date: string): string;
    /** The last day that is possible. */
    onOrBefore(date: string): string;
    /** The first day that is possible. */
    onOrAfter(date: string): string;
    before(event: string): string;
    after(event: string): string;
    during(event: string): string;
    /** What the order of events says, and the bound that follows from it. */
    so(relation: string, bound: string): string;
    readonly notStated: string;
    /** A question asks for it. */
    readonly withheld: string;
  };
  /** What each shape on the picture means. */
  readonly shapes: {
    readonly day: string;
    readonly within: string;
    readonly week: string;
    readonly month: string;
    readonly season: string;
    readonly year: string;
    readonly decade: string;
    readonly century: string;
    /** From one time to another. */
    readonly span: string;
    readonly 'open-start': string;
    readonly 'open-end': string;
    readonly ongoing: string;
    /** Neither end is known. */
    readonly around: string;
    readonly before: string;
    readonly after: string;
    /** Not on the picture, but in the list. */
    readonly undated: string;
    readonly approximate: string;
    readonly uncertain: string;
    readonly bracketed: string;
    /** Several events that stand too close to be drawn one by one. */
    readonly group: string;
  };
  /** Opens `shapes`. */
  readonly legend: string;
  /** Below the legend. */
  readonly orderNote: string;
  /** Heads the events without a date. */
  readonly undatedLane: string;
  /** Heads the events whose dates a question asks for. */
  readonly withheldLane: string;
  /** Heads what is not in the article. */
  readonly contextLane: string;
  readonly search: string;
  /** Opens the filters. */
  readonly filters: string;
  /** Names a filter. */
  readonly filterLane: string;
  /** Names a filter. */
  readonly filterPerson: string;
  /** Names a filter. */
  readonly filterPlace: string;
  /** Names a filter: who says it. */
  readonly filterSource: string;
  /** The entry of a filter that keeps every event. */
  readonly all: string;
  /** The entry of `filterSource` for the author of the article. */
  readonly author: string;
  /** The entry of `filterSource` for a source without a name. */
  readonly nobodyNamed: string;
  readonly clearFilters: string;
  readonly noneFound: string;
  /** How many of all events fit the filters. */
  shown(count: number, all: number): string;
  /** Which events of a long list are shown. */
  page(first: number, last: number, all: number): string;
  readonly earlierPage: string;
  readonly laterPage: string;
  /** Names the group of buttons for screen readers. */
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Zooms out to all events. */
  readonly fit: string;
  readonly previous: string;
  readonly next: string;
  /** Announced when the picture has moved. */
  window(from: string, to: string): string;
  /** Announced when an event is selected. `when` is a time in words. */
  selected(label: string, when: string): string;
  /** Names a mark that stands for several events. `when` is a range of dates. */
  grouped(count: number, when: string): string;
  /** What stands in that mark. */
  groupCount(count: number): string;
  /** What is told of the selected event. */
  readonly details: {
    /** Heads the time. */
    readonly when: string;
    /** Where the time comes from. */
    readonly stated: string;
    readonly inferred: string;
    /** What stands in brackets. */
    readonly external: string;
    /** Neither stated nor inferred: the editor of the pack set it. */
    readonly editor: string;
    /** Heads who says so. */
    readonly statedBy: string;
    /** How a source says it. `source` is a name. */
    readonly attitude: {
      says(source: string): string;
      insists(source: string): string;
      reports(source: string): string;
      suspects(source: string): string;
      hopes(source: string): string;
      alleges(source: string): string;
      thinks(source: string): string;
      denies(source: string): string;
    };
    /** Heads the participants. */
    readonly people: string;
    readonly place: string;
    /** Heads the links to the text. */
    readonly passage: string;
    /** A paragraph by its number; 0 is the heading. */
    paragraph(number: number): string;
    showPassage(number: number): string;
    readonly openSource: string;
    /** Before the title of another source. */
    readonly source: string;
    readonly questions: string;
    /** A question asks for it. */
    readonly withheld: string;
    /** In the place of a detail that a question asks for. */
    readonly guarded: string;
    /** A button, where a question asks to place another event. */
    takeDay(day: string): string;
  };
  /** How its question was answered. */
  readonly marks: {
    readonly right: string;
    readonly wrong: string;
    readonly open: string;
  };
}
