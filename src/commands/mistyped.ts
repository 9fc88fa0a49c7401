// What somebody most likely meant by an option or a name that there is not: the nearest that there is. Suggests only;
// nothing is asked in place of what was typed.
import { distance } from 'fastest-levenshtein';
import { placeNamed } from '../evidence/place/gazetteer.ts';
import type { Archive } from '../index/archive.ts';
import { fold } from '../index/fold.ts';
import type { NameKind } from '../index/lexicon.ts';
import type { Call, Suggestion } from './answer.ts';
import { meant } from './meant.ts';
import { respeltQuestion } from './misspelt.ts';
import type { Option } from './option.ts';

/** Letters changed, added or left out; two in each other's place count as one. */
export function slips(name: string, typed: string): number {
  const sorted = (word: string) => [...word].sort().join('');
  return sorted(name) === sorted(typed) && name !== typed ? 1 : distance(name, typed);
}

/** Shorter names are near to too many words. */
const SHORTEST_OPTION = 4;
/** Names from this length on may be two letters off, shorter ones one. */
const LONG = 6;
/** Longer words are nobody's name. */
const LONGEST = 60;

/** The option whose name a word was likely meant to be; null where none is near, and for a name that there is. */
export function nearestOption(options: readonly Option[], typed: string): string | null {
  if (typed.length > LONGEST || options.some(({ name }) => name === typed)) return null;
  let best: { readonly name: string; readonly apart: number } | null = null;
  for (const { name } of options) {
    if (name.length < SHORTEST_OPTION || Math.abs(name.length - typed.length) > 2) continue;
    const apart = slips(name, fold(typed));
    const isNear = apart > 0 && apart <= (Math.min(name.length, typed.length) < LONG ? 1 : 2);
    if (isNear && (best === null || apart < best.apart)) best = { name, apart };
  }
  return best?.name ?? null;
}

/** The call with each option that there is not under the name it was likely meant to have; none where one has none. */
export function renamed(options: readonly Option[], call: Call): readonly Suggestion[] {
  const names = new Set(options.map(({ name }) => name));
  const unknown = Object.keys(call.options).filter((name) => !names.has(name));
  const better = new Map(unknown.map((name) => [name, nearestOption(options, name)]));
  const wanted = [...better.values()];
  if (wanted.length === 0 || wanted.some((name) => name === null || name in call.options)) return [];
  const entries = Object.entries(call.options).map(([name, value]) => [better.get(name) ?? name, value]);
  return [{ label: 'meant', call: { ...call, options: Object.fromEntries(entries) } }];
}

const PLACES = ['country', 'partner', 'with'];
const NAMES = ['speaker', 'name', 'person'];

/** The nearest spelling of a name of some kinds; null where none is near, or where it is spelt right. */
function nearestName(archive: Archive, typed: string, kinds: readonly NameKind[]): string | null {
  const [nearest] = archive.lexicon.spelt(typed, ({ kind }) => kinds.includes(kind));
  return nearest === undefined || nearest.slips === 0 ? null : nearest.form;
}

/** What the archive calls somebody or somewhere that the value of an option nearly names; null where it is known. */
function respelt(archive: Archive, option: string, value: string): string | null {
  if (option === 'question') return respeltQuestion(archive, value);
  if (PLACES.includes(option))
    return placeNamed(value) === null ? nearestName(archive, value, ['place']) : null;
  if (!NAMES.includes(option)) return null;
  const { figureheads, place } = meant(archive, value);
  if (figureheads.length > 0 || place !== null) return null;
  return nearestName(archive, value, ['person', 'body', 'place']);
}

/** The call with names that nobody bears put right; none where all are known, or nothing is near. */
export function corrected(archive: Archive, call: Call): readonly Suggestion[] {
  const right = Object.entries(call.options).flatMap(([name, value]) => {
    const better = respelt(archive, name, value);
    return better === null ? [] : [[name, better] as const];
  });
  if (right.length === 0) return [];
  const options = { ...call.options, ...Object.fromEntries(right) };
  return [{ label: 'meant', call: { ...call, options } }];
}
