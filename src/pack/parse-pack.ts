import type {ArticlePack} from './article-pack.js';
import {checks} from './checks/all-checks.js';
import {copyJson} from './schema/copy-json.js';
import {makeDraft} from './checks/draft.js';
import {mostProblems, sampleOf, type Problem} from './problem.js';
import {schemaProblems} from './schema/schema-problems.js';

export type ParseResult =
  | {readonly ok: true; readonly pack: ArticlePack}
  | {
      readonly ok: false;
      /** A hundred at most. `explainProblem` says them in words. */
      readonly problems: readonly Problem[];
      /** How many more there are. */
      readonly more: number;
    };

/**
 * Reads an article pack from data, such as what `JSON.parse` gave. Returns the pack, with every list present and every
 * default filled in, or what is wrong with it. Never throws, and never keeps a part of what it was given.
 */
export function parsePack(value: unknown): ParseResult {
  const {value: data, problems: unreadable, more: moreUnreadable} = copyJson(value);
  if (!isFields(data)) {
    if (unreadable.length === 0) return refused([noPack(data)]);
    return refused(unreadable, moreUnreadable);
  }
  const otherVersion = versionProblem(data['format']);
  if (otherVersion) return refused([otherVersion]);

  const shape = schemaProblems(data);
  const problems = [...unreadable, ...shape.problems];
  // What is broken is known only if all problems of the shape are: without that, the parts cannot be trusted.
  const isCut = moreUnreadable + shape.more > 0;
  if (isCut) return refused(problems, moreUnreadable + shape.more);

  const draft = makeDraft(data, problems);
  let more = 0;
  for (const check of checks) {
    for (const problem of check(draft)) {
      if (problems.length < mostProblems) problems.push(problem);
      else more += 1;
    }
  }
  return problems.length === 0 ? {ok: true, pack: draft.pack} : refused(problems, more);
}

function refused(problems: readonly Problem[], more = 0): ParseResult {
  const shown = problems.slice(0, mostProblems);
  return {ok: false, problems: shown, more: more + problems.length - shown.length};
}

function isFields(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function noPack(data: unknown): Problem {
  return {path: '', code: 'not-a-pack', values: {found: sampleOf(data)}};
}

/** A pack of another version would bring a hundred complaints; one says more. */
function versionProblem(format: unknown): Problem | null {
  if (typeof format !== 'string' || format === 'article-pack/1') return null;
  if (!/^article-pack\/\d+$/.test(format)) return null;
  return {path: '/format', code: 'other-format', values: {found: format}};
}
