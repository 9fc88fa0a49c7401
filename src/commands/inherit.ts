// An earlier call asked again with one thing changed: other names, another time, another topic, or a question put
// before what it was about. Which options a command takes is read from its definition; none is named here.
import type { Period } from '../evidence/period.ts';
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { Archive, Named, Question } from '../index/archive.ts';
import type { Call } from './answer.ts';
import type { Command } from './command.ts';
import { type Options, QUESTION_LENGTH } from './option.ts';
import { pairOf } from './pair.ts';
import { without } from './remaining.ts';
import { declaredBy, subjectOf, timesIn, unmarked } from './subject.ts';

interface Context {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly before: Call;
}

const TOPIC_LENGTH = 100;

/** As much of the words as fits, cut at a space. */
function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  const space = words.lastIndexOf(' ', length);
  return words.slice(0, space > 0 ? space : length).trim();
}

/** A question; the options beside it but its page are kept from the call before where that was one too. */
export function asking(question: string, before?: Call): Call {
  const { question: earlier, page: _page, ...kept } = before?.options ?? {};
  const others = earlier === undefined ? {} : kept;
  return { command: 'ask', options: { question: cut(question.trim(), QUESTION_LENGTH), ...others } };
}

/** The words put before what the earlier call was about: "when was that: a new harbour in Mombasa?". */
export function composed({ archive, commands, before }: Context, words: string): Call {
  const own = unmarked(words);
  const room = Math.max(0, QUESTION_LENGTH - own.length - 3);
  return asking(`${own}: ${cut(subjectOf(archive, commands, before), room)}?`, before);
}

/** The named one's words on a topic, or on what the earlier call was about. */
export function saying(context: Context, speaker: string, topic: string | null, period: Period | null): Call {
  const { archive, commands, before } = context;
  const { topic: listed } = before.options;
  const subject = subjectOf(archive, commands, before);
  const about = cut(topic ?? listed ?? without(subject, timesIn(subject)), TOPIC_LENGTH);
  return {
    command: 'quote',
    options: { speaker, ...(about === '' ? {} : { topic: about }), ...dates(period, '') },
  };
}

/** The two date options of a period; "since" leaves the end open, which else is the newest article's day. */
function dates(period: Period | null, words: string): Options {
  const { earliest = null, latest = null } = period ?? {};
  const isOpen = /\bsince\b/i.test(words) && earliest !== null;
  return {
    ...(earliest === null ? {} : { from: earliest }),
    ...(latest === null || isOpen ? {} : { to: latest }),
  };
}

function yearOf({ earliest, latest }: Period): string | null {
  const year = earliest?.slice(0, 4) ?? null;
  return year !== null && latest?.slice(0, 4) === year ? year : null;
}

/** Words with their times taken out and others put behind them. */
function redated(words: string, times: string): string {
  return `${unmarked(without(words, timesIn(words)))} ${times}?`;
}

/** The call asked again of the period in the words: by its options where it has such, else in its question. */
export function inTime(context: Context, call: Call, question: Question, words: string): Call {
  const { archive, commands } = context;
  const { period } = question;
  const found = timesIn(words);
  if (period === null) return call;
  const said =
    found.length === 0
      ? unmarked(words)
      : found
          .map(({ start, end }) => words.slice(start, end))
          .join(' ')
          .trim();
  return inPeriod({ archive, commands, before: call }, period, said);
}

function inPeriod({ archive, commands, before }: Context, period: Period, said: string): Call {
  const declared = declaredBy(commands, before);
  const { from, to, year: _year, ...rest } = before.options;
  const year = yearOf(period);
  const isOne = !/\b(?:and|or)\b/i.test(said) || /^between\b/i.test(said);
  if (rest.question !== undefined && from === undefined && to === undefined)
    return asking(redated(rest.question, said), before);
  if (declared.has('from') && isOne) return { ...before, options: { ...rest, ...dates(period, said) } };
  if (declared.has('year') && year !== null && isOne) return { ...before, options: { ...rest, year } };
  const about = subjectOf(archive, commands, { ...before, options: rest });
  if (declared.has('year') || !isOne) return asking(`${about} ${said}?`, before);
  return { command: 'timeline', options: { topic: cut(about, TOPIC_LENGTH), ...dates(period, said) } };
}

/** Whether one name can stand where another stood: states and bodies act alike, people are people. */
function alike(a: Named, b: Named): boolean {
  return (a.kind === 'person') === (b.kind === 'person');
}

function isBloc({ name }: Named): boolean {
  return placesIn(name)[0]?.how === 'bloc';
}

/** Those that a name can stand for: of its own sort, a state for a state and a bloc for a bloc, before others like it. */
function fittingFor(name: Named | undefined, held: readonly Named[]): readonly Named[] {
  if (name === undefined) return [];
  const fitting = held.filter((one) => alike(one, name));
  const ofItsSort = fitting.filter((one) => one.kind === name.kind && isBloc(one) === isBloc(name));
  return ofItsSort.length > 0 ? ofItsSort : fitting;
}

/** The earlier question with as many of its last fitting names replaced, or the new ones put behind it. */
function withNames(archive: Archive, earlier: string, names: readonly Named[]): string {
  const [first] = names;
  const held = archive.understand(earlier).entities;
  const fitting = fittingFor(first, held);
  const old = fitting.length > 0 ? fitting : held.length === 1 ? held : [];
  const together = names.map(({ name }) => name).join(' and ');
  const last = old.at(-1);
  if (last === undefined) return `${unmarked(earlier)}, ${together}?`;
  if (old.length < names.length || names.length === 1)
    return `${earlier.slice(0, last.start)}${together}${earlier.slice(last.end)}`;
  return old
    .slice(-names.length)
    .reduceRight(
      (text, { start, end }, place) => `${text.slice(0, start)}${names[place]?.name ?? ''}${text.slice(end)}`,
      earlier,
    );
}

/** The option that a name would fill in a command: the other side where there is one, else the first. */
function slotFor(call: Call, declared: ReadonlySet<string>): string | null {
  for (const other of ['partner', 'with'])
    if (declared.has(other) && call.options[other] !== undefined) return other;
  return ['country', 'speaker', 'name'].find((name) => declared.has(name)) ?? null;
}

function alone(options: Call['options'], slot: string): Call['options'] {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== slot));
}

/** The earlier call asked of somebody or somewhere else; of one country alone where a pair would be it with itself. */
export function ofNames({ archive, commands, before }: Context, names: readonly Named[]): Call {
  const { question } = before.options;
  const [first, second] = names;
  if (first === undefined) return before;
  if (question !== undefined) return asking(withNames(archive, question, names), before);
  const slot = slotFor(before, declaredBy(commands, before));
  const isPair = slot === 'partner' || slot === 'with';
  const places = names.every(({ kind }) => kind === 'place');
  const takes = slot === 'speaker' || (slot === 'name' ? !places : places);
  if (slot !== null && takes && names.length === 1) {
    const options = { ...before.options, [slot]: first.name };
    return { ...before, options: isPair && 'code' in pairOf(options, slot) ? alone(options, slot) : options };
  }
  if (slot !== null && isPair && places && second !== undefined && names.length === 2)
    return { ...before, options: { ...before.options, country: first.name, [slot]: second.name } };
  return asking(withNames(archive, subjectOf(archive, commands, before), names));
}

/** "The year before": the earlier call a year earlier or later; null where the words say no such thing. */
export function askedAgain(context: Context, question: Question, words: string): Call | null {
  const match =
    /^(?:in |for )?(?:the |a )?(?:(year) (before|earlier|after|later)|(previous|following|next) year)\??$/i.exec(
      words.trim(),
    );
  if (match === null) return null;
  const way = (match[2] ?? match[3] ?? '').toLowerCase();
  const step = way === 'before' || way === 'earlier' || way === 'previous' ? -1 : 1;
  const { archive, before } = context;
  const held = before.options.year ?? before.options.question ?? '';
  const { period } = archive.understand(held);
  const year = period === null ? null : yearOf(period);
  if (year === null) return question.period === null ? null : inTime(context, before, question, words);
  const wanted = String(Number(year) + step);
  return inPeriod(
    context,
    { earliest: `${wanted}-01-01`, latest: `${wanted}-12-31`, precision: 'year' },
    `in ${wanted}`,
  );
}

/** Whether a topic can be changed while what else was asked for stays: somebody's words on another matter. */
export function takesTopic({ commands, before }: Context): boolean {
  return declaredBy(commands, before).has('topic') && before.options.speaker !== undefined;
}

const EDGES =
  /^(?:(?:about|on|regarding|concerning|over|the|for)\s+){1,3}| (?:about|from|to|with|of|in|on|for|by)$/gi;

/**
 * The earlier call on another topic or measure: by its option where the words are one, or where the `same` was asked
 * for; else the words are put before what it was about.
 */
export function withTopic(context: Context, own: string, words: string, same = false): Call {
  const { archive, commands, before } = context;
  const topic = own.replace(EDGES, '').trim();
  const isMeasure = (measure: string) =>
    archive.figures.some(({ item }) => item.measure.toLowerCase() === measure.toLowerCase());
  if (declaredBy(commands, before).has('measure') && isMeasure(topic))
    return { ...before, options: { ...before.options, measure: topic } };
  if (takesTopic(context) || (same && before.options.topic !== undefined))
    return { ...before, options: { ...before.options, topic: cut(topic, TOPIC_LENGTH) } };
  return composed(context, own === topic ? words : own);
}
