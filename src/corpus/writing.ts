// Sentence starts in writings that do not end sentences with “.”, “!”, “?” or “…”, by Intl.Segmenter.
// Node 20 copies the segmenter's whole input into every segment, so it only ever sees a short window.

const WINDOW = 4_000;
const FOREIGN = /(?![.!?])\p{Sentence_Terminal}/u;
const CLOSING = /[\s"'\p{Pe}\p{Pf}\p{Pi}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Offsets where a sentence starts after a terminator such as “。” or “؟”; none where the text has none. */
export function segmenterStarts(text: string): readonly number[] {
  if (!FOREIGN.test(text)) return [];
  const flat = text.replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
  const starts: number[] = [];
  let from = 0;
  while (from < flat.length) {
    const inWindow: number[] = [];
    for (const { index } of segmenter.segment(flat.slice(from, from + WINDOW))) {
      if (index > 0) inWindow.push(from + index);
    }
    for (const start of inWindow) if (endsForeign(flat, start)) starts.push(start);
    const last = inWindow.at(-1);
    from = from + WINDOW >= flat.length ? flat.length : (last ?? from + WINDOW);
  }
  return starts;
}

function endsForeign(text: string, start: number): boolean {
  let index = start - 1;
  while (index >= 0 && start - index < 20 && CLOSING.test(text.charAt(index))) index -= 1;
  return FOREIGN.test(text.charAt(index));
}
