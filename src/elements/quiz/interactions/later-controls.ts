// The controls of questions that are more than a choice.
import type {LaterName, RenderControls} from './controls.js';
import {renderMatch} from './match.js';
import {moreStyles} from './more-styles.js';
import {renderNumber} from './number.js';
import {renderOrder} from './order.js';
import {renderPassage} from './passage.js';
import {renderPlacement} from './placement.js';

export const styles = [moreStyles];

export const laterControls: {readonly [Name in LaterName]: RenderControls<Name>} = {
  number: renderNumber,
  order: renderOrder,
  match: renderMatch,
  placement: renderPlacement,
  passage: renderPassage,
};
