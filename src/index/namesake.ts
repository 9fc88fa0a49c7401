// Whether a sentence has a name of the question and still is of something else: another place of that name, or a part
// of what was asked about. Knows one sentence at a time.
import type { Range } from '../corpus/span.ts';
import type { Named, Question } from './archive.ts';
import { landmarksOf, type Mention, startingIn } from './landmarks.ts';
import type { ReadArticle } from './match.ts';
import { termsOf } from './tokenise.ts';

interface Here {
  readonly words: string;
  readonly sentence: Range;
  readonly read: ReadArticle;
  readonly mentions: readonly Mention[];
}

/** "The US state of Georgia" where the country is asked about: its name stands here, and is not the country's. */
function isLookalike(asked: Named, { words, mentions }: Here): boolean {
  if (mentions.some(({ name, kind }) => kind === 'place' && name === asked.name)) return false;
  const at = words.indexOf(asked.name);
  return (
    at >= 0 && !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + asked.name.length))
  );
}

/** "The capital of China's northernmost province" where the capital of China is asked for. */
function isOfAPart(asked: Named, question: Question, { words, sentence, mentions }: Here): boolean {
  const [, head] = /(\p{L}+)\s+of\s+(?:the\s+)?$/u.exec(question.text.slice(0, asked.start)) ?? [];
  if (head === undefined || /^['’]/.test(question.text.slice(asked.end))) return false;
  const [term] = termsOf(head);
  const ofIt = mentions.filter(({ name, start }) => {
    const [, here = ''] = /(\p{L}+)\s+of\s+(?:the\s+)?$/u.exec(words.slice(0, start - sentence.start)) ?? [];
    return name === asked.name && term !== undefined && termsOf(here)[0] === term;
  });
  return ofIt.length > 0 && ofIt.every(({ end }) => /^['’]s?\s/.test(words.slice(end - sentence.start)));
}

/** True where a name of the question stands for something else here. */
export function isOfNamesake(question: Question, sentence: Range, read: ReadArticle): boolean {
  const places = question.entities.filter(({ kind }) => kind === 'place');
  if (places.length === 0) return false;
  const words = read.article.text.slice(sentence.start, sentence.end);
  const mentions = startingIn(landmarksOf(read.evidence).mentions, sentence);
  const here: Here = { words, sentence, read, mentions };
  return places.some((asked) => isLookalike(asked, here) || isOfAPart(asked, question, here));
}
