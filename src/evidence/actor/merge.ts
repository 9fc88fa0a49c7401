// Which mentions of names are one and the same: "Blinken" is "Antony Blinken". Must not know what they did.
import type { Named } from './named.ts';

/** All the mentions of one person or body. `fullest` is the form with the most words, the first of them. */
export interface Merged {
  readonly fullest: Named;
  readonly mentions: readonly Named[];
}

interface Growing {
  fullest: Named;
  readonly mentions: Named[];
  last: number;
  gender: Named['gender'];
  /** True once a lone surname was theirs. */
  short: boolean;
}

/** People of one name that are told apart; more than these is no text that was written to be read. */
const NAMESAKES = 12;

/**
 * Mentions put together, in the order of first mention. Fuller forms are set up first; a short form goes to the one
 * that it fits, with several to the one that it meant before, else to the one named last before it, and none where the
 * gender speaks against it.
 */
export function mergeNamed(named: readonly Named[]): readonly Merged[] {
  const groups: Growing[] = [];
  const byWord = new Map<string, Growing[]>();
  const full = named.filter((one) => one.words.length > 1 && one.kind !== 'loose');
  const groupOf = new Map<Named, Growing>();
  for (const one of full.toSorted((a, b) => b.words.length - a.words.length || a.start - b.start)) {
    const same = fitting(byWord, one)[0] ?? open(groups, byWord, one);
    if (same.fullest !== one) join(same, one);
    groupOf.set(one, same);
  }
  for (const group of groups)
    group.last = group.mentions.reduce((first, one) => Math.min(first, one.start), group.fullest.start);
  for (const one of named) {
    const own = groupOf.get(one);
    if (own !== undefined) {
      own.last = one.start;
      continue;
    }
    const group = latest(fitting(byWord, one), one.start);
    if (group === undefined) open(groups, byWord, one);
    else {
      join(group, one);
      group.last = one.start;
      group.short ||= one.words.length === 1;
    }
  }
  return groups
    .map((group) => ({
      fullest: group.fullest,
      mentions: group.mentions.toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function open(groups: Growing[], byWord: Map<string, Growing[]>, one: Named): Growing {
  const group: Growing = { fullest: one, mentions: [one], last: one.start, gender: one.gender, short: false };
  groups.push(group);
  for (const key of new Set(one.keys)) {
    const list = byWord.get(key);
    if (list === undefined) byWord.set(key, [group]);
    else if (list.length < NAMESAKES) list.push(group);
  }
  return group;
}

function join(group: Growing, one: Named): void {
  group.mentions.push(one);
  group.gender ??= one.gender;
}

function fitting(byWord: ReadonlyMap<string, Growing[]>, one: Named): readonly Growing[] {
  const key = one.keys.at(-1) ?? '';
  const first = one.keys[0] ?? '';
  const near = [...(byWord.get(key) ?? []), ...(first === key ? [] : (byWord.get(first) ?? []))];
  return near.filter((group) => fits(one, group));
}

function fits(one: Named, group: Growing): boolean {
  if ((one.kind === 'body') !== (group.fullest.kind === 'body') && one.words.length > 1) return false;
  const gender = group.gender;
  if (one.gender !== null && gender !== null && one.gender !== gender) return false;
  const [short, long] = [one.keys, group.fullest.keys];
  if (group.fullest.kind === 'body') return short.join(' ') === long.join(' ');
  if (short.length > 1) return startsAndEnds(short, long) || endsWith(long, short) || startsWith(long, short);
  const word = short[0] ?? '';
  return word.length > 1 && (long.at(-1) === word || long[0] === word || surnameWithin(long, word));
}

/** The surname of "Ursula von der Leyen" said with its particle is two or more words; of "Kim Jong Un" the first. */
function surnameWithin(long: readonly string[], word: string): boolean {
  return long.length > 2 && long.slice(1).some((part) => part === word && part.length > 3);
}

function startsAndEnds(short: readonly string[], long: readonly string[]): boolean {
  return short[0] === long[0] && short.at(-1) === long.at(-1);
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => long[long.length - short.length + index] === word);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => long[index] === word);
}

/** The one that a lone surname meant before, as a namesake is then given in full; else the one named last. */
function latest(groups: readonly Growing[], before: number): Growing | undefined {
  const [settled, another] = groups.filter(({ short }) => short);
  if (settled !== undefined && another === undefined) return settled;
  let best: Growing | undefined;
  for (const group of groups) {
    const named = group.last <= before;
    if (best === undefined) best = group;
    else if (named && (best.last > before || group.last > best.last)) best = group;
    else if (!named && best.last > before && group.last < best.last) best = group;
  }
  return best;
}
