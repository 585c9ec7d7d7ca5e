/**
 * The slimmed vis-timeline. `prebundle.js` bundles it to `src/generated/vis-timeline.js`, one ES module to be
 * imported lazily: `await import('../generated/vis-timeline.js')`. Its types are those of `vis-timeline.d.ts`.
 *
 * Left out: Graph2d, the configurator, the check of options, editing and dragging of items, clusters, hidden
 * dates, the clock and its bar, rolling, `clickToUse`, the HTML filter, the locales, and styles and data
 * attributes out of an item's data. There is no HTML sink in what is left (`safe-sinks.js`), so it runs under
 * `require-trusted-types-for 'script'; trusted-types 'none'`: strings are shown as text, Elements as they are.
 *
 * What to set and to know:
 * - `timelineStyles` goes into the shadow root of the container, as a constructed style sheet; the page's head is
 *   not touched. Without it nothing is laid out, and measuring and dragging go wrong.
 * - `format: axisFormat(language)`, for without it the axis speaks English. Times are UTC throughout, and so are
 *   strings without a zone; to change the language, call `setOptions({format})`.
 * - `zoomKey: 'ctrlKey'`, for without it the plain wheel zooms instead of scrolling the page. Leave
 *   `verticalScroll` and `horizontalScroll` off for the same reason.
 * - `rtl` as a boolean, for without it vis hides itself for its first frame while it reads the direction.
 * - `start` and `end` in the options, or `fit({animation: false})`: every method that moves the window glides for
 *   half a second unless told `animation: false`. Glide only where reduced motion is not asked for.
 * - Items and groups in the constructor. Each change of a data set draws at once: collect changes into one
 *   `add`, `update` or `remove`. Stacking takes the square of what the window shows (60 items take some
 *   20 ms to build, 500 take 300 ms, 2,000 ranges added at once take 3 to 5 s): feed it what the window shows.
 * - With groups, an item without a `group` of theirs is not drawn; a background without one spans them all.
 * - Ids must be unique and starts given and valid, or vis throws, at once or when it next fits.
 * - An item whose content is the same Element as before is not written anew: change the Element in place.
 * - `autoResize` (on by default) is a ResizeObserver here: a timeline built in a hidden host draws in the frame
 *   after it is shown.
 * - Call `destroy()` when disconnected and build anew with the old window and selection: it leaves neither node nor
 *   listener nor timer, only `position` (and `direction`, with `rtl`) on the container.
 * - The canvas has no role, no label and no tab stop. It is to be hidden from assistive technology, beside a list.
 */
export {Timeline} from 'vis-timeline/esnext';
export {DataSet, DataView} from 'vis-data/esnext';
export {axisFormat} from './axis-format.js';
export {default as timelineStyles} from 'virtual:timeline-styles';
