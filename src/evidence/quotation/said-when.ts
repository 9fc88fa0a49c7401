// The days on which words were said, where the sentence says so beside the cue. Must not read the words themselves.
import { overlaps, type Range } from '../../corpus/span.ts';
import type { Timex } from '../evidence.ts';
import type { DateRange } from '../period.ts';
import type { Cue } from './cues.ts';
import type { Seen } from './features.ts';
import type { Marked } from './marks.ts';

/** The days named beside the cue and its speaker, within the writer's sentence; null where none are. */
export function saidBeside(seen: Seen, times: readonly Timex[], cue: Cue): DateRange | null {
  const { units, sentenceStart } = seen.frame;
  const speaker = units[cue.speaker];
  const sentence = units[cue.from]?.sentence ?? 0;
  const start = Math.min(cue.start, speaker?.start ?? cue.start);
  const end = Math.max(cue.end, speaker?.end ?? cue.end);
  const first = units[sentenceStart[sentence] ?? 0];
  const last = units[(sentenceStart[sentence + 1] ?? units.length) - 1];
  return saidWhen(
    times,
    seen.marked,
    { start, end },
    { start: first?.start ?? start, end: last?.end ?? end },
  );
}

/** How many characters may lie between the cue with its speaker and the words of time. */
const NEAR = 45;

/** The date beside the cue ("said on Thursday"), within the writer's sentence and outside quotation marks; or null. */
function saidWhen(
  times: readonly Timex[],
  marked: readonly Marked[],
  block: Range,
  sentence: Range,
): DateRange | null {
  let best: Timex | null = null;
  let nearest = NEAR + 1;
  for (const time of timesWithin(times, around(block, sentence))) {
    if (time.type !== 'DATE' || time.earliest === null) continue;
    const gap = time.start >= block.end ? time.start - block.end : Math.max(0, block.start - time.end);
    if (gap >= nearest || isQuoted(marked, time)) continue;
    best = time;
    nearest = gap;
  }
  return best === null ? null : { earliest: best.earliest, latest: best.latest };
}

/** The part of the sentence that is near enough to the block. */
function around(block: Range, sentence: Range): Range {
  return {
    start: Math.max(sentence.start, block.start - NEAR),
    end: Math.min(sentence.end, block.end + NEAR),
  };
}

function timesWithin(times: readonly Timex[], range: Range): readonly Timex[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((times[to]?.start ?? Number.POSITIVE_INFINITY) < range.end) to++;
  return times.slice(low, to);
}

function isQuoted(marked: readonly Marked[], range: Range): boolean {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const one = marked[low];
  return one !== undefined && overlaps(one, range);
}
