// What an earlier call was about, in words that a follow-up can be asked with. Knows options, no command by name.
import type { Range } from '../corpus/span.ts';
import type { Archive } from '../index/archive.ts';
import type { Call } from './answer.ts';
import { optionsOf } from './call.ts';
import type { Command } from './command.ts';
import { pointersIn } from './pointer.ts';

/** Days, months, years and spans of them with the small words before, as people type them. */
const WHEN =
  /(?:\b(?:in|on|since|from|of|by|during|until|till|before|after|for|between|as of|up to)\s+)?(?:the\s+)?(?:\b(?:early|mid|late|start of|end of|beginning of)[\s-]+)?(?:(?:\b\d{1,2}(?:st|nd|rd|th)?\s+)?\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?|\bq[1-4]\s+)?\b(?:1[89]|20)\d\d(?:-\d\d(?:-\d\d)?)?s?\b|\b(?:in\s+|since\s+)?(?:the\s+)?(?:last|this|past|next|previous)\s+(?:year|month|week|decade|century)\b/gi;
/** What joins two of these: "between 2019 and 2021", "from 2019 to 2021", "2021–2023". */
const JOINED = /^\s{0,3}(?:and|to|or|until|till|[-–])?\s{0,3}$/i;

const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)';
const HEAD = new RegExp(
  `^(?:(?:who|whom|whose|what|which|when|where|why|how(?:\\s+(?:much|many|far|long|often|big|large))?)\\b\\s*(?:${AUXILIARY}\\b\\s*)?|${AUXILIARY}\\b\\s*)`,
  'i',
);

/** Where the words name times, joined ones as one. */
export function timesIn(words: string): readonly Range[] {
  const times: { start: number; end: number }[] = [];
  for (const match of words.matchAll(WHEN)) {
    const last = times.at(-1);
    const end = match.index + match[0].length;
    const gap = last === undefined ? '' : words.slice(last.end, match.index);
    if (last !== undefined && JOINED.test(gap)) last.end = end;
    else times.push({ start: match.index, end });
  }
  return times;
}

/** Words without the marks at their end. */
export function unmarked(words: string): string {
  return words.trim().replace(/[?!.…,;:\s]{1,20}$/, '');
}

/** The options that a call's command declares. */
export function declaredBy(commands: readonly Command[], call: Call): ReadonlySet<string> {
  const command = commands.find((one) => one.name === call.command);
  const declared = command === undefined ? null : optionsOf(command, call.subcommand ?? null);
  return new Set((declared ?? []).map((one) => one.name));
}

/** A follow-up's own words stand before a colon; what it was about stands behind it. */
function carried(archive: Archive, question: string): string {
  const colon = question.indexOf(': ');
  if (colon < 0) return question;
  const own = question.slice(0, colon);
  const read = archive.understand(own);
  const points = pointersIn(own, read.entities).length > 0;
  return points || read.terms.length <= 1 ? question.slice(colon + 2) : question;
}

/**
 * What a call asks about, in a few words: a question without its head, or the options that name it. Dates stand in it
 * where they are the question's own; a filter's do not. Empty where the call is about nothing in particular.
 */
export function subjectOf(archive: Archive, commands: readonly Command[], call: Call): string {
  const { question, country, partner, topic, speaker, name, query, measure, year } = call.options;
  if (question !== undefined) return unmarked(carried(archive, question)).replace(HEAD, '').trim();
  if (country === undefined)
    return [speaker, topic ?? name ?? query].filter((one) => one !== undefined).join(' ');
  const places = [country, call.options.with ?? partner].filter((one) => one !== undefined).join(' and ');
  const what = declaredBy(commands, call).has('measure') ? `${measure ?? 'trade'} of ${places}` : places;
  return year === undefined ? what : `${what} in ${year}`;
}
