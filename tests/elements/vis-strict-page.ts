import {
  axisFormat,
  DataSet,
  Timeline,
  timelineStyles,
  type TimelineItem,
} from '../../src/generated/vis-timeline.js';
import {until} from '../until.js';

/** What the page under the policy tells the test around it. */
export interface StrictPageReport {
  readonly drawn: readonly string[];
  readonly labels: readonly string[];
  readonly tooltip: string;
  readonly violations: readonly string[];
  readonly violationsOnPurpose: readonly string[];
  readonly error: string;
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) => {
  violations.push(`${effectiveDirective} ${sample}`);
});

/** What was asked for in one frame is drawn by the end of the next. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Leads the timeline through all that writes into the page. */
async function report(): Promise<StrictPageReport> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({mode: 'open'});
  const styles = new CSSStyleSheet();
  styles.replaceSync(timelineStyles);
  root.adoptedStyleSheets = [styles];
  const container = root.appendChild(document.createElement('div'));
  const element = document.createElement('em');
  element.textContent = 'Element';
  const items = new DataSet<TimelineItem>([
    {id: 1, group: 1, content: 'Point', start: '2007-05-18', type: 'point'},
    {id: 2, group: 1, content: '<b>Range</b>', start: '2007-05-10', end: '2007-05-25', title: 'T'},
    {id: 3, group: 2, content: element, start: '2007-05-21', type: 'box'},
    {id: 4, content: 'Back', start: '2007-05-14', end: '2007-05-21', type: 'background'},
  ]);
  const groups = [
    {id: 1, content: 'One'},
    {id: 2, content: '<i>Two</i>'},
  ];
  const timeline = new Timeline(container, items, groups, {
    start: '2007-05-01',
    end: '2007-06-01',
    format: axisFormat('en'),
    zoomKey: 'ctrlKey',
    rtl: false,
    tooltip: {delay: 0},
  });
  await until(() => root.querySelectorAll('.vis-item-content').length === 4);
  const texts = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map(({textContent}) => textContent ?? '');
  const drawn = texts('.vis-item-content');
  const labels = texts('.vis-label');
  root.querySelector('.vis-range')!.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
  const tooltip = await until(() => texts('.vis-tooltip').join());
  timeline.setSelection(2);
  timeline.addCustomTime('2007-05-05', 'mark');
  timeline.setCustomTimeTitle('Mark', 'mark');
  items.update({id: 2, group: 1, content: 'Changed', start: '2007-05-10', end: '2007-05-20'});
  for (const [start, end] of [
    ['2007-05-18', '2007-05-19'],
    ['2007-05-18T00:00', '2007-05-18T00:01'],
    ['1900-01-01', '2100-01-01'],
  ] as const) {
    timeline.setWindow(start, end, {animation: false});
    await twoFrames();
  }
  timeline.destroy();
  await twoFrames();
  const during = [...violations];
  try {
    document.body.insertAdjacentHTML('beforeend', '<hr>');
  } catch {
    // The policy holds; the violation is counted below.
  }
  await until(() => violations.length > during.length);
  const violationsOnPurpose = violations.slice(during.length);
  return {drawn, labels, tooltip, violations: during, violationsOnPurpose, error: ''};
}

const failed = {drawn: [], labels: [], tooltip: '', violations, violationsOnPurpose: []};
parent.postMessage(
  await report().catch((error: unknown) => ({...failed, error: String(error)})),
  location.origin,
);
