// An article cut into passages: the stretches that are searched. Knows the article's own parts, nothing of search.
import type { Article, Sentence } from '../corpus/article.ts';
import type { Passage } from './archive.ts';

// About two to five sentences of news; longer ones blur what they are about, shorter ones lose what "it" is.
const SHORT = 45;
const LONG = 120;

const SPACES = /\s+/gu;

interface Measured {
  readonly sentence: Sentence;
  readonly words: number;
}

function measure(article: Article, sentence: Sentence): Measured {
  const text = article.text.slice(sentence.start, sentence.end);
  return { sentence, words: (text.match(SPACES)?.length ?? 0) + 1 };
}

function total(run: readonly Measured[]): number {
  return run.reduce((sum, one) => sum + one.words, 0);
}

function byParagraph(article: Article): readonly (readonly Measured[])[] {
  const paragraphs: Measured[][] = [];
  let number = 0;
  for (const sentence of article.sentences) {
    if (sentence.paragraph !== number) paragraphs.push([]);
    number = sentence.paragraph;
    paragraphs.at(-1)?.push(measure(article, sentence));
  }
  return paragraphs;
}

// A long paragraph in pieces of about the same length, each beginning with the last sentence of the one before.
function split(paragraph: readonly Measured[]): readonly (readonly Measured[])[] {
  const all = total(paragraph);
  if (all <= LONG || paragraph.length < 3) return [paragraph];
  const aim = all / Math.ceil(all / ((SHORT + LONG) / 2));
  const pieces: Measured[][] = [[]];
  let length = 0;
  for (const one of paragraph) {
    const last = pieces.at(-1);
    if (last === undefined) break;
    if (length > 0 && length + one.words / 2 > aim) {
      const overlap = last.at(-1);
      pieces.push(
        overlap !== undefined && overlap.words <= SHORT && last.length > 1 ? [overlap, one] : [one],
      );
      length = one.words;
    } else {
      last.push(one);
      length += one.words;
    }
  }
  return pieces;
}

// Neighbouring short paragraphs as one run, while it stays short.
function join(paragraphs: readonly (readonly Measured[])[]): readonly (readonly Measured[])[] {
  const joined: Measured[][] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    const words = total(paragraph);
    const last = joined.at(-1);
    if (last !== undefined && (length < SHORT || words < SHORT) && length + words <= LONG) {
      last.push(...paragraph);
      length += words;
    } else {
      joined.push([...paragraph]);
      length = words;
    }
  }
  return joined;
}

/** The passage of some sentences that stand in one run; null for none. */
export function passageOf(articleId: string, sentences: readonly Sentence[]): Passage | null {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return null;
  return { articleId, start: first.start, end: last.end, paragraph: first.paragraph, sentences };
}

/**
 * The passages of an article in order: whole sentences, a paragraph each where its length allows, short ones
 * joined, long ones cut (mostly 45 to 120 words). Every sentence stands in at least one; none for an empty text.
 */
export function passagesOf(article: Article): readonly Passage[] {
  return join(byParagraph(article))
    .flatMap(split)
    .map((run) =>
      passageOf(
        article.id,
        run.map((one) => one.sentence),
      ),
    )
    .filter((passage) => passage !== null);
}
