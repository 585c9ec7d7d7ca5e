import {ArticleTimeline} from '../../src/elements/article-timeline.js';
import {shapesPack} from '../timeline/shapes-pack.js';
import {until} from '../until.js';

/** What a page of its own tells the test around it. */
export interface TimelinePageReport {
  readonly rows: number;
  readonly items: number;
  readonly hasControls: boolean;
  /** How much of its bar the certain part takes. */
  readonly solid: number;
  readonly violations: readonly string[];
  readonly violationsOnPurpose: readonly string[];
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) => {
  violations.push(`${effectiveDirective} ${sample}`);
});

/** Leads a timeline through what it can show. */
async function report(): Promise<TimelinePageReport> {
  const timeline = new ArticleTimeline();
  timeline.pack = shapesPack();
  timeline.selected = 'span';
  timeline.context = true;
  document.body.append(timeline);
  const root = timeline.shadowRoot!;
  await timeline.updateComplete;
  await until(() => root.querySelector('.vis-item') ?? !root.querySelector('.canvas'));
  if (root.querySelector('.vis-item')) {
    timeline.fit();
    await until(() => root.querySelector('.timeline > [role="status"]')!.textContent!.trim());
  }
  root.querySelectorAll('details').forEach(each => (each.open = true));
  timeline.selected = 'day';
  await timeline.updateComplete;
  const bar = root.querySelector('.canvas .bar.span');
  const solid = bar?.querySelector('.certain');
  const during = [...violations];
  try {
    document.body.insertAdjacentHTML('beforeend', '<hr style="color: red">');
  } catch {
    // The policy holds; the violation is counted below.
  }
  // The page without its canvas has no policy.
  if (document.querySelector('meta[http-equiv]'))
    await until(() => violations.length > during.length);
  return {
    rows: root.querySelectorAll('li .event').length,
    items: root.querySelectorAll('.vis-item').length,
    hasControls: root.querySelector('.controls') !== null,
    solid:
      bar && solid ? solid.getBoundingClientRect().width / bar.getBoundingClientRect().width : 0,
    violations: during,
    violationsOnPurpose: violations.slice(during.length),
  };
}

parent.postMessage(await report(), location.origin);
