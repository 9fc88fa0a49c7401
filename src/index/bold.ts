// The answering words within the sentence that answers: who, when, how much or where, from evidence.
import type { Article, Sentence } from '../corpus/article.ts';
import { contains, type Range } from '../corpus/span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Question } from './archive.ts';

function inSentence(ranges: readonly Range[], sentence: Sentence): readonly Range[] {
  return ranges.filter((range) => contains(sentence, range)).map(({ start, end }) => ({ start, end }));
}

function isAsked(range: Range, article: Article, question: Question): boolean {
  return question.text.toLowerCase().includes(article.text.slice(range.start, range.end).toLowerCase());
}

function candidates(question: Question, evidence: Evidence): readonly Range[] {
  if (question.kind === 'who') return evidence.actors.flatMap((actor) => actor.mentions);
  if (question.kind === 'when') return evidence.times;
  if (question.kind === 'how-much') return evidence.figures;
  if (question.kind === 'where') return evidence.places.flatMap((place) => place.mentions);
  return [];
}

/** Ranges of the article in order; empty where the kind is another one or the sentence has none of it. */
export function boldIn(
  sentence: Sentence,
  article: Article,
  evidence: Evidence,
  question: Question,
): readonly Range[] {
  return inSentence(candidates(question, evidence), sentence)
    .filter((range) => !isAsked(range, article, question))
    .sort((a, b) => a.start - b.start);
}
