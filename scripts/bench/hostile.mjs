// Texts and pages that are made to be slow to read, at any length. All invented; each repeats one thing.

const repeated = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A text file's contents by what it repeats: a function of the length in characters. */
export const TEXTS = {
  'opening quotation marks': repeated('“'),
  'opening marks and words': repeated('“word '),
  'closing marks and words': repeated('word” '),
  'straight quotation marks': repeated('" '),
  'short quotations': repeated('“Yes,” he said. '),
  'quotations that never close': repeated('“We shall see, he said.\n\n'),
  apostrophes: repeated('’s '),
  digits: repeated('1234567890'),
  'numbers and commas': repeated('1,234,567.89 '),
  years: repeated('2022 '),
  dates: repeated('1 May 2022 and '),
  amounts: repeated('$5 million and '),
  'per cent signs': repeated('5% '),
  'opening brackets': repeated('('),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'square brackets': repeated('[x] '),
  capitals: repeated('A'),
  'capital words': repeated('Alpha Beta Gamma '),
  'one name': repeated('Anna Kovar '),
  'many names': (length) => {
    let text = '';
    for (let i = 0; text.length < length; i += 1) {
      const letters = [...i.toString(26)].map((digit) =>
        String.fromCharCode(97 + Number.parseInt(digit, 26)),
      );
      text += `Anna K${letters.join('')}ov met the minister. `;
    }
    return text.slice(0, length);
  },
  countries: repeated('China, Russia and '),
  said: repeated('said '),
  'one sentence': repeated('the ship went on and '),
  'short sentences': repeated('It is. '),
  'full stops': repeated('.'),
  commas: repeated(', '),
  hyphens: repeated('-'),
  'hyphened words': repeated('well-'),
  'line ends': repeated('a\n'),
  'short paragraphs': repeated('a\n\n'),
  blanks: repeated('a                                        '),
  'no blanks': repeated('abcdefghij'),
  'letters with marks': repeated('e\u0301'),
  'outside the BMP': repeated('𝒳'),
};

/** A page's contents, the same way. */
export const PAGES = {
  'open elements': repeated('<div>'),
  paragraphs: (length) => `<article>${repeated('<p>The ship went on. ')(length)}`,
  links: (length) => `<article>${repeated('<p><a href="/x">On</a> ')(length)}`,
  attributes: (length) => `<div ${repeated('a="b" ')(length)}>`,
  comments: repeated('<!-- a -->'),
  'open tags': repeated('<'),
  entities: (length) => `<article><p>${repeated('&amp;')(length)}`,
  tables: (length) => `<article><table>${repeated('<tr><td>1<td>2')(length)}`,
  lists: (length) => `<article>${repeated('<ul><li>a</ul>')(length)}`,
  styles: (length) => `<style>${repeated('.a .b{display:none}')(length)}</style><article><p>A ship.`,
  classes: (length) => `<style>.a{display:none}</style><article>${repeated('<p class="a b c">On. ')(length)}`,
};
