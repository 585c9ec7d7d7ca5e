import {registerLanguage} from '../../languages.js';
import type {MarkWords} from '../mark-words.js';

const marks: MarkWords = {
  tooLow: 'В статье названо большее число.',
  tooHigh: 'В статье названо меньшее число.',
  tooEarly: 'Это раньше, чем следует из статьи.',
  tooLate: 'Это позже, чем следует из статьи.',
  pairsInOrder: (right, all) => `Пары, стоящие в доказанном статьёй порядке: ${right} из ${all}.`,
  matched: (right, all) => `Соединено так же, как в статье: ${right} из ${all}.`,
  found: (right, all) => `Найдено: ${right} из ${all}.`,
  noProof: paragraph =>
    paragraph === 0
      ? 'Заголовок не доказывает это утверждение.'
      : `Абзац ${paragraph} не доказывает это утверждение.`,
};

registerLanguage('ru', {marks});
