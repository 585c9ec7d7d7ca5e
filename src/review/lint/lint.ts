import {cueRules} from './cue-rules.js';
import {honestyRules} from './honesty-rules.js';
import type {Finding, ItemRule, LintItem, SetRule} from './lint-item.js';
import {optionRules} from './option-rules.js';
import {setRules} from './set-rules.js';
import {stemRules} from './stem-rules.js';

/** Every rule that looks at one item by itself. */
const itemRules: readonly ItemRule[] = [...stemRules, ...optionRules, ...cueRules, ...honestyRules];

/** What an item does not say of itself. */
export type LintContext = Pick<LintItem, 'passage' | 'lang' | 'spellings'>;

/** The flaws of one item by itself. */
export function lintQuestion(item: LintItem, context: LintContext = {}): readonly Finding[] {
  const seen = {...context, ...item};
  const isEnglish = /^en\b/iu.test(seen.lang ?? 'en');
  return itemRules.flatMap(rule => {
    const message = rule.english && !isEnglish ? undefined : rule.check(seen);
    return message ? [{rule: rule.name, questionId: item.id, message}] : [];
  });
}

/** The flaws of a set: of each item, and of all together. */
export function lintSet(items: readonly LintItem[], context: LintContext = {}): readonly Finding[] {
  return [
    ...items.flatMap(item => lintQuestion(item, context)),
    ...setRules.flatMap(rule => findingsOf(rule, items)),
  ];
}

function findingsOf(rule: SetRule, items: readonly LintItem[]): readonly Finding[] {
  return rule.check(items).map(finding => ({rule: rule.name, ...finding}));
}
