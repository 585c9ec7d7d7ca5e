const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for from by with as and or but that which who whom whose what when where why how it its he she ' +
    'they his her their them is are was were be been being has have had do does did will would can could might this these ' +
    'those there than then so into over about between after before during through under up out'
  ).split(' '),
);

/** The words of an English phrase that carry its meaning, without their endings: `opened bridges` → `open`, `bridg`. */
export function contentWords(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  return words.filter(word => !functionWords.has(word)).map(withoutEnding);
}

function withoutEnding(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length < 5) return bare.length === 4 ? bare.replace(/[se]$/, '') : bare;
  return bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '')
    .replace(/([^aeiou])\1$/, '$1');
}
