import type {ArticleEvent, ArticlePack, Lane} from '../pack/article-pack.js';
import {parsePack, type ParseResult} from '../pack/parse-pack.js';

/** A pack out of another format, and what of it could not be taken along, in words. */
export type ImportResult = ParseResult & {readonly losses: readonly string[]};

/** What an importer has read of one event. */
export interface ImportedEvent {
  readonly label: string;
  /** Shown in the details. */
  readonly text?: string;
  /** The label of its lane. */
  readonly lane: string;
  /** EDTF. Absent: without a date. */
  readonly edtf?: string;
  readonly lasted: boolean;
  readonly note?: string;
}

export interface ImportOptions {
  /** The language of the words. Default: `en`. */
  readonly lang?: string;
}

/** A pack with events only. There is no article, so none of them has a passage. */
export function importedPack(
  title: string,
  events: readonly ImportedEvent[],
  losses: readonly string[],
  {lang = 'en'}: ImportOptions,
): ImportResult {
  const lanes = [...new Set(events.map(event => event.lane))].map((label, number): Lane => ({
    id: `lane-${number + 1}`,
    label,
  }));
  const pack: ArticlePack = {
    format: 'article-pack/1',
    id: 'imported',
    lang,
    article: {title, paragraphs: []},
    lanes,
    entities: [],
    events: events.map((event, index) => packEvent(event, index + 1, lanes)),
    facts: [],
    complete: [],
    notStated: [],
    gists: [],
    background: [],
    relations: [],
  };
  return {...parsePack(pack), losses};
}

function packEvent(event: ImportedEvent, number: number, lanes: readonly Lane[]): ArticleEvent {
  const {label, text, lane, edtf, lasted, note} = event;
  return {
    id: `event-${number}`,
    label,
    ...(text && text !== label && {summary: text}),
    kind: lasted ? 'state' : 'happening',
    lane: lanes.find(each => each.label === lane)!.id,
    ...(edtf !== undefined && {time: {edtf, basis: 'editor', ...(note && {note})}}),
    evidence: [],
    quizworthy: false,
    whyNot: 'It was imported without the facts that a question needs.',
  };
}
