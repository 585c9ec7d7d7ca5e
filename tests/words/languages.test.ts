import {expect} from 'chai';
import {mark} from '../../src/quiz/interactions/interactions.js';
import {
  inLanguage,
  isToLoad,
  languageFor,
  loadLanguage,
  onRegister,
  partFor,
  registerLanguage,
  textIn,
} from '../../src/words/languages.js';
import {plural} from '../../src/words/plural.js';
import {wordingFor} from '../../src/words/questions/wording-for.js';
import {english} from '../../src/words/ui/en/ui-text.js';
import {kazakh} from '../../src/words/ui/kk.js';
import {russian} from '../../src/words/ui/ru.js';
import {number} from '../fixtures/questions.js';

describe('the registry of languages', () => {
  it('serves a tag by the longest code that is registered', () => {
    registerLanguage('pt', {quiz: {check: 'Verificar'}});
    registerLanguage('pt-BR', {quiz: {check: 'Conferir'}});
    expect(partFor('pt-PT', 'quiz')?.check).to.equal('Verificar');
    expect(partFor('pt-br-x-rio', 'quiz')?.check).to.equal('Conferir');
    expect(languageFor('pt-PT', ['quiz'])).to.equal('pt');
    expect(languageFor('pt-PT', ['lesson'])).to.equal(undefined);
    expect(languageFor('xx-nowhere', ['quiz'])).to.equal(undefined);
  });

  it('says in English what the words leave out, however deep', () => {
    registerLanguage('oc', {
      quiz: {check: 'Verificar', skills: {infer: 'Concluir'}, skip: undefined},
    });
    const text = inLanguage({quiz: english.quiz}, textIn('oc')).quiz;
    expect(text.check).to.equal('Verificar');
    expect(text.skip).to.equal(english.quiz.skip);
    expect(text.skills).to.deep.equal({...english.quiz.skills, infer: 'Concluir'});
    expect(text.dates.months).to.equal(english.quiz.dates.months);
    expect(english.quiz.check).to.equal('Check');
  });

  it('adds to what is registered, the latest word first', () => {
    registerLanguage('ca', {quiz: {check: 'Comprova', skip: 'Salta'}});
    registerLanguage('ca', {quiz: {check: 'Verifica'}, source: {title: 'No es pot mostrar'}});
    expect(textIn('ca')).to.deep.equal({
      quiz: {check: 'Verifica', skip: 'Salta'},
      source: {title: 'No es pot mostrar'},
    });
  });

  it('loads a language once, and leaves in place what a page has registered before', async () => {
    let loads = 0;
    registerLanguage('gl', {quiz: {check: 'Da páxina'}});
    registerLanguage('gl', async () => {
      loads += 1;
      registerLanguage('gl', {quiz: {check: 'Cargado', skip: 'Cargado'}});
    });
    expect(isToLoad('gl')).to.equal(true);
    await Promise.all([loadLanguage('gl'), loadLanguage('gl')]);
    await loadLanguage('gl');
    expect(loads).to.equal(1);
    expect(isToLoad('gl')).to.equal(false);
    expect(textIn('gl').quiz).to.deep.equal({check: 'Da páxina', skip: 'Cargado'});
  });

  it('loads again after a failure', async () => {
    let loads = 0;
    registerLanguage('eu', () => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve();
    });
    const failure = await loadLanguage('eu').catch(String);
    expect(failure).to.equal('Error: offline');
    await loadLanguage('eu');
    expect(loads).to.equal(2);
  });

  it('tells listeners, until they have heard enough', () => {
    let told = 0;
    const stop = onRegister(() => (told += 1));
    registerLanguage('br', {quiz: {check: 'Gwiriañ'}});
    stop();
    registerLanguage('br', {quiz: {skip: 'Tremen'}});
    expect(told).to.equal(1);
  });
});

describe('what else is said in a language', () => {
  const tooLow = (lang: string) => mark({...number, lang}, 0);

  it('is what marking says, in English for want of others', () => {
    registerLanguage('fr', {marks: {tooLow: 'L’article donne un nombre plus grand.'}});
    expect(tooLow('fr-CA')).to.include({feedback: 'L’article donne un nombre plus grand.'});
    expect(tooLow('ru')).to.include({feedback: 'В статье названо большее число.'});
    expect(tooLow('de')).to.include({feedback: 'The article gives a higher number.'});
  });

  it('is what questions ask, or nothing', () => {
    const french = {...wordingFor('en')!};
    expect(wordingFor('fr')).to.equal(undefined);
    registerLanguage('fr', {questions: french});
    expect(wordingFor('fr-CA')).to.equal(french);
    expect(wordingFor('ru')).to.equal(undefined);
  });
});

describe('plural forms', () => {
  const forms = {one: '{n} вопрос', few: '{n} вопроса', other: '{n} вопросов'};
  for (const [count, words] of [
    [1, '1 вопрос'],
    [3, '3 вопроса'],
    [5, '5 вопросов'],
    [21, '21 вопрос'],
  ] as const) {
    it(`${count} → ${words}`, () => {
      expect(plural('ru', count, forms)).to.equal(words);
    });
  }
});

describe('the texts of each language', () => {
  it('have the same keys as the English ones and leave nothing empty', () => {
    const paths = (value: object, path = ''): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' && inner !== null
          ? paths(inner, `${path}${key}.`)
          : inner === '' || inner === undefined
            ? []
            : [path + key],
      );
    expect(paths(russian).sort()).to.deep.equal(paths(english).sort());
    expect(paths(kazakh).sort()).to.deep.equal(paths(english).sort());
  });
});
