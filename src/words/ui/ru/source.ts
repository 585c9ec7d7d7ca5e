import type {SourceText} from '../en/source.js';
import {plural} from '../../plural.js';

export const source: SourceText = {
  loading: 'Загружаются сведения о статье…',
  partLoading: 'Загрузка…',
  partMissing: 'Эту часть не удалось загрузить. Проверьте соединение и обновите страницу.',
  title: 'Эту статью не удалось показать',
  problems: count =>
    plural('ru', count, {
      one: 'Что не так ({n} ошибка)',
      few: 'Что не так ({n} ошибки)',
      other: 'Что не так ({n} ошибок)',
    }),
  wholePack: 'весь файл',
};
