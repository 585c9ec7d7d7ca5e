/** The words of a text, in lower case and without marks, so that spellings of one phrase compare equal. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'");
  return plain.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
}

/** One phrase in one spelling: `The  Hague` and `the Hague.` are the same. */
export function normalise(text: string): string {
  return wordsOf(text).join(' ');
}

// Not `may`, which is a month as well.
const functionWords = new Set(
  (
    'a an the of in on at to for from by with as and or but that which who whom whose what when where why how it its ' +
    'he she they his her their them is are was were be been being has have had do does did will would can could ' +
    'might this these those there than then so into over about between after before during through under up out'
  ).split(' '),
);

/** The words that carry meaning, cut to a stem so that `bases` meets `base`, and `opposed` meets `opposes`. */
export function contentStems(text: string): readonly string[] {
  return wordsOf(text)
    .filter(word => !functionWords.has(word))
    .map(stem);
}

/** A light English stemmer; it leaves short words and words of other scripts alone. */
function stem(word: string): string {
  const bare = word.replace(/'s?$/u, '');
  if (bare.length < 5 || !/^[a-z]+$/u.test(bare))
    return bare.length === 4 ? bare.replace(/s$/u, '') : bare;
  return bare
    .replace(/ies$/u, 'y')
    .replace(/(?:ing|ed|es|s)$/u, '')
    .replace(/e$/u, '')
    .replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
}
