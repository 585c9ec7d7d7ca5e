import type {ArticlePack} from './article-pack.js';
import {checks} from './checks/all-checks.js';
import {copyJson} from './schema/copy-json.js';
import {makeDraft} from './checks/draft.js';
import {show, type Problem} from './problem.js';
import {schemaProblems} from './schema/schema-problems.js';

export type ParseResult =
  | {readonly ok: true; readonly pack: ArticlePack}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/**
 * Reads an article pack from data, such as what `JSON.parse` gave. Returns the pack, with every list present and every
 * default filled in, or all that is wrong with it. Never throws, and never keeps a part of what it was given.
 */
export function parsePack(value: unknown): ParseResult {
  const {value: data, problems: unreadable} = copyJson(value);
  if (!isFields(data)) {
    return {ok: false, problems: unreadable.length > 0 ? unreadable : [noPack(data)]};
  }
  const otherVersion = versionProblem(data['format']);
  if (otherVersion) return {ok: false, problems: [otherVersion]};

  const shape = [...unreadable, ...schemaProblems(data)];
  const draft = makeDraft(data, shape);
  const problems = [...shape, ...checks.flatMap(check => [...check(draft)])];
  return problems.length === 0 ? {ok: true, pack: draft.pack} : {ok: false, problems};
}

function isFields(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function noPack(data: unknown): Problem {
  return {
    path: '',
    expected: 'an article pack: an object with "format", "id", "lang" and "article"',
    found: show(data),
    mend: 'Give the data of a pack. If it is still text, read it with JSON.parse first.',
  };
}

/** A pack of another version would bring a hundred complaints; one says more. */
function versionProblem(format: unknown): Problem | null {
  if (typeof format !== 'string' || format === 'article-pack/1') return null;
  if (!/^article-pack\/\d+$/.test(format)) return null;
  return {
    path: '/format',
    expected: '"article-pack/1", the version that this library reads',
    found: show(format),
    mend: 'Take a version of article-elements that reads this format, or convert the pack.',
  };
}
