import {registerLanguage} from '../../languages.js';
import type {MarkWords} from '../mark-words.js';

const marks: MarkWords = {
  tooLow: 'Мақалада бұдан үлкен сан аталған.',
  tooHigh: 'Мақалада бұдан кіші сан аталған.',
  tooEarly: 'Бұл мақалада айтылғаннан ерте.',
  tooLate: 'Бұл мақалада айтылғаннан кеш.',
  pairsInOrder: (right, all) => `Мақала дәлелдейтін ретпен тұрған жұптар: ${right}/${all}.`,
  matched: (right, all) => `Мақаладағыдай сәйкестендірілгені: ${right}/${all}.`,
  found: (right, all) => `Табылғаны: ${right}/${all}.`,
  noProof: paragraph =>
    paragraph === 0
      ? 'Тақырып бұл тұжырымды дәлелдемейді.'
      : `${paragraph}-абзац бұл тұжырымды дәлелдемейді.`,
};

registerLanguage('kk', {marks});
