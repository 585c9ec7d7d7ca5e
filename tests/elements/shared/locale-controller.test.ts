import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {LitElement} from 'lit';
import {customElement} from 'lit/decorators.js';
import '../../../src/elements/article-quiz.js';
import type {ArticleQuiz} from '../../../src/elements/article-quiz.js';
import {LocaleController} from '../../../src/elements/shared/locale-controller.js';
import {registerLanguage} from '../../../src/words/languages.js';
import {english} from '../../../src/words/ui/en/ui-text.js';
import {kazakh} from '../../../src/words/ui/kk.js';
import {russian} from '../../../src/words/ui/ru.js';
import {choice} from '../../fixtures/questions.js';
import {smallPack} from '../../fixtures/small-pack.js';
import {until} from '../../until.js';

@customElement('test-locale')
class TestLocale extends LitElement {
  readonly locale = new LocaleController(this, english);

  protected override render() {
    return html`${this.locale.text.lesson.article}`;
  }
}

@customElement('test-locale-around')
class TestLocaleAround extends LitElement {
  protected override render() {
    return html`<div><test-locale></test-locale></div>`;
  }
}

async function says(element: TestLocale, words: string): Promise<void> {
  await until(() => element.shadowRoot!.textContent === words);
}

describe('the language of an element', () => {
  it('comes from the nearest ancestor with lang', async () => {
    const page = await fixture(
      html`<div lang="kk">
        <div lang="ru-RU">
          <p><test-locale></test-locale></p>
        </div>
      </div>`,
    );
    const element = page.querySelector<TestLocale>('test-locale')!;
    await says(element, russian.lesson.article);
    expect(element.locale.language).to.equal('ru-RU');
  });

  it('is followed while the page changes, on a far ancestor and through shadow roots', async () => {
    const page = await fixture(
      html`<div lang="en">
        <div><test-locale-around></test-locale-around></div>
      </div>`,
    );
    const around = page.querySelector<TestLocaleAround>('test-locale-around')!;
    const element = around.shadowRoot!.querySelector<TestLocale>('test-locale')!;
    await says(element, 'The article');
    page.setAttribute('lang', 'kk-KZ');
    await says(element, kazakh.lesson.article);
    expect(element.locale.language).to.equal('kk-KZ');
    around.shadowRoot!.querySelector('div')!.setAttribute('lang', 'ru');
    await says(element, russian.lesson.article);
  });

  for (const lang of ['de', 'xx-nonsense-@', '']) {
    it(`is English where lang is “${lang}”`, async () => {
      const page = await fixture(html`<div lang=${lang}><test-locale></test-locale></div>`);
      const element = page.querySelector<TestLocale>('test-locale')!;
      await says(element, 'The article');
      expect(element.locale.language).to.equal('en');
    });
  }

  it('keeps the region of English for dates', async () => {
    const page = await fixture(html`<div lang="en-GB"><test-locale></test-locale></div>`);
    expect(page.querySelector<TestLocale>('test-locale')!.locale.language).to.equal('en-GB');
  });

  it('is right again after the element was moved', async () => {
    const page = await fixture(
      html`<div>
        <p lang="ru"><test-locale></test-locale></p>
        <p lang="en"></p>
      </div>`,
    );
    const element = page.querySelector<TestLocale>('test-locale')!;
    await says(element, russian.lesson.article);
    page.lastElementChild!.append(element);
    await says(element, 'The article');
    page.lastElementChild!.setAttribute('lang', 'ru');
    await says(element, russian.lesson.article);
  });

  it('has a direction', async () => {
    const page = await fixture(html`<div dir="rtl"><test-locale></test-locale></div>`);
    const {locale} = page.querySelector<TestLocale>('test-locale')!;
    expect(locale.direction).to.equal('rtl');
    page.setAttribute('dir', 'ltr');
    await nextFrame();
    expect(locale.direction).to.equal('ltr');
  });
});

describe('a language from outside', () => {
  const page = (lang: string) =>
    fixture<ArticleQuiz>(
      html`<article-quiz
        lang=${lang}
        no-storage
        .pack=${smallPack()}
        .questions=${[choice]}
      ></article-quiz>`,
    );
  const words = (quiz: ArticleQuiz) =>
    quiz.renderRoot.querySelector<HTMLElement>('.screen')!.innerText;

  it('is spoken by an element that is on the page already, and English where it has no words', async () => {
    const quiz = await page('fr-CA');
    expect(words(quiz)).to.include('Check').and.to.include('Question 1 of 1');
    registerLanguage('fr', {
      quiz: {check: 'Vérifier', progress: (number, all) => `Question ${number} sur ${all}`},
    });
    await quiz.updateComplete;
    expect(words(quiz)).to.include('Vérifier').and.to.include('Question 1 sur 1');
    expect(words(quiz)).to.include(english.quiz.skip);
  });

  it('is spoken by an element that comes later', async () => {
    registerLanguage('it', {quiz: {check: 'Verifica'}});
    expect(words(await page('it'))).to.include('Verifica');
  });

  it('is loaded when an element is in it', async () => {
    let loads = 0;
    registerLanguage('es', async () => {
      loads += 1;
      registerLanguage('es', {lesson: {article: 'El artículo'}});
    });
    const around = await fixture(
      html`<div><test-locale></test-locale><test-locale></test-locale></div>`,
    );
    expect(loads).to.equal(0);
    around.setAttribute('lang', 'es');
    for (const element of around.querySelectorAll<TestLocale>('test-locale')) {
      await says(element, 'El artículo');
      expect(element.locale.language).to.equal('es');
    }
    expect(loads).to.equal(1);
  });

  it('leaves the words that are there where it cannot be loaded', async () => {
    registerLanguage('pl', () => Promise.reject(new Error('offline')));
    const around = await fixture(html`<div lang="ru"><test-locale></test-locale></div>`);
    const element = around.querySelector<TestLocale>('test-locale')!;
    await says(element, russian.lesson.article);
    around.setAttribute('lang', 'pl');
    await nextFrame();
    await says(element, russian.lesson.article);
    expect(element.locale.language).to.equal('ru');
  });

  it('may give the English words too', async () => {
    const around = await fixture(html`<div lang="en-GB"><test-locale></test-locale></div>`);
    const element = around.querySelector<TestLocale>('test-locale')!;
    await says(element, 'The article');
    registerLanguage('en', {lesson: {article: 'Our story'}});
    await says(element, 'Our story');
    expect(element.locale.language).to.equal('en-GB');
    registerLanguage('en', {lesson: {article: 'The article'}});
    await says(element, 'The article');
  });
});
