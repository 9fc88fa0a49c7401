// Which times can date a happening at all: they have days and are no dateline, clock, caption or talk of the day.
import type { Range } from '../../corpus/span.ts';
import { type Candidate, lowerAt } from './candidate.ts';

/** True where the time is all that its sentence holds, or a dateline's ("WARSAW, Aug 21 (Agency) -"). */
function isDateline({ time, sentence, tokens, first, last, from, to }: Candidate): boolean {
  if (to - from - (last - first) <= 2 && time.precision === 'day') return true;
  if (first - from > 8 || time.precision !== 'day') return false;
  const lead = tokens.slice(from, first);
  const place = lead[0] !== undefined && /^[\p{Lu}\s.,'-]{3,}$/u.test(lead[0].text);
  const dash = tokens.slice(last, Math.min(to, last + 8)).some(({ text }) => /^(?:-|–|—|--)$/.test(text));
  return place && dash && time.end - sentence.start < 80;
}

/** A time of day without its day; the sentence or the article has the day. */
function isClock({ time }: Candidate): boolean {
  return (
    time.type === 'TIME' &&
    /T\d\d:\d\d/.test(time.value) &&
    !/\p{L}{4,}day\b|\btoday\b|\d \p{Lu}/u.test(time.text)
  );
}

function hasVerb({ tokens, from, to }: Candidate): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** True where somebody speaking means only the present day or year. */
function isTalk(candidate: Candidate, quoted: boolean): boolean {
  const { time } = candidate;
  if (/^(?:the day|today's)$/i.test(time.text)) return true;
  return (
    quoted && /^(?:today|tonight|now|this (?:year|week|month|morning|evening|afternoon))$/i.test(time.text)
  );
}

/** True for times that can date a happening; `planned` ones may stand in a line without a verb ("Next release: 3 May"). */
export function canDate(
  candidate: Candidate,
  quotations: readonly Range[],
  published: string | null,
): boolean {
  const { time } = candidate;
  if ((time.earliest === null && time.latest === null) || time.type === 'SET' || time.precision === null)
    return false;
  if (time.precision === 'range' && /century/i.test(time.text)) return false;
  if (isDateline(candidate) || isClock(candidate)) return false;
  const quoted = quotations.some(({ start, end }) => start <= time.start && time.end <= end);
  if (isTalk(candidate, quoted) || lowerAt(candidate, candidate.first - 1) === '#') return false;
  const coming = published !== null && time.earliest !== null && time.earliest > published;
  return coming || hasVerb(candidate);
}
