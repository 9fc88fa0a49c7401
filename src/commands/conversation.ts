// Follow-ups: "and in 2022?", "what did Xi say about it?". Reads what a turn leaves out from the turn before, and
// gives a call like any other. Pure; knows nothing of threads or messages.
import type { Problem } from '../corpus/problem.ts';
import type { Archive, Named, Question } from '../index/archive.ts';
import type { Call } from './answer.ts';
import { readCall } from './call.ts';
import type { Command } from './command.ts';
import { type Options, QUESTION_LENGTH } from './option.ts';

/** A turn as it was read; `from` is the earlier call that filled what it left out, null where it stands alone. */
export interface Turn {
  readonly call: Call;
  readonly from: Call | null;
  /** What is wrong with the line as a call, where something is. */
  readonly problem: Problem | null;
}

const OPENER =
  /^(?:and|but|or|also|so|then|what about|how about|and what about|same for|ok(?:ay)?|now)\b[\s,:]*/i;
const POINTER = /\b(?:it|that|this|they|them|those|these|he|him|his|she|her|their|its|there|then)\b/i;
/** Years, months and the small words before them: what "and in 2022?" replaces. */
const WHEN =
  /(?:\b(?:in|since|from|of|by|during|until|before|after|for)\s+)?(?:\b(?:early|mid|late)[\s-]+)?(?:\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+)?\b(?:1[89]|20)\d\d\b/gi;

/** Words without their dates, opener and closing mark. */
function bare(words: string): string {
  return words
    .replace(WHEN, ' ')
    .replace(OPENER, '')
    .replace(/[?!.\s]{1,20}$/, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** What an earlier call was about, in a few words. */
function subjectOf({ options }: Call): string {
  const { question, country, partner, topic, speaker, name, query, measure } = options;
  if (question !== undefined) return bare(question);
  const words =
    country === undefined ? [topic ?? speaker ?? name ?? query] : [country, options.with, partner, measure];
  return words.filter((one) => one !== undefined).join(' ');
}

function yearOf({ period }: Question): string | null {
  return period?.earliest?.slice(0, 4) ?? period?.latest?.slice(0, 4) ?? null;
}

/** The earlier call asked again of another period. */
function inPeriod(before: Call, question: Question, words: string): Call {
  const { period } = question;
  const { year: _year, from: _from, to: _to, ...rest } = before.options;
  if (before.command === 'trade')
    return { command: 'trade', options: { ...rest, year: yearOf(question) ?? '' } };
  if (before.command === 'timeline' || before.command === 'quote') {
    const from = period?.earliest == null ? {} : { from: period.earliest };
    const to = period?.latest == null ? {} : { to: period.latest };
    return { command: before.command, options: { ...rest, ...from, ...to } };
  }
  const when = words.match(WHEN)?.join(' ') ?? words;
  return asking(`${subjectOf(before)} ${when.trim()}`);
}

function asking(question: string): Call {
  return { command: 'ask', options: { question: question.trim().slice(0, QUESTION_LENGTH) } };
}

/** The earlier question with its name of the same kind replaced, or the new name put behind it. */
function withName(archive: Archive, before: Call, name: Named, words: string): Call {
  const earlier = before.options.question ?? subjectOf(before);
  const known = archive.understand(earlier).entities;
  const old = known.findLast((one) => one.kind === name.kind) ?? known.at(-1);
  if (old === undefined) return asking(`${earlier} ${words}`);
  return asking(`${earlier.slice(0, old.start)}${name.name}${earlier.slice(old.end)}`);
}

/** The earlier call asked of somebody or somewhere else. */
function ofName(archive: Archive, before: Call, name: Named, words: string): Call {
  const { options } = before;
  const set = (more: Options): Call => ({ command: before.command, options: { ...options, ...more } });
  const isPlace = name.kind === 'place';
  if (before.command === 'trade' && isPlace)
    return set(options.partner === undefined ? { country: name.name } : { partner: name.name });
  if (before.command === 'brief' && isPlace)
    return set(options.with === undefined ? { country: name.name } : { with: name.name });
  if (before.command === 'quote') return set({ speaker: name.name });
  if (before.command === 'who') return set({ name: name.name });
  return withName(archive, before, name, words);
}

/** "What did Xi say about it?": the named one's words on what the earlier call was about. */
function saying(before: Call, name: Named): Call {
  const topic = subjectOf(before).slice(0, 100);
  return { command: 'quote', options: { speaker: name.name, ...(topic === '' ? {} : { topic }) } };
}

/** How many of the words are left when names, dates, openers and pointers are taken away. */
function ownWords(archive: Archive, question: Question, words: string): number {
  let left = words;
  for (const name of [...question.entities].reverse())
    left = `${left.slice(0, name.start)} ${left.slice(name.end)}`;
  return archive.understand(bare(left)).terms.length;
}

function followUp(archive: Archive, words: string, question: Question, before: Call): Call | null {
  const opened = OPENER.test(words);
  const points = POINTER.test(words);
  const own = ownWords(archive, question, words);
  const [name] = question.entities;
  if (question.kind === 'quotation' && name !== undefined && (points || own <= 1))
    return saying(before, name);
  if (own === 0 && name === undefined && question.period !== null) return inPeriod(before, question, words);
  if (own === 0 && name !== undefined) {
    const named = ofName(archive, before, name, words);
    return question.period === null ? named : inPeriod(named, question, words);
  }
  if (opened || points) {
    const asked = words.replace(OPENER, '');
    return asking(name !== undefined && own > 2 ? asked : `${asked} ${subjectOf(before)}`);
  }
  return null;
}

/**
 * Reads one turn against the earlier ones (oldest first). A line with a slash is that command; words that stand on
 * their own are /ask; what a follow-up leaves out comes from the last earlier call.
 */
export function readTurn(
  words: string,
  turns: readonly Call[],
  archive: Archive,
  commands: readonly Command[],
): Turn {
  const trimmed = words.trim();
  const read = readCall(trimmed, commands);
  const alone: Turn = { call: read.call, from: null, problem: read.ok ? null : read.problem };
  if (trimmed.startsWith('/')) return alone;
  const before = turns.at(-1);
  if (before !== undefined) {
    const call = followUp(archive, trimmed, archive.understand(trimmed), before);
    if (call !== null) return { call, from: before, problem: null };
  }
  return alone;
}
