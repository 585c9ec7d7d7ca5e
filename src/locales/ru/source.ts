import type {SourceText} from '../en/source.js';
import {plural} from '../plural.js';

export const source: SourceText = {
  loading: 'Загружаются сведения о статье…',
  title: 'Эту статью не удалось показать',
  problems: count =>
    plural('ru', count, {
      one: 'Что не так ({n} ошибка)',
      few: 'Что не так ({n} ошибки)',
      other: 'Что не так ({n} ошибок)',
    }),
  at: path => `место: ${path}`,
  wholePack: 'весь файл',
  badAddress: address => `«${address}» — не адрес.`,
  notFound: (address, status) => `По адресу ${address} ничего нет (код ${status}).`,
  checkAddress: 'Проверьте адрес в атрибуте src. Он отсчитывается от адреса страницы.',
  unreachable: address => `Не удалось прочитать ${address}.`,
  checkNetwork:
    'Проверьте соединение, а также разрешают ли запрос политика безопасности страницы и другой сервер.',
  badJson: (line, column) => `Это неверный JSON: ошибка в строке ${line}, позиция ${column}.`,
  checkJson: 'Поищите там пропущенную или лишнюю запятую, кавычку или скобку.',
  looksLikeHtml: 'Похоже, это веб-страница. Проверьте, что адрес ведёт к самому файлу JSON.',
};
