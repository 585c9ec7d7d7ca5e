import type {QuestionKind} from './draw/blueprint.js';
import {claimStatusKind} from './kinds/claim-status.js';
import {classificationKind} from './kinds/classification.js';
import {contrastKind} from './kinds/contrast.js';
import {effectKind} from './kinds/effect.js';
import {evidenceKind} from './kinds/evidence.js';
import {factKind} from './kinds/fact.js';
import {gistKind} from './kinds/gist.js';
import {inferenceKind} from './kinds/inference.js';
import {leftOutKind} from './kinds/left-out.js';
import {matchingKind} from './kinds/matching.js';
import {meansKind} from './kinds/means.js';
import {metonymKind} from './kinds/metonym.js';
import {multiSelectKind} from './kinds/multi-select.js';
import {numberEntryKind} from './kinds/number-entry.js';
import {orderKind} from './kinds/order.js';
import {pairsKind} from './kinds/pairs.js';
import {placementKind} from './kinds/placement.js';
import {quantityKind} from './kinds/quantity.js';
import {reasonKind} from './kinds/reason.js';
import {roleKind} from './kinds/role.js';
import {stanceKind} from './kinds/stance.js';
import {statementKind} from './kinds/statement.js';
import {twoHopKind} from './kinds/two-hop.js';
import {whatDoTheySayKind} from './kinds/what-do-they-say.js';
import {whenKind} from './kinds/when.js';
import {whichFirstKind} from './kinds/which-first.js';
import {whoSaysKind} from './kinds/who-says.js';

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
