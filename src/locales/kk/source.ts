import type {SourceText} from '../en/source.js';

export const source: SourceText = {
  loading: 'Мақала деректері жүктелуде…',
  title: 'Бұл мақаланы көрсету мүмкін болмады',
  problems: count => `Не дұрыс емес (${count} қате)`,
  at: path => `орны: ${path}`,
  wholePack: 'бүкіл файл',
  badAddress: address => `«${address}» — мекенжай емес.`,
  notFound: (address, status) => `${address} мекенжайында ештеңе жоқ (код ${status}).`,
  checkAddress: 'src атрибутындағы мекенжайды тексеріңіз. Ол бетке қатысты алынады.',
  unreachable: address => `${address} оқылмады.`,
  checkNetwork: 'Байланысты және беттің қауіпсіздік саясаты мен екінші сервер сұрауға рұқсат беретінін тексеріңіз.',
  badJson: (line, column) => `Бұл дұрыс JSON емес: қате ${line}-жолда, ${column}-таңбада.`,
  checkJson: 'Сол жерден жетіспейтін не артық үтірді, тырнақшаны немесе жақшаны іздеңіз.',
  looksLikeHtml: 'Бұл веб-бет сияқты. Мекенжай JSON файлының өзіне апаратынын тексеріңіз.',
};
