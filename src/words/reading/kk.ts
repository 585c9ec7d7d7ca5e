import type {ReadingWords} from './reading-words.js';
import {valuesOf, wordsOf} from './word-list.js';

/** How an article in Kazakh writes numbers, days, names and negations. */
export const reading: ReadingWords = {
  decimal: ',',
  numbers: valuesOf(`
    нөл 0 бір 1 екі 2 үш 3 төрт 4 бес 5 алты 6 жеті 7 сегіз 8 тоғыз 9 он 10 жиырма 20 отыз 30 қырық 40 елу 50
    алпыс 60 жетпіс 70 сексен 80 тоқсан 90 жүз 100 мың 1e3 млн 1e6 миллион 1e6 млрд 1e9 миллиард 1e9`),
  ordinals: valuesOf('бірінші 1 екінші 2 үшінші 3 төртінші 4 бесінші 5'),
  shares: valuesOf(`
    жарты 1/2 ширек 1/4`),
  endings: /^(\p{L}{0,4})$/u,
  and: /^$/,
  ordinal: /^(шы|ші|ыншы|інші)$/,
  months: [
    ...wordsOf(
      'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
    ),
  ],
  weekdays: [...wordsOf('дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі')],
  seasons: [...wordsOf('көктем жаз күз қыс')],
  negation: /^(емес|жоқ|ешқашан|ешкім|ештеңе|ешқандай|.+[мбп][ае](ды|ді|й|йды|йді|ған|ген|с))$/,
  denial: /^(бас$|тыйым|қарсы|тек$|бірақ$)/,
  saying: /^(де[дпй]|айт|хабарла|мәлімде|ескерт|түсіндір|айтуынша)/,
  common: wordsOf(`
    бұл осы сол ол олар біз сіз мен және бірақ немесе егер өйткені сондықтан кейін бұрын қазір бүгін кеше ертең тағы да де
    барлық әр көп кейбір ал үшін туралы дейін соң`),
  unitEndings: /^\p{L}{0,4}$/u,
  units: {
    percent: '% пайыз',
    kilometre: 'км шақырым километр',
    metre: 'метр',
    hectare: 'га гектар',
    tonne: 'тонна',
    kilogram: 'кг келі',
    minute: 'минут',
    hour: 'сағат',
    day: 'күн',
    week: 'апта',
    month: 'ай',
    year: 'жыл',
    dollar: 'доллар',
    euro: 'еуро',
    rouble: 'рубль',
    tenge: 'теңге',
  },
};
