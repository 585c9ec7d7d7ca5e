import {checkContent} from './check-content.js';
import {checkDeclaredRelations} from './check-declared-relations.js';
import {checkEvidence} from './check-evidence.js';
import {checkFactsFit} from './check-facts-fit.js';
import {checkIds} from './check-ids.js';
import {checkNames} from './check-names.js';
import {checkQuizworthy} from './check-quizworthy.js';
import {checkReferences} from './check-references.js';
import type {Check} from './draft.js';

/** All that a pack of the right shape must meet besides. */
export const checks: readonly Check[] = [
  checkContent,
  checkIds,
  checkReferences,
  checkNames,
  checkDeclaredRelations,
  checkFactsFit,
  checkEvidence,
  checkQuizworthy,
];
