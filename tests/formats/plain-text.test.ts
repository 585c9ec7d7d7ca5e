import {expect} from 'chai';
import {plainText} from '../../src/formats/plain-text.js';

describe('plainText', () => {
  const cases: readonly [string, unknown, string][] = [
    ['takes nothing for no words', undefined, ''],
    ['takes null for no words', null, ''],
    ['takes a number for its digits', 0, '0'],
    ['parts words at a line’s end', 'a<br>b<br/>c<BR class="x">d', 'a b c d'],
    ['parts words at a block’s beginning', 'a<p>b', 'a b'],
    ['parts words at a block’s end', 'a</p>b', 'a b'],
    ['parts words at a heading', 'a<h2 id="x">b</h2>c', 'a b c'],
    ['parts words at an item', '<ul><li>a<li>b</ul>', 'a b'],
    ['joins words that are only marked up', 'a<b class="x">b</b><i>c</i>', 'abc'],
    ['leaves out comments', 'a<!-- <b>\n -->b<!---->c<!--x-->d', 'abcd'],
    ['keeps what only looks like a tag', '1 < 2 > 0', '1 < 2 > 0'],
    ['reads references by number', '&#1086;&#x43E;&#X43e;', 'ооо'],
    ['reads references by name', '&laquo;a&nbsp;&amp;&nbsp;b&raquo;', '«a & b»'],
    [
      'keeps the names that it does not know',
      '&copy; &a; &constructor;',
      '&copy; &a; &constructor;',
    ],
    ['reads the last code point', '&#1114111;&#x10FFFF;', '\u{10ffff}\u{10ffff}'],
    ['keeps what is beyond the last code point', '&#1114112;&#x110000;', '&#1114112;&#x110000;'],
    ['keeps a reference to no character', '&#0;&#x0;', '&#0;&#x0;'],
    ['reads a reference once', '&amp;lt;', '&lt;'],
    ['makes one space of all between two words', ' a \n\t b ', 'a b'],
  ];
  for (const [title, html, words] of cases) {
    it(title, () => expect(plainText(html)).to.equal(words));
  }
});
