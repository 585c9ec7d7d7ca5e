import {checkCircles} from './check-circles.js';
import {checkCompleteness} from './check-completeness.js';
import {checkContent} from './check-content.js';
import {checkContradictions} from './check-contradictions.js';
import {checkDeclaredRelations} from './check-declared-relations.js';
import {checkEvidence} from './check-evidence.js';
import {checkFactsFit} from './check-facts-fit.js';
import {checkIds} from './check-ids.js';
import {checkNames} from './check-names.js';
import {checkNotStated} from './check-not-stated.js';
import {checkOneValue} from './check-one-value.js';
import {checkOrder} from './check-order.js';
import {checkQuizworthy} from './check-quizworthy.js';
import {checkReferences} from './check-references.js';
import {checkTimes} from './check-times.js';
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
  checkQuizworthy,
  checkTimes,
  checkOrder,
  checkCircles,
  checkOneValue,
  checkContradictions,
  checkCompleteness,
  checkNotStated,
];
