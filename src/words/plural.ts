/** The forms of a phrase by the plural categories of a language; the form `other` always exists. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/** Picks the form that goes with a number in a language. `{n}` stands for the number. */
export function plural(language: string, count: number, forms: PluralForms): string {
  // The rules of a named language, not of the machine's own.
  // eslint-disable-next-line no-restricted-globals
  const category = new Intl.PluralRules(language).select(count);
  return (forms[category] ?? forms.other).replaceAll('{n}', String(count));
}
