// The days on which words were said, where the sentence says so beside the cue. Must not read the words themselves.
import { firstIndex } from '../../corpus/binary-search.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import type { Timex } from '../evidence.ts';
import type { DateRange } from '../period.ts';
import type { Cue } from './cues.ts';
import type { Seen } from './features.ts';
import type { Marked } from './marks.ts';
import { isVerb } from './subject.ts';

/** The days named beside the cue and its speaker, within the writer's sentence; null where none are. */
export function saidBeside(seen: Seen, times: readonly Timex[], cue: Cue): DateRange | null {
  const { units, sentenceStart } = seen.frame;
  const speaker = units[cue.speaker];
  const sentence = units[cue.from]?.sentence ?? 0;
  const start = Math.min(cue.start, speaker?.start ?? cue.start);
  const end = Math.max(cue.end, speaker?.end ?? cue.end);
  const first = units[sentenceStart[sentence] ?? 0];
  const last = units[(sentenceStart[sentence + 1] ?? units.length) - 1];
  const whole = { start: first?.start ?? start, end: last?.end ?? end };
  return (
    saidWhen(seen, times, cue, { start, end }, whole) ??
    (cue.relation === 'according' ? null : saidInOpening(seen, times, sentence, start))
  );
}

/** The day that opens the sentence, where no verb and no quotation lies between it and the speaker. */
function saidInOpening(
  seen: Seen,
  times: readonly Timex[],
  sentence: number,
  speaker: number,
): DateRange | null {
  const { units, sentenceStart } = seen.frame;
  const from = sentenceStart[sentence] ?? 0;
  const opening = units[from]?.start ?? 0;
  for (let at = from; (units[at]?.start ?? speaker) < speaker; at++)
    if (at > from + LONGEST_OPENING || isVerb(units[at]) || (units[at]?.quote ?? -1) >= 0) return null;
  const [time] = timesWithin(times, { start: opening, end: Math.min(opening + OPENING, speaker) });
  if (time === undefined || time.type !== 'DATE' || time.earliest === null || isBound(seen, time))
    return null;
  return { earliest: time.earliest, latest: time.latest };
}

/**
 * How far into a sentence the words of time that open it may begin ("On Friday in Ostby, …, Vogt said"), and how many
 * units lie between them and the speaker at most.
 */
const OPENING = 12;
const LONGEST_OPENING = 40;

/** How many characters may lie between the cue with its speaker and the words of time. */
const NEAR = 45;

/** The date beside the cue ("said on Thursday"), within the writer's sentence and outside quotation marks; or null. */
function saidWhen(
  seen: Seen,
  times: readonly Timex[],
  cue: Cue,
  block: Range,
  sentence: Range,
): DateRange | null {
  let best: Timex | null = null;
  let nearest = NEAR + 1;
  for (const time of timesWithin(times, around(block, sentence))) {
    if (time.type !== 'DATE' || time.earliest === null || isBound(seen, time)) continue;
    const behind = time.start >= block.end;
    const gap = behind ? time.start - block.end : Math.max(0, block.start - time.end);
    if (!behind && cue.relation === 'according') continue;
    if (gap >= nearest || isQuoted(seen.marked, time) || (behind && isReported(seen, cue, time))) continue;
    best = time;
    nearest = gap;
  }
  return best === null ? null : { earliest: best.earliest, latest: best.latest };
}

/** "since Friday": a bound, and not the day itself. */
function isBound(seen: Seen, time: Timex): boolean {
  const words = seen.article.text.slice(Math.max(0, time.start - 7), time.end);
  return /\b(?:since|until|till|before|after)\s/iu.test(words);
}

/** Behind "that" or a further verb the day is the reported matter's ("said trade rose last year"). */
function isReported(seen: Seen, cue: Cue, time: Timex): boolean {
  const { units } = seen.frame;
  for (let at = Math.max(cue.to, cue.speaker) + 1; (units[at]?.start ?? time.start) < time.start; at++)
    if (isVerb(units[at]) || units[at]?.lower === 'that') return true;
  return false;
}

/** The part of the sentence that is near enough to the block. */
function around(block: Range, sentence: Range): Range {
  return {
    start: Math.max(sentence.start, block.start - NEAR),
    end: Math.min(sentence.end, block.end + NEAR),
  };
}

function timesWithin(times: readonly Timex[], range: Range): readonly Timex[] {
  const from = firstIndex(times, ({ end }) => end > range.start);
  let to = from;
  while ((times[to]?.start ?? Number.POSITIVE_INFINITY) < range.end) to++;
  return times.slice(from, to);
}

function isQuoted(marked: readonly Marked[], range: Range): boolean {
  const one = marked[firstIndex(marked, ({ end }) => end > range.start)];
  return one !== undefined && overlaps(one, range);
}
