// Whether a sentence has a name of the question and still is of something else: another place of that name, a part
// of what was asked about, or another pair. Knows one sentence at a time.
import type { Range } from '../corpus/span.ts';
import type { Named, Question } from './archive.ts';
import { placeKey } from './article-words.ts';
import type { ReadArticle } from './match.ts';
import { termsOf } from './tokenise.ts';
import { between, leadTo, type Told, toldIn, wordsOf } from './verb-roles.ts';

const PART_OF_STATE = /\b(?:state|county|city|town|province) of\s+$/i;

/**
 * "The US state of Georgia" where the country is asked about: its name stands here, and is not the country's. In a longer
 * name ("The Times of Israel", "China Daily") it says nothing.
 */
function isLookalike(asked: Named, told: Told): boolean {
  const words = wordsOf(told);
  if (told.mentions.some(({ name, kind }) => kind === 'place' && name === asked.name)) return false;
  const at = words.indexOf(asked.name);
  if (at < 0 || told.read.words.titleNames.has(placeKey(asked.name))) return false;
  const before = leadTo(told, told.sentence.start + at);
  const behind = words.slice(at + asked.name.length);
  if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind)) return false;
  if (PART_OF_STATE.test(before)) return true;
  return !/^\s\p{Lu}/u.test(behind) && !/\p{Lu}[\p{L}’'-]{0,20}\s(?:of\s)?(?:the\s)?$/u.test(before);
}

/** The word that "of" and a name stand behind: "capital" in "the capital of China". */
function headOf(before: string): string | null {
  const [, head] = /(?<!\p{L})(\p{L}{1,30})\s+of\s+(?:the\s+)?$/u.exec(before) ?? [];
  return head === undefined ? null : (termsOf(head)[0] ?? null);
}

/** "The capital of China's northernmost province" where the capital of China is asked for. */
function isOfAPart(asked: Named, question: Question, told: Told): boolean {
  const head = headOf(question.text.slice(0, asked.start));
  if (head === null || /^['’]/.test(question.text.slice(asked.end))) return false;
  const ofIt = told.mentions.filter(
    ({ name, start }) => name === asked.name && headOf(leadTo(told, start)) === head,
  );
  return ofIt.length > 0 && ofIt.every(({ end }) => /^['’]s?\s/.test(between(told, end, end + 3)));
}

/** The two places that a question asks what is between; null where it names no such two. */
export function pairIn({ text, entities }: Question): readonly [Named, Named] | null {
  const places = entities.filter(({ kind }) => kind === 'place');
  for (const [at, first] of places.entries()) {
    const second = places[at + 1];
    const isPair =
      second !== undefined &&
      /\bbetween\s+(?:the\s+)?$/i.test(text.slice(0, first.start)) &&
      /^\s+and\s+(?:the\s+)?$/i.test(text.slice(first.end, second.start));
    if (isPair) return [first, second];
  }
  return null;
}

/** "The Finnish-Russian border" where that between Sweden and Russia is asked about: one of the two, with a third. */
function isOfAnotherPair(pair: readonly Named[], { mentions }: Told): boolean {
  const named = new Set(mentions.filter(({ kind }) => kind === 'place').map(({ name }) => name));
  return pair.filter(({ name }) => named.has(name)).length === 1 && named.size > 1;
}

/** True where a name of the question stands for something else here; `pair` is what pairIn gives for it. */
export function isOfNamesake(
  question: Question,
  pair: readonly Named[] | null,
  sentence: Range,
  read: ReadArticle,
): boolean {
  const places = question.entities.filter(({ kind }) => kind === 'place');
  if (places.length === 0) return false;
  const told = toldIn(sentence, read);
  return (
    places.some((asked) => isLookalike(asked, told) || isOfAPart(asked, question, told)) ||
    (pair !== null && isOfAnotherPair(pair, told))
  );
}
