// Whether a sentence has a name of the question and still is of something else: another place of that name, a part
// of what was asked about, or another pair. Knows one sentence at a time.
import type { Range } from '../corpus/span.ts';
import type { Named, Question } from './archive.ts';
import { placeKey } from './article-words.ts';
import { landmarksOf, type Mention, startingIn } from './landmarks.ts';
import type { ReadArticle } from './match.ts';
import { termsOf } from './tokenise.ts';

/** As much of what stands before a name as says what it is. */
const LEAD = 60;

interface Here {
  readonly words: string;
  readonly sentence: Range;
  readonly read: ReadArticle;
  readonly mentions: readonly Mention[];
}

const PART_OF_STATE = /\b(?:state|county|city|town|province) of\s+$/i;

/**
 * "The US state of Georgia" where the country is asked about: its name stands here, and is not the country's. In a longer
 * name ("The Times of Israel", "China Daily") it says nothing.
 */
function isLookalike(asked: Named, { words, read, mentions }: Here): boolean {
  if (mentions.some(({ name, kind }) => kind === 'place' && name === asked.name)) return false;
  const at = words.indexOf(asked.name);
  if (at < 0 || read.words.titleNames.has(placeKey(asked.name))) return false;
  const [before, behind] = [words.slice(Math.max(0, at - LEAD), at), words.slice(at + asked.name.length)];
  if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind)) return false;
  if (PART_OF_STATE.test(before)) return true;
  return !/^\s\p{Lu}/u.test(behind) && !/\p{Lu}[\p{L}’'-]{0,20}\s(?:of\s)?(?:the\s)?$/u.test(before);
}

/** The word that "of" and a name stand behind: "capital" in "the capital of China". */
function headOf(before: string): string | null {
  const [, head] = /(?<!\p{L})(\p{L}{1,30})\s+of\s+(?:the\s+)?$/u.exec(before.slice(-LEAD)) ?? [];
  return head === undefined ? null : (termsOf(head)[0] ?? null);
}

/** "The capital of China's northernmost province" where the capital of China is asked for. */
function isOfAPart(asked: Named, question: Question, { words, sentence, mentions }: Here): boolean {
  const head = headOf(question.text.slice(0, asked.start));
  if (head === null || /^['’]/.test(question.text.slice(asked.end))) return false;
  const ofIt = mentions.filter(
    ({ name, start }) => name === asked.name && headOf(words.slice(0, start - sentence.start)) === head,
  );
  return ofIt.length > 0 && ofIt.every(({ end }) => /^['’]s?\s/.test(words.slice(end - sentence.start)));
}

/** "The Finnish-Russian border" where that between Sweden and Russia is asked about: one of the two, with a third. */
function isOfAnotherPair(places: readonly Named[], question: Question, { mentions }: Here): boolean {
  const [, second] = places;
  const between = places.findIndex(({ start }, at) => {
    const next = places[at + 1];
    return (
      next !== undefined &&
      /\bbetween\s+(?:the\s+)?$/i.test(question.text.slice(0, start)) &&
      /^\s+and\s+(?:the\s+)?$/i.test(question.text.slice(places[at]?.end, next.start))
    );
  });
  const pair = second === undefined || between < 0 ? [] : places.slice(between, between + 2);
  const named = new Set(mentions.filter(({ kind }) => kind === 'place').map(({ name }) => name));
  const here = pair.filter(({ name }) => named.has(name));
  return here.length === 1 && named.size > 1;
}

/** True where a name of the question stands for something else here. */
export function isOfNamesake(question: Question, sentence: Range, read: ReadArticle): boolean {
  const places = question.entities.filter(({ kind }) => kind === 'place');
  if (places.length === 0) return false;
  const words = read.article.text.slice(sentence.start, sentence.end);
  const mentions = startingIn(landmarksOf(read.evidence).mentions, sentence);
  const here: Here = { words, sentence, read, mentions };
  return (
    places.some((asked) => isLookalike(asked, here) || isOfAPart(asked, question, here)) ||
    isOfAnotherPair(places, question, here)
  );
}
