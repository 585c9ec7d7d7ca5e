import type {ArticleEvent, ArticlePack} from '../pack/article-pack.js';
import {parsePack, type ParseResult} from '../pack/parse-pack.js';
import type {Losses} from './losses.js';

/** A pack out of another format, and a line for each thing that it does not say: where in the input, as a JSON Pointer, and what. */
export type ImportResult = ParseResult & {readonly losses: readonly string[]};

/** What an importer has read of one event. */
export interface ImportedEvent {
  /** Where it stands in the input, as a JSON Pointer. */
  readonly path: string;
  /** Empty if nothing names it. */
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
  losses: Losses,
  {lang = 'en'}: ImportOptions,
): ImportResult {
  for (const {path, label} of events)
    if (label === '') losses.add(path, `No words name this event, and it is called “${nameless}”`);
  const laneIds = new Map<string, string>();
  for (const {lane} of events)
    if (!laneIds.has(lane)) laneIds.set(lane, `lane-${laneIds.size + 1}`);
  const pack: ArticlePack = {
    format: 'article-pack/1',
    id: 'imported',
    lang,
    article: {title, paragraphs: []},
    lanes: [...laneIds].map(([label, id]) => ({id, label})),
    entities: [],
    events: events.map((event, index) => packEvent(event, index + 1, laneIds)),
    facts: [],
    complete: [],
    notStated: [],
    gists: [],
    background: [],
    relations: [],
  };
  return {...parsePack(pack), losses: losses.lines};
}

const nameless = 'Untitled';

function packEvent(
  event: ImportedEvent,
  number: number,
  laneIds: ReadonlyMap<string, string>,
): ArticleEvent {
  const {label, text, lane, edtf, lasted, note} = event;
  return {
    id: `event-${number}`,
    label: label || nameless,
    ...(text && text !== label && {summary: text}),
    kind: lasted ? 'state' : 'happening',
    lane: laneIds.get(lane)!,
    ...(edtf !== undefined && {time: {edtf, basis: 'editor', ...(note && {note})}}),
    evidence: [],
    quizworthy: false,
    whyNot: 'It was imported without the facts that a question needs.',
  };
}
