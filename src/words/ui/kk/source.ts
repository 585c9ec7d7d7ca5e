import type {SourceText} from '../en/source.js';

export const source: SourceText = {
  loading: 'Мақала деректері жүктелуде…',
  partLoading: 'Жүктелуде…',
  partMissing: 'Бұл бөлік жүктелмеді. Байланысты тексеріп, бетті қайта жүктеңіз.',
  title: 'Бұл мақаланы көрсету мүмкін болмады',
  problems: count => `Не дұрыс емес (${count} қате)`,
  wholePack: 'бүкіл файл',
};
