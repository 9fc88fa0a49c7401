// Whether a sentence has the kind of thing that a question asks for, by the look of its words.
import type { AnswerKind } from './archive.ts';

const DATED =
  /\b(?:1\d{3}|20\d\d)s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|century|centuries|yesterday|today|last (?:year|month|week)|this (?:year|month|week))\b/;
const COUNTED =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|third|quarter|dozens?|double[ds]?|tripled?)\b/i;
const REASON =
  /\b(?:because|since|due to|owing to|as a result|in order to|so that|thanks to|caused|reasons?|blam(?:ed|ing)|citing|cited|over|therefore|led to|after)\b/i;
const QUOTED = /["“”«»]/;
const CAPITAL_RUN = /(?<=[\p{Ll}\p{N},;:’'"“”)] )\p{Lu}[\p{L}’'-]+|^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu;

// A name that the question does not already hold.
function namesAnother(sentence: string, question: string): boolean {
  const asked = question.toLowerCase();
  for (const match of sentence.matchAll(CAPITAL_RUN)) {
    if (match[0].split(' ').some((word) => !asked.includes(word.toLowerCase().replace(/['’]s$/, ''))))
      return true;
  }
  return false;
}

/** True where the sentence could hold such an answer, or where the kind asks for nothing that can be seen. */
export function carriesKind(kind: AnswerKind, sentence: string, question: string): boolean {
  if (kind === 'when') return DATED.test(sentence);
  if (kind === 'how-much') return COUNTED.test(sentence);
  if (kind === 'who' || kind === 'where') return namesAnother(sentence, question);
  if (kind === 'why') return REASON.test(sentence);
  if (kind === 'quotation') return QUOTED.test(sentence);
  return true;
}
