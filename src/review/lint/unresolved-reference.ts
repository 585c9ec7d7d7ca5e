const pronouns = new Set(['he', 'she', 'it', 'they', 'him', 'them']);
const possessives = new Set(['his', 'her', 'hers', 'its', 'their', 'theirs']);
/** Words after which a noun names something: `the town`, `which town`. */
const openers = new Set(
  'the a an which what whose each every another some any both two three four many'.split(' '),
);
/** Words that open a new clause, in which a pronoun can stand for what came before. */
const boundaries = new Set(
  'that who whom which when because after before if while once since although and but to where why how as than for whether until says said'.split(
    ' ',
  ),
);
const notNames = new Set(
  'who whom whose which what when where why how in on at of by to for from with after before besides according is are was were do does did the a an i'.split(
    ' ',
  ),
);
const expletive =
  /\b(?:is|was|does|did|would|will|makes?|made|finds?|found|keeps?)\s+it\b(?=.*\b(?:that|to|take|took|possible|hard|easy|clear|likely)\b)|\bit\s+(?:is|was|takes|took|seems|appears)\b(?=.*\b(?:that|to|for)\b)/giu;
const bareGroup =
  /\bthe (?:latter\b(?! (?:half|part|stages?|days|years))|(?:two|three|pair|former|other)\b(?=\s*(?:[?,]|$)|\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|in|to|of them|together|share|agree|meet|met|from|by|and|for|on)\b))/iu;
const bareDemonstrative =
  /\b(?:this|these|those)\b(?=\s*(?:[?,]|$)|\s+(?:is|are|was|were|do|does|did|has|have|had|means?|meant|shows?|showed|happen|happened|leads?|led|cause[sd]?)\b)|\bthat\s*\?/iu;
const demonstrative =
  /\b(?:this|these|such) (?!article|text|passage|story|report|paragraph|piece|author|author's|news|year|month|week|summer|winter|spring|autumn|century)(?:\p{Ll}+)/iu;

/** The first word of a stem that stands for something which the stem does not name. */
export function unresolvedReference(stem: string): string | undefined {
  // `Which of these` points at the options.
  const plain = stem.replace(/\b(?:one|two|three|which|what) of (?:these|those)\b/iu, '');
  const group = bareGroup.exec(plain) ?? bareDemonstrative.exec(plain) ?? demonstrative.exec(plain);
  if (group) return group[0];
  const words = plain.replace(expletive, '').match(/[\p{L}\p{N}'’-]+|,/gu) ?? [];
  let named = false;
  let crossed = false;
  for (const [place, raw] of words.entries()) {
    const word = raw.toLowerCase();
    if (pronouns.has(word) && !(named && crossed)) return raw;
    if (possessives.has(word) && !named) return raw;
    if (named && (word === ',' || boundaries.has(word))) crossed = true;
    const before = words[place - 1]?.toLowerCase() ?? '';
    const isName = /^\p{Lu}/u.test(raw) && !notNames.has(word);
    const isNoun = openers.has(before) && !openers.has(word) && !pronouns.has(word);
    const isPlural =
      place > 0 &&
      /^\p{Ll}{3,}[^su]s$/u.test(raw) &&
      !boundaries.has(word) &&
      !/^(?:does|was|has|his|its)$/u.test(word);
    named ||= isName || isNoun || isPlural;
  }
  return undefined;
}
