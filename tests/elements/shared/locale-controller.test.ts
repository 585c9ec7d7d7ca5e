import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {LitElement} from 'lit';
import {customElement} from 'lit/decorators.js';
import {LocaleController} from '../../../src/elements/shared/locale-controller.js';
import {english} from '../../../src/words/ui/en/ui-text.js';
import {kazakh} from '../../../src/words/ui/kk/ui-text.js';
import {plural} from '../../../src/words/plural.js';
import {russian} from '../../../src/words/ui/ru/ui-text.js';

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
  for (let frame = 0; element.shadowRoot!.textContent !== words && frame < 120; frame++) {
    await nextFrame();
  }
  expect(element.shadowRoot!.textContent).to.equal(words);
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

  for (const lang of ['fr', 'xx-nonsense-@', '']) {
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
        typeof inner === 'object' && inner !== null ? paths(inner, `${path}${key}.`) : [path + key],
      );
    expect(paths(russian).sort()).to.deep.equal(paths(english).sort());
    expect(paths(kazakh).sort()).to.deep.equal(paths(english).sort());
  });
});
