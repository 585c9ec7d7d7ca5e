import shape from '../../generated/article-pack-shape.js';
import {schemaCheck, type SchemaCheck} from './schema-check.js';

let check: SchemaCheck | undefined;

/** Whether data has the shape of a pack. `schemaProblems` tells what is wrong with it. */
export function hasShape(data: unknown): data is Readonly<Record<string, unknown>> {
  check ??= schemaCheck(shape);
  return check(data, 0).more === 0;
}
