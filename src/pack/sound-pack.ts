import type {ArticlePack} from './article-pack.js';
import {checks} from './checks/all-checks.js';
import {copyJson} from './schema/copy-json.js';
import {makeDraft} from './checks/draft.js';
import shape from '../generated/article-pack-shape.js';
import {schemaCheck, type SchemaCheck} from './schema/schema-check.js';

/**
 * The pack in data that nothing is wrong with; of other data nothing. The same pack as `parsePack` gives, for a page that has
 * to say what is wrong only once something is.
 */
export function soundPack(value: unknown): ArticlePack | undefined {
  const {value: data, problems} = copyJson(value);
  if (problems.length > 0 || !hasShape(data)) return undefined;
  const draft = makeDraft(data, []);
  return checks.some(check => hasProblem(check(draft))) ? undefined : draft.pack;
}

let check: SchemaCheck | undefined;

function hasShape(data: unknown): data is Readonly<Record<string, unknown>> {
  check ??= schemaCheck(shape);
  return check(data, 0).more === 0;
}

function hasProblem(problems: Iterable<unknown>): boolean {
  for (const _ of problems) return true;
  return false;
}
