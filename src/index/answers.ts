// The words of a sentence that could be what a question asks for, each with how well it fits: from the article's
// evidence, else by the look of the words. Knows one sentence at a time.
import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { amountsIn, isAmount } from './amounts.ts';
import type { Question } from './archive.ts';
import type { AskedFor } from './asked-for.ts';
import { type Landmarks, landmarksOf, startingIn } from './landmarks.ts';

/** A stretch of the article that could answer; `fit` 0 to 1. */
export interface Candidate extends Range {
  readonly fit: number;
}

/** A sentence as the check sees it: where it stands, and the evidence of its article. */
export interface Seen {
  readonly article: Article;
  readonly range: Range;
  readonly evidence: Evidence;
}

/** What a question asks for, worked out once: its words in lower case, and the surnames of whoever is asked about. */
export interface Wanted {
  readonly asked: AskedFor;
  readonly question: Question;
  readonly lower: string;
  readonly people: readonly string[];
}

export function wantedOf(question: Question, asked: AskedFor): Wanted {
  const people = question.entities
    .filter((entity) => entity.kind !== 'place')
    .map((entity) => entity.name.split(' ').at(-1)?.toLowerCase() ?? '');
  return { asked, question, lower: question.text.toLowerCase(), people };
}

const DATED =
  /\b(?:1\d{3}|20\d\d)s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{1,2}(?:st|nd|rd|th) century|centuries|yesterday)\b/g;
const REASON =
  /\b(?:because|due to|owing to|as a result|in order to|so that|thanks to|caused by|reasons?|blam(?:ed|ing)|citing|cited|over (?:alleged|the|his|her|their|its|a|unpaid)|therefore|led to|in protest|in response|out of|since|for (?:\w+ )?reasons|so as to|aimed at|amid|following|after|to (?:prevent|avoid|protect|allow|allay|stop|help|fund|achieve|ensure))\b/gi;
const WEAK_REASON = /^(?:after|since|following|out of|amid|to )/i;
const CAPITAL_RUN =
  /(?<=[\p{Ll}\p{N},;:’'"“”)—-] ?)\p{Lu}[\p{L}’'.-]+(?: (?:of |the |de |von |van |al-)?\p{Lu}[\p{L}’'.-]+)*|^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu;
const SITUATED =
  /(?<=\b(?:in|at|near|outside|to|from|off) (?:the )?)(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}’'-]+(?: (?:of |the )?\p{Lu}[\p{L}’'-]+)*/gu;
const QUOTED = /["“«][^"”»]{2,200}["”»]?/gu;

function textOf({ article, range }: Seen): string {
  return article.text.slice(range.start, range.end);
}

function isNew(words: string, wanted: Wanted): boolean {
  return words
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[ -]/)
    .some((word) => word.length > 2 && !wanted.lower.includes(word));
}

function matches(pattern: RegExp, seen: Seen, fitOf: (words: string) => number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of textOf(seen).matchAll(pattern)) {
    const start = seen.range.start + match.index;
    found.push({ start, end: start + match[0].length, fit: fitOf(match[0]) });
  }
  return found;
}

function dates(seen: Seen, marks: Landmarks, wanted: Wanted): readonly Candidate[] {
  const times = startingIn(marks.times, seen.range)
    .filter((time) => time.type === 'DATE' || time.type === 'TIME')
    .map((time) => ({
      start: time.start,
      end: time.end,
      fit: isNew(time.text, wanted) || /^\d/.test(time.text) ? 1 : 0.2,
    }));
  return times.length > 0 ? times : matches(DATED, seen, (words) => (isNew(words, wanted) ? 0.8 : 0.1));
}

// Someone whom the question does not name already.
function names(
  seen: Seen,
  marks: Landmarks,
  wanted: Wanted,
  fits: Readonly<Record<'person' | 'body' | 'place', number>>,
): readonly Candidate[] {
  const text = seen.article.text;
  const mentions = startingIn(marks.mentions, seen.range)
    .filter(
      (mention) =>
        fits[mention.kind] > 0 &&
        isNew(text.slice(mention.start, mention.end), wanted) &&
        isNew(mention.name, wanted),
    )
    .map((mention) => ({ start: mention.start, end: mention.end, fit: fits[mention.kind] }));
  const other = matches(CAPITAL_RUN, seen, (words) => (isNew(words, wanted) ? 0.5 : 0));
  return [...mentions, ...other.filter((one) => one.fit > 0)];
}

function spoken(seen: Seen, marks: Landmarks, wanted: Wanted): readonly Candidate[] {
  const quotations = startingIn(marks.quotations, seen.range).map((quotation) => {
    const last = quotation.speaker?.name.split(' ').at(-1)?.toLowerCase();
    const others = wanted.people.length > 0 && last !== undefined && !wanted.people.includes(last);
    const kindFit = quotation.kind === 'indirect' ? 0.8 : 1;
    return {
      start: quotation.start,
      end: quotation.end,
      fit: others ? 0.05 : last === undefined ? 0.7 * kindFit : kindFit,
    };
  });
  return quotations.length > 0 ? quotations : matches(QUOTED, seen, () => 0.6);
}

function spans(seen: Seen, marks: Landmarks): readonly Candidate[] {
  const since = matches(
    /\b(?:since|until|from|between) (?:[\p{L}\d]{1,12} )?(?:1\d|20)\d\d\b/giu,
    seen,
    () => 0.9,
  );
  const durations = startingIn(marks.times, seen.range)
    .filter((time) => time.type === 'DURATION')
    .map(({ start, end }) => ({ start, end, fit: 1 }));
  return [...since, ...durations];
}

function amounts(seen: Seen, marks: Landmarks, wanted: Wanted): readonly Candidate[] {
  const dated = startingIn(marks.times, seen.range).filter((time) => time.type === 'DATE');
  const { start } = seen.range;
  const isTaken = (range: Range, words: string): boolean =>
    (/\d/.test(words) && wanted.lower.includes(words.toLowerCase())) ||
    dated.some((time) => time.start < range.end + start && range.start + start < time.end);
  const found = amountsIn(textOf(seen), wanted.asked, isTaken).map((one) => ({
    start: one.start + start,
    end: one.end + start,
    fit: one.fit,
  }));
  return wanted.asked.sought === 'duration' ? [...found, ...spans(seen, marks)] : found;
}

/**
 * The stretches of a sentence that could be the answer, or null where nothing in particular is sought. Empty where
 * the sentence has nothing of the kind.
 */
export function candidatesIn(seen: Seen, wanted: Wanted): readonly Candidate[] | null {
  const { sought } = wanted.asked;
  const marks = landmarksOf(seen.evidence);
  if (isAmount(sought)) return amounts(seen, marks, wanted);
  if (sought === 'date') return dates(seen, marks, wanted);
  if (sought === 'actor') return names(seen, marks, wanted, { person: 1, body: 0.8, place: 0.5 });
  if (sought === 'country') return names(seen, marks, wanted, { person: 0, body: 0, place: 1 });
  if (sought === 'place')
    return [
      ...names(seen, marks, wanted, { person: 0, body: 0.3, place: 0.9 }),
      ...matches(SITUATED, seen, (words) => (isNew(words, wanted) ? 0.9 : 0)),
    ];
  if (sought === 'name')
    return [
      ...names(seen, marks, wanted, { person: 0.6, body: 0.8, place: 0.6 }),
      ...matches(QUOTED, seen, () => 0.8),
    ];
  if (sought === 'reason') return matches(REASON, seen, (words) => (WEAK_REASON.test(words) ? 0.6 : 1));
  return sought === 'words' ? spoken(seen, marks, wanted) : null;
}
