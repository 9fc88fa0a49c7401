// Cuts a text into words, numbers and marks, as the finders of time read it. Knows no grammar.

/** One word, number or mark. `lower` is its text in lower case; `glued` says that no space stands before it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'none';
  readonly glued: boolean;
  /** True where a line break stands before it. */
  readonly breaks: boolean;
}

const NOTHING: Word = { start: 0, end: 0, text: '', lower: '', kind: 'none', glued: false, breaks: true };
const PIECE =
  /\d{1,2}\.\d{1,2}\.\d{4}|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|[\p{L}\p{M}]+|['’](?:s|S)(?![\p{L}])|[^\s]/gu;

/** The words of a text in order. Linear in the text. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const first = piece.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    const letter = !digit && (first > 127 || (first | 32) >= 97) && /^\p{L}/u.test(piece);
    words.push({
      start,
      end: start + piece.length,
      text: piece,
      lower: letter || piece.length > 1 ? piece.toLowerCase().replace('’', "'") : piece,
      kind: digit ? 'number' : letter ? 'word' : 'mark',
      glued: start === before,
      breaks: text.slice(before, start).includes('\n'),
    });
    before = start + piece.length;
  }
  return words;
}

/** The word at a place, or an empty one outside the text. */
export function at(words: readonly Word[], index: number): Word {
  return words[index] ?? NOTHING;
}

/** True where the words from `index` on read so in lower case. */
export function reads(words: readonly Word[], index: number, ...texts: readonly string[]): boolean {
  return texts.every((text, i) => at(words, index + i).lower === text);
}

/** True for a word that begins with a capital letter. */
export function capital(word: Word): boolean {
  return word.kind === 'word' && word.text.charAt(0) !== word.lower.charAt(0);
}
