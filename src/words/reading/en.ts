import type {ReadingWords} from './reading-words.js';
import {valuesOf, wordsOf} from './word-list.js';

/** How an article in English writes numbers, days, names and negations. */
export const reading: ReadingWords = {
  decimal: '.',
  numbers: valuesOf(`
    zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12
    thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30
    forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1e3 million 1e6 billion 1e9
    trillion 1e12 dozen 12 dozens 12 once 1 twice 2 thrice 3 both 2
    single 1 pair 2 m 1e6 mn 1e6 bn 1e9 tn 1e12`),
  ordinals: valuesOf(`
    first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12`),
  shares: valuesOf(`
    half 1/2 halves 1/2 third 1/3 thirds 1/3 quarter 1/4 quarters 1/4 fifth 1/5 fifths 1/5 sixth 1/6
    sixths 1/6 eighth 1/8 eighths 1/8 tenth 1/10 tenths 1/10`),
  endings: /^$/,
  and: /^and$/,
  ordinal: /^(st|nd|rd|th)$/,
  months: [
    ...wordsOf(
      'january february march april may june july august september october november december',
    ),
  ],
  weekdays: [...wordsOf('monday tuesday wednesday thursday friday saturday sunday')],
  seasons: [...wordsOf('spring summer autumn winter')],
  negation: /^(not?|never|neither|nor|none|nobody|nothing|nowhere|without|cannot|.+n't)$/,
  denial:
    /^(refus|reject|den(y|ie)|fail|lack|bann?(s|ed)?$|forb|prohib|prevent|stop|halt|end(s|ed)?$|avoid|abstain|oppos|against|unable|unwilling|unlikely|hardly|barely|scarcely|absen|miss(es|ed|ing)?$|instead|disagree|dismiss|false|wrong)/,
  saying:
    /^(sa(ys?|id)|t(ells?|old)|insist(s|ed)|report(s|ed)|claim(s|ed)|warn(s|ed)|add(s|ed)|argue[sd]|alleg(es|ed)|announce[sd]|declare[sd]|explain(s|ed)|according)$/,
  common: wordsOf(`
    a an the this that these those it its he his she her they their we our you your i who what when where why how which
    and but or nor so yet for if as at by in on of to from with without about after before since until while during under
    over between among against through into than then there here now today yesterday tomorrow still also even only just
    some any many most more much few all each every both other another such no not never none nobody nothing neither
    is are was were be been has have had do does did will would may might can could should must
    although though because however meanwhile later earlier last next once again according yes
    mr mrs ms miss dr sir lady lord professor president minister mayor governor general colonel captain king queen prince princess`),
  unitEndings: /^(s|es)?$/,
  units: {
    percent: '% percent percentage',
    kilometre: 'km kilometre kilometer',
    metre: 'metre meter',
    centimetre: 'cm centimetre centimeter',
    mile: 'mile',
    foot: 'feet foot',
    hectare: 'ha hectare',
    acre: 'acre',
    tonne: 'tonne ton',
    kilogram: 'kg kilogram kilo',
    gram: 'gram',
    litre: 'litre liter',
    second: 'seconds',
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    year: 'year',
    kilowatt: 'kw kilowatt',
    megawatt: 'mw megawatt',
    gigawatt: 'gw gigawatt',
    dollar: 'dollar usd',
    euro: 'euro eur',
    pound: 'pound gbp',
    rouble: 'rouble ruble',
    tenge: 'tenge',
  },
};
