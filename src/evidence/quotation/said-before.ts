// The day of an occasion that the sentence before a quotation tells: "X complained in Ostby on 2 June. “…,” X said."
// Must not read the words said.
import type { Article, Sentence } from '../../corpus/article.ts';
import { firstIndex } from '../../corpus/binary-search.ts';
import type { Range } from '../../corpus/span.ts';
import type { Quotation, Timex } from '../evidence.ts';
import type { DateRange } from '../period.ts';
import { looksPast } from '../time/verbs.ts';
import { type Token, tokensOf, tokensWithin } from '../token/tokens.ts';
import { type Cast, namingsIn } from './cast.ts';

/** What is longer is no sentence, and is not read. */
const LONGEST = 1000;

/** The sentence before the one that a range begins in, in the same paragraph; null where there is none. */
function sentenceBefore({ sentences }: Article, { start }: Range): Sentence | null {
  const own = firstIndex(sentences, ({ end }) => end > start);
  const before = sentences[own - 1];
  const isNear = before !== undefined && before.paragraph === sentences[own]?.paragraph;
  return isNear && before.end - before.start <= LONGEST ? before : null;
}

/** The times of the sentence that are single days: one and no other, else null. */
function onlyDay(times: readonly Timex[], sentence: Range): Timex | null {
  const from = firstIndex(times, ({ end }) => end > sentence.start);
  let only: Timex | null = null;
  for (let at = from; (times[at]?.start ?? sentence.end) < sentence.end; at++) {
    const time = times[at];
    if (time?.precision !== 'day') continue;
    if (only !== null && only.earliest !== time.earliest) return null;
    only ??= time;
  }
  return only;
}

/** Words before a day with which it is no day of the deed ("the raid of 2 June", "since Friday"). */
const NOT_OF_DEED = /^(?:of|from|for|since|until|till|before|after|by|than|to|and)$/;
const SUBORDINATE = /^(?:that|which|who|whose|whom|when|where|while|after|before|because|if|as|what)$/;

/** Deeds at which people speak. On the day of any other ("vetoed the law") nothing needs to have been said. */
const SPEAKING = new Set(
  `spoke said told talked complained warned appealed addressed met visited toured called criticised criticized condemned
  praised thanked accused apologised apologized demanded urged announced declared testified appeared arrived travelled
  traveled gave made held attended opened answered replied responded wrote posted tweeted presented unveiled launched
  welcomed hosted received denied defended promised pledged vowed asked explained argued insisted conceded celebrated
  hailed marked commented reacted confirmed questioned proposed offered stated claimed expressed joined led began inaugurated
  was were`.split(/\s+/),
);

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/**
 * True where the sentence tells what the person did on the day: named before its first verb, which is a past one, with
 * the day before the person or in the same clause behind.
 */
function didOn(tokens: readonly Token[], person: Range, day: Range): boolean {
  const verb = tokens.findIndex(isVerb);
  const [head, next] = [tokens[verb], tokens[verb + 1]];
  if (head === undefined || person.end > head.start || !looksPast(head.lower) || !SPEAKING.has(head.lower))
    return false;
  if (next !== undefined && next.lower === 'to') return false;
  const before = tokens.findLast(({ end }) => end <= day.start);
  if (before !== undefined && NOT_OF_DEED.test(before.lower)) return false;
  const between = tokens.filter(({ start, end }) => start >= head.end && end <= day.start);
  return !between.some(
    (token) => token.pos === 'VERB' || SUBORDINATE.test(token.lower) || /[;:“"]/u.test(token.text),
  );
}

/**
 * The day on which the sentence before, in the same paragraph, says that the quotation's speaker did something, where
 * it names no other day; null where it does not, and for a day that is still to come.
 */
export function saidBefore(cast: Cast, quotation: Quotation, times: readonly Timex[]): DateRange | null {
  const { article } = cast;
  const { speaker } = quotation;
  const before = speaker === null ? null : sentenceBefore(article, quotation);
  const day = before === null ? null : onlyDay(times, before);
  if (speaker === null || before === null || day === null || day.earliest === null) return null;
  if (article.published !== null && day.earliest > article.published) return null;
  const person = namingsIn(cast, before).find(
    ({ actor: { name, kind } }) => name === speaker.name && kind === 'person',
  );
  if (person === undefined) return null;
  const tokens = tokensWithin(tokensOf(article), before);
  return didOn(tokens, person, day) ? { earliest: day.earliest, latest: day.latest } : null;
}
