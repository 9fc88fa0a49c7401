// Which times can date a happening at all: they have days and are no dateline, clock, caption or talk of the day.
import type { Candidate } from './candidate.ts';
import { isNowadays } from './nowadays.ts';

/** True where the time is all that its sentence holds, or a dateline's ("WARSAW, Aug 21 (Agency) -"). */
function isDateline({ time, sentence, tokens, first, last, from, to }: Candidate): boolean {
  if (to - from - (last - first) <= 2 && time.precision === 'day') return true;
  if (first - from > 8 || time.precision !== 'day' || time.end - sentence.start > 80) return false;
  const place = /^[\p{Lu}\s.,'-]{3,}$/u.test(tokens[from]?.text ?? '');
  return place && tokens.slice(last, Math.min(to, last + 8)).some(({ text }) => /^(?:-|–|—|--)$/.test(text));
}

/** A time of day without its day; the sentence or the article has the day. */
function isClock({ time }: Candidate): boolean {
  return time.type === 'TIME' && /T\d\d:\d\d/.test(time.value) && !/day\b|\p{Lu}\p{Ll}{2}/u.test(time.text);
}

/** "(0915 Friday, UTC)" and "(2024 UTC": the same moment again, by another clock. */
function inOtherZone({ tokens, last, to }: Pick<Candidate, 'tokens' | 'last' | 'to'>): boolean {
  const after = tokens.slice(last, Math.min(to, last + 5));
  const zone = after.findIndex(({ text }) => /^(?:UTC|GMT|\()$/.test(text));
  if (zone < 0 || after[zone]?.text === '(') return false;
  return after.slice(zone).some(({ text }) => text === ')');
}

/** A time alone in brackets adds to another one: "(1800 UTC)", "(2100 UTC, yesterday)", "(July to June)". */
function isBracketed({ tokens, first, last, from, to, time }: Candidate): boolean {
  if (inOtherZone({ tokens, last, to })) return true;
  if (time.precision === 'day' && time.type === 'DATE' && !/^\p{Ll}/u.test(time.text)) return false;
  const opened = tokens.slice(Math.max(from, first - 4), first).some(({ text }) => text === '(');
  const closed = tokens.slice(last, Math.min(to, last + 4)).findIndex(({ text }) => text === ')');
  return opened && closed === 0;
}

/** A finite verb outside quotation marks, so that a heading or a caption is none. */
function hasVerb({ tokens, from, to }: Candidate): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ pos, lower }, index) =>
        pos === 'AUX' ||
        (pos === 'VERB' && !lower.endsWith('ing') && !/^["“]$/.test(tokens[from + index - 1]?.text ?? '')),
    );
}

/** True where somebody speaking means only the present day or year. */
function isTalk({ time, quoted }: Candidate): boolean {
  if (/^the day$/i.test(time.text)) return true;
  return quoted && /^(?:today|tonight|this (?:year|week|month|morning|evening|afternoon))$/i.test(time.text);
}

/** True for times that can date a happening; a coming day may stand in a line without a verb ("Next release: 3 May"). */
export function canDate(candidate: Candidate, published: string | null): boolean {
  const { time } = candidate;
  if ((time.earliest === null && time.latest === null) || time.type === 'SET' || time.precision === null)
    return false;
  if (/century/i.test(time.text) || isTalk(candidate)) return false;
  if (isDateline(candidate) || isClock(candidate) || isBracketed(candidate)) return false;
  if (isNowadays(candidate)) return false;
  const coming = published !== null && time.earliest !== null && time.earliest > published;
  return coming || hasVerb(candidate);
}
