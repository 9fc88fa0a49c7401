// Whether a sentence has the kind of thing that a question asks for: from its evidence, else by the look of its words.
import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { AnswerKind } from './archive.ts';
import { termsOf } from './tokenise.ts';

const DATED =
  /\b(?:1\d{3}|20\d\d)s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|century|centuries|yesterday|today|last (?:year|month|week)|this (?:year|month|week))\b/;
const COUNTED =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|third|quarter|dozens?|double[ds]?|tripled?)\b/i;
const REASON =
  /\b(?:because|since|due to|owing to|as a result|in order to|so that|thanks to|caused|reasons?|blam(?:ed|ing)|citing|cited|over|therefore|led to|after)\b/i;
const QUOTED = /["“”«»]/;
const CAPITAL_RUN = /(?<=[\p{Ll}\p{N},;:’'"“”)] )\p{Lu}[\p{L}’'-]+|^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu;

/** A sentence as the check sees it: where it stands, and the evidence of its article. */
export interface Seen {
  readonly article: Article;
  readonly range: Range;
  readonly evidence: Evidence;
}

// A name that the question does not already hold.
function namesAnother(sentence: string, question: string): boolean {
  const asked = question.toLowerCase();
  for (const match of sentence.matchAll(CAPITAL_RUN)) {
    const words = match[0].split(' ').map((word) => word.toLowerCase().replace(/['’]s$/, ''));
    if (words.some((word) => !asked.includes(word))) return true;
  }
  return false;
}

function textOf({ article, range }: Seen): string {
  return article.text.slice(range.start, range.end);
}

// The sentence with its words of time blanked, so that "on 4 February 2022" is no amount.
function withoutTimes(seen: Seen): string {
  let text = textOf(seen);
  for (const time of seen.evidence.times) {
    if (time.start < seen.range.start || time.end > seen.range.end || time.type !== 'DATE') continue;
    const at = time.start - seen.range.start;
    text = `${text.slice(0, at)}${' '.repeat(time.end - time.start)}${text.slice(time.end - seen.range.start)}`;
  }
  return text;
}

// "How many ships" wants a number of ships, "how much did it cost" an amount of money.
const COUNTED_NOUN = /\bhow many (?:[\p{L}-]{1,20} )?([\p{L}-]{3,20})/iu;
const ABOUT_MONEY =
  /\b(?:cost|price|pay|paid|spend|spent|earn|earned|revenues?|profit|worth|trade|exports?|imports?|money)\b/i;
const MONEY =
  /[$€£¥₽]|\b(?:dollars?|euros?|roubles?|rubles?|yuan|pounds?|yen|rupees?|zlotys?|hryvnias?|[A-Z]{3} ?\d)\b/;
const UNNAMED = 0.5;

function countFits(text: string, question: string): number {
  if (!COUNTED.test(text)) return 0;
  const noun = COUNTED_NOUN.exec(question)?.[1];
  if (noun !== undefined) {
    const stems = new Set(termsOf(noun));
    const beside = text.match(
      /\d[^.;]{0,40}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds?|thousands?|dozens?)\b[^.;]{0,40}/gi,
    );
    return beside?.some((words) => termsOf(words).some((term) => stems.has(term))) === true ? 1 : UNNAMED;
  }
  return !ABOUT_MONEY.test(question) || MONEY.test(text) ? 1 : UNNAMED;
}

/** How far the sentence could hold such an answer, 0 to 1; 1 where the kind asks for nothing that can be seen. */
export function carriesKind(kind: AnswerKind, seen: Seen, question: string): number {
  const sentence = textOf(seen);
  if (kind === 'how-much') return countFits(withoutTimes(seen), question);
  return hasKind(kind, sentence, question) ? 1 : 0;
}

function hasKind(kind: AnswerKind, sentence: string, question: string): boolean {
  if (kind === 'when') return DATED.test(sentence);
  if (kind === 'who' || kind === 'where') return namesAnother(sentence, question);
  if (kind === 'why') return REASON.test(sentence);
  if (kind === 'quotation') return QUOTED.test(sentence);
  return true;
}
