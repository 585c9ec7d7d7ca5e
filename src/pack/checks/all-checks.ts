import {checkCircles} from './circles.js';
import {checkCompleteness} from './completeness.js';
import {checkContent} from './content.js';
import {checkContradictions} from './contradictions.js';
import {checkDeclaredRelations} from './declared-relations.js';
import {checkEvidence} from './evidence.js';
import {checkFactsFit} from './facts-fit.js';
import {checkIds} from './ids.js';
import {checkNames} from './names.js';
import {checkNotStated} from './not-stated.js';
import {checkOneValue} from './one-value.js';
import {checkOrder} from './possible-order.js';
import {checkReferences} from './references.js';
import {checkTimes} from './times.js';
import type {Check} from './draft.js';

/** All that a pack of the right shape must meet besides, one idea each. */
export const checks: readonly Check[] = [
  checkContent,
  checkIds,
  checkReferences,
  checkNames,
  checkDeclaredRelations,
  checkFactsFit,
  checkEvidence,
  checkTimes,
  checkOrder,
  checkCircles,
  checkOneValue,
  checkContradictions,
  checkCompleteness,
  checkNotStated,
];
