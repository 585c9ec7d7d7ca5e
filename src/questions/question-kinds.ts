import type {QuestionKind} from './draw/blueprint.js';
import {claimStatusKind} from './kinds/claim-status.js';
import {classificationKind} from './kinds/classification.js';
import {evidenceKind} from './kinds/evidence.js';
import {gistKind} from './kinds/gist.js';
import {leftOutKind} from './kinds/left-out.js';
import {matchingKind} from './kinds/matching.js';
import {metonymKind} from './kinds/metonym.js';
import {multiSelectKind} from './kinds/multi-select.js';
import {orderKind} from './kinds/order.js';
import {pairsKind} from './kinds/pairs.js';
import {placementKind} from './kinds/placement.js';
import {numberEntryKind, quantityKind} from './kinds/quantity.js';
import {whatDoTheySayKind, whoSaysKind} from './kinds/sources.js';
import {stanceKind} from './kinds/stance.js';
import {statementKind} from './kinds/statement.js';
import {
  contrastKind,
  effectKind,
  factKind,
  inferenceKind,
  meansKind,
  reasonKind,
  roleKind,
} from './kinds/topics.js';
import {twoHopKind} from './kinds/two-hop.js';
import {whenKind} from './kinds/when.js';
import {whichFirstKind} from './kinds/which-first.js';

/** Every kind of question. A new kind is a file and a line here. */
export const questionKinds: readonly QuestionKind[] = [
  factKind,
  roleKind,
  quantityKind,
  numberEntryKind,
  whenKind,
  orderKind,
  whichFirstKind,
  reasonKind,
  effectKind,
  meansKind,
  whoSaysKind,
  whatDoTheySayKind,
  claimStatusKind,
  stanceKind,
  contrastKind,
  twoHopKind,
  metonymKind,
  inferenceKind,
  leftOutKind,
  statementKind,
  pairsKind,
  multiSelectKind,
  matchingKind,
  classificationKind,
  placementKind,
  evidenceKind,
  gistKind,
];
