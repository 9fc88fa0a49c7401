// One spelling for what readers take as the same letters. Knows nothing of words, languages or stems.

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
};

const PLAIN = /^[a-z0-9]*$/;
// Soft hyphen, zero-width characters, word joiner, byte order mark, direction marks, Arabic tatweel.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF\u0640]/gu;
// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs. Marks that carry meaning elsewhere stay.
const ACCENTS = /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u064B-\u065F\u0670\u06D6-\u06ED]/gu;
const OTHER_LETTERS = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'gu');
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

function asciiDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf);
}

/**
 * Lower case without accents, invisible characters, ligatures and full-width forms: "Erdoğan", composed or
 * decomposed, gives "erdogan". Arabic-Indic digits become 0 to 9. The result can differ in length from the input.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(ACCENTS, '')
    .replace(OTHER_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(OTHER_DIGITS, asciiDigit)
    .normalize('NFC');
}
