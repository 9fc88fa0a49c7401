// Whether a sentence has the kind of thing that a question asks for: from its evidence, else by the look of its words.
import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { AnswerKind } from './archive.ts';

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

/** True where the sentence could hold such an answer, or where the kind asks for nothing that can be seen. */
export function carriesKind(kind: AnswerKind, seen: Seen, question: string): boolean {
  const sentence = textOf(seen);
  if (kind === 'when') return DATED.test(sentence);
  if (kind === 'how-much') return COUNTED.test(withoutTimes(seen));
  if (kind === 'who' || kind === 'where') return namesAnother(sentence, question);
  if (kind === 'why') return REASON.test(sentence);
  if (kind === 'quotation') return QUOTED.test(sentence);
  return true;
}
