/**
 * The slimmed vis-timeline. `prebundle.js` bundles it to `src/generated/vis-timeline.js`, which is loaded
 * lazily; its types are in `vis-timeline.d.ts`.
 */
export {Timeline} from 'vis-timeline/esnext';
export {DataSet, DataView} from 'vis-data/esnext';
export {axisFormat} from './axis-format.js';
export {default as timelineStyles} from 'virtual:timeline-styles';
