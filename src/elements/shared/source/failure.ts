import type {ParseResult} from '../../../pack/parse-pack.js';

/** The result of reading something that holds no pack at all. */
export function failure(expected: string, found: string, mend: string): ParseResult {
  return {ok: false, problems: [{path: '', expected, found, mend}]};
}
