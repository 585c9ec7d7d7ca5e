import type {ArticlePack} from '../../pack/article-pack.js';
import {defaultCount} from '../../quiz/quiz.js';
import {kindNames} from '../../quiz/question.js';
import {modes} from '../../quiz/session.js';
import {findArticle} from '../passage/find-article.js';
import type {Setting} from './settings-controller.js';

/** What a page switches on by an attribute, whatever it says. */
const switches = ['context', 'deep-link', 'disabled', 'no-storage', 'seed-from-address', 'teacher'];

/** The value of a setting, as a page gives it. */
interface Given {
  readonly name: string;
  readonly value: string;
}

/** What is expected and what happens instead, if a value is not understood. */
type Rule = (value: string, host: HTMLElement) => string | undefined | Promise<string | undefined>;

/** Warns in the console of each setting that is not understood and not in `told` yet, and adds it there. */
export async function tellSettings(
  host: HTMLElement,
  settings: readonly Setting[],
  told: Set<string>,
): Promise<void> {
  await pageIsLoaded(host.ownerDocument);
  for (const {name, value} of givenTo(host, settings)) {
    const rule = switches.includes(name) ? onOrOff : rules[name as Setting];
    const instead = await rule(value, host);
    const words = `<${host.localName} ${name}="${value}">: ${instead}`;
    if (instead === undefined || told.has(words)) continue;
    told.add(words);
    // eslint-disable-next-line no-console -- it is for whoever writes the page, not for its readers
    console.warn(words);
  }
}

/** Attributes, and what a page has set without one. */
function givenTo(host: HTMLElement, settings: readonly Setting[]): readonly Given[] {
  const names: readonly string[] = [...settings, 'theme', ...switches];
  const properties = host as unknown as Readonly<Record<Setting, unknown>>;
  return [
    ...[...host.attributes].filter(({name}) => names.includes(name)),
    ...settings
      .filter(name => !host.hasAttribute(name))
      .map(name => ({name, value: String(properties[name] ?? '')}))
      .filter(({value}) => value !== ''),
  ];
}

const oneOf =
  (names: readonly string[], instead: string): Rule =>
  value =>
    names.includes(value) ? undefined : `expected ${names.join(', ')}; ${instead}.`;

const date: Rule = async value =>
  (await import('../../pack/time/edtf.js')).parseEdtf(value).ok
    ? undefined
    : 'expected a day, month or year, as 2031-03-04; the events decide what is shown.';

const rules: Readonly<Record<Setting, Rule>> = {
  mode: oneOf(modes, 'it is played as a test, which gives nothing away'),
  view: oneOf(['both', 'list', 'canvas'], 'both are shown'),
  theme: oneOf(['light', 'dark'], 'the page decides'),
  start: date,
  end: date,
  count: value =>
    Number.isInteger(Number(value)) && Number(value) > 0
      ? undefined
      : `expected a whole number from 1; ${defaultCount} questions are asked.`,
  kinds: value => {
    const words = value.split(/\s+/).filter(word => word !== '');
    const unknown = words.filter(word => !kindNames.some(kind => kind === word));
    if (unknown.length === 0) return undefined;
    const instead =
      unknown.length === words.length ? 'all kinds are asked' : 'the others are asked';
    return `there is no kind ${unknown.join(', ')}, but ${kindNames.join(', ')}; ${instead}.`;
  },
  seed: value => (value === '' ? 'expected a word or a number; the seed is 1.' : undefined),
  article: (selector, host) => {
    if (selector === '' || findArticle(host, selector)) return undefined;
    return isSelector(selector, host)
      ? 'nothing on the page fits this selector; passages are not marked there.'
      : 'expected a CSS selector; passages are not marked there.';
  },
  selected: async (id, host) => {
    const {CONTEXT_LANE} = await import('../../timeline/entries.js');
    const {pack} = host as {readonly pack?: ArticlePack};
    const ids = pack && [
      ...pack.events.map(event => event.id),
      ...pack.background.map(fact => CONTEXT_LANE + fact.id),
    ];
    return !ids || ids.includes(id) ? undefined : 'no event has this id; none is selected.';
  },
};

/** An attribute is on while it is there. */
function onOrOff(value: string): string | undefined {
  return /^(false|no|off|0)$/i.test(value)
    ? 'it is on while it is there; to turn it off, take the attribute away.'
    : undefined;
}

function isSelector(selector: string, host: HTMLElement): boolean {
  try {
    host.matches(selector);
    return true;
  } catch {
    return false;
  }
}

/** An article may stand behind the element. */
async function pageIsLoaded(page: Document): Promise<void> {
  if (page.readyState === 'complete') return;
  await new Promise(resolve => page.defaultView?.addEventListener('load', resolve, {once: true}));
}
