import {expect} from 'chai';
import {wordsOfHtml} from '../../src/formats/html-words.js';

describe('wordsOfHtml', () => {
  const cases: readonly [string, string, string][] = [
    ['takes nothing for no words', '', ''],
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
      'reads every name',
      'Caf&eacute; &agrave; l&rsquo;&Eacute;toile &times; 3 &deg;C &NotEqualTilde;',
      'Café à l’Étoile × 3 °C ≂̸',
    ],
    ['keeps names that there are not', '&a; &constructor; R&D;', '&a; &constructor; R&D;'],
    ['keeps a sign for “and”', 'AT&T &copy a?b=1&copy=2', 'AT&T &copy a?b=1&copy=2'],
    [
      'keeps what only looks like an element',
      'if a<b and c>d, List<String>, x<y>z',
      'if a<b and c>d, List<String>, x<y>z',
    ],
    [
      'leaves out elements with attributes',
      '<video controls src="a>b">x</video><br/><a href=x>y</a>',
      'x y',
    ],
    ['keeps a comment that is not closed', 'a <!-- b <i>c</i>', 'a <!-- b c'],
    ['reads the last code point', '&#1114111;&#x10FFFF;', '\u{10ffff}\u{10ffff}'],
    ['shows that a reference is to no character', '&#0;&#x110000;&#55296;', '\ufffd\ufffd\ufffd'],
    ['reads a reference once', '&amp;lt;', '&lt;'],
    ['makes one space of all between two words', ' a \n\t b ', 'a b'],
  ];
  for (const [title, html, words] of cases) {
    it(title, () => expect(wordsOfHtml(html)).to.equal(words));
  }

  const halves = [
    '<!--',
    '<a',
    '<br ',
    '</p',
    '<a b="',
    "<a b='",
    ' b=',
    ' b',
    '&',
    '&#',
    '&a',
    '<',
    '-->',
    ' ',
  ];
  const starts = ['', '<a ', '<a b="', '<!--', '&#x'];
  const patterns = starts.flatMap(start => halves.map(half => [start, half] as const));

  it('looks at twice as many characters in a text twice as long, whatever it is made of', () => {
    for (const [start, half] of patterns) {
      const once = charactersLookedAt(() => wordsOfHtml(start + half.repeat(500)));
      const twice = charactersLookedAt(() => wordsOfHtml(start + half.repeat(1000)));
      expect(twice / once, `${start} ${half}`).to.be.below(2.1);
    }
  });

  it('comes to the end of a million characters of half an element', () => {
    // What an expression looks at by itself cannot be counted. Were it the square, this would not end today.
    for (const half of halves) {
      const words = wordsOfHtml(`<a b${half.repeat(1_000_000 / half.length)}`);
      expect(words.length).to.be.below(1_000_010);
    }
  });
});

/** Counts what a search passes over, and takes an expression to look at all that it is given. */
function charactersLookedAt(work: () => void): number {
  const {indexOf, split, replace} = String.prototype;
  const {exec} = RegExp.prototype;
  let count = 0;
  const counted = <Method extends (this: string, ...values: never[]) => unknown>(method: Method) =>
    function (this: string, ...values: Parameters<Method>) {
      count += this.length;
      return method.apply(this, values);
    };
  String.prototype.indexOf = function (this: string, sought, from = 0) {
    const at = indexOf.call(this, sought, from);
    count += (at < 0 ? this.length : at) - from;
    return at;
  };
  String.prototype.split = counted(split) as typeof split;
  String.prototype.replace = counted(replace) as typeof replace;
  RegExp.prototype.exec = function (text) {
    const from = this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    count += (match ? match.index + match[0].length : text.length) - from;
    return match;
  };
  try {
    work();
  } finally {
    Object.assign(String.prototype, {indexOf, split, replace});
    RegExp.prototype.exec = exec;
  }
  return count;
}
