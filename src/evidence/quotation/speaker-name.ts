// Whom the words beside a cue mean: "he", "the minister" or "Vogt" to the article's fullest form. Must not choose
// which words those are.
import type { Range } from '../../corpus/span.ts';
import type { Actor, Speaker } from '../evidence.ts';
import { placesIn } from '../place/gazetteer.ts';
import { bodyByWord, type Cast, lastNamed, namingsIn, peopleByRole, roleNear } from './cast.ts';
import { isCueNoun } from './cue-words.ts';
import type { Frame, Unit } from './frame.ts';
import { phraseKind } from './phrase-kind.ts';
import { bodyMeant, oneOf, personMeant } from './pronoun.ts';
import { isTime } from './subject.ts';

const JOINT = /^(?:they|leaders|presidents|ministers|sides|pair|both|two|statesmen|duo)$/;

/** The speaker at the unit, and whether the name behind the words is settled. */
export function speakerAt(
  frame: Frame,
  cast: Cast,
  unit: number,
): { speaker: Speaker; settled: boolean } | null {
  const one = frame.units[unit];
  if (one?.phrase == null) return null;
  const joined = coordinated(frame, cast, unit);
  if (joined !== null) return { speaker: joined, settled: true };
  const { actor, name, range, settled } = meantBy(frame, cast, unit, one);
  if (actor === null) return { speaker: { ...range, name, role: null, voice: placeVoice(name) }, settled };
  const near = roleNear(cast, actor, range.start) ?? appositionRole(cast, one, range);
  const role = near !== null && /\bcounterparts?\b/iu.test(near) ? null : near;
  return { speaker: { ...range, name: actor.name, role, voice: actor.voice }, settled };
}

/** "Denmark" of "Danish police" and "the foreign ministry of Denmark"; null where the name tells no country. */
function placeVoice(name: string): string | null {
  const [place] = placesIn(name);
  if (place === undefined) return null;
  const before = name.slice(0, place.start);
  return /^(?:the )?$/iu.test(before) || / of (?:the )?$/u.test(before) ? place.name : null;
}

/** Whom "the Orlandish minister" means: of the people with such a role the one that was spoken of last. */
function personByRole(frame: Frame, cast: Cast, at: number, unit: Unit): Actor | null {
  const country = placesIn(cast.article.text.slice(unit.start, unit.end))[0]?.name ?? null;
  const fitting = peopleByRole(cast, unit.lower, country);
  if (fitting.length <= 1) return fitting[0] ?? null;
  return oneOf(frame, cast, at, new Set(fitting)) ?? lastNamed(cast, fitting, unit.start);
}

interface Meant {
  readonly actor: Actor | null;
  readonly name: string;
  readonly range: Range;
  readonly settled: boolean;
}

function meantBy(frame: Frame, cast: Cast, at: number, unit: Unit): Meant {
  const range = { start: unit.start, end: unit.end };
  const known = (actor: Actor, where: Range = range): Meant => ({
    actor,
    name: actor.name,
    range: where,
    settled: true,
  });
  const named = namedHead(frame, cast, unit);
  if (named !== null) return known(named);
  const kind = phraseKind(unit, frame.tokens);
  if (kind === 'he' || kind === 'who' || kind === 'other-pronoun') {
    const meant = personMeant(frame, cast, at);
    if (meant === null) return plain(cast, range, false);
    const behind = meantBy(frame, cast, meant.unit, frame.units[meant.unit] ?? unit);
    return { ...behind, range, settled: behind.settled && meant.alone };
  }
  if (JOINT.test(unit.lower) && cast.leaders.length === 2 && !isOwned(frame, unit)) return joint(cast, range);
  const source = sourceOf(frame, cast, at);
  if (source !== null) return known(source);
  const behind = appositionName(frame, cast, at);
  if (behind !== null) return known(behind.actor, { start: unit.start, end: behind.end });
  if (opensWith(frame, unit, /^(?:the|this|that|its|his|her)$/)) {
    const actor =
      kind === 'body' ? bodyByWord(cast, unit.lower, unit.start) : personByRole(frame, cast, at, unit);
    if (actor !== null && (kind === 'body' || kind === 'person')) return known(actor);
    if (isCueNoun(unit.lower) || unit.lower === 'document') return fullerDocument(frame, cast, at, range);
  }
  if (kind === 'it') {
    const body = bodyMeant(frame, cast, at);
    const meant = body === null ? undefined : frame.units[body];
    return body === null || meant === undefined
      ? plain(cast, range, false)
      : { ...meantBy(frame, cast, body, meant), range };
  }
  if (kind === 'i' || kind === 'we' || kind === 'they') return plain(cast, range, kind !== 'i');
  if (kind === 'name' && unit.phrase !== null && unit.phrase.to - unit.phrase.from > 1)
    return { ...plain(cast, withoutArticle(frame, unit, range), true), range };
  return { ...plain(cast, extended(frame, at, range), true), range };
}

/** "BBC" of "the BBC": a name stands without the article before it. */
function withoutArticle(frame: Frame, unit: Unit, range: Range): Range {
  const from = unit.phrase?.from ?? -1;
  const next = frame.tokens[from + 1];
  return opensWith(frame, unit, /^(?:the|a|an)$/) && next !== undefined
    ? { ...range, start: next.start }
    : range;
}

function plain(cast: Cast, range: Range, settled: boolean): Meant {
  const name = cast.article.text.slice(range.start, range.end).replace(/\s+/gu, ' ');
  return { actor: null, name, range, settled };
}

function joint(cast: Cast, range: Range): Meant {
  return { actor: null, name: cast.leaders.map((one) => one.name).join(' and '), range, settled: true };
}

/** The actor whose name holds the head of the phrase, or who owns the document that is its head. */
function namedHead(frame: Frame, cast: Cast, unit: Unit): Actor | null {
  const head = unit.phrase === null ? undefined : frame.tokens[unit.phrase.head];
  const namings = namingsIn(cast, unit);
  const last = namings.at(-1);
  if (last === undefined || head === undefined) return null;
  if (last.end >= head.end) return last.actor;
  const genitive = /^['’]s?\s/u.test(cast.article.text.slice(last.end, last.end + 3));
  return genitive && isCueNoun(unit.lower) ? last.actor : null;
}

function opensWith(frame: Frame, unit: Unit, words: RegExp): boolean {
  return words.test(frame.tokens[unit.phrase?.from ?? -1]?.lower ?? '');
}

/** The named one behind a document: "a tweet on Monday by the minister, Lena Vogt". */
function sourceOf(frame: Frame, cast: Cast, at: number): Actor | null {
  const own = frame.units[at];
  if (own === undefined || !isCueNoun(own.lower)) return null;
  for (let next = at + 1; next < at + 4; next++) {
    const link = frame.units[next];
    if (link?.sentence !== own.sentence || link.quote >= 0) return null;
    if (link.lower !== 'by' && link.lower !== 'from') continue;
    const phrase = frame.units[next + 1];
    return phrase?.phrase == null ? null : namedHead(frame, cast, phrase);
  }
  return null;
}

/** "Orland's leaders" are some country's own, not the two of the article. */
function isOwned(frame: Frame, unit: Unit): boolean {
  const phrase = unit.phrase;
  if (phrase === null) return false;
  for (let at = phrase.from; at < phrase.head; at++) {
    const token = frame.tokens[at];
    if (token !== undefined && !/^(?:the|two|both|these|other|all)$/.test(token.lower)) return true;
  }
  return false;
}

/** "his wife, Lena Vogt, said": the name in apposition. */
function appositionName(frame: Frame, cast: Cast, at: number): { actor: Actor; end: number } | null {
  const comma = tailOf(frame, at) + 1;
  if (frame.units[comma]?.lower !== ',') return null;
  const next = frame.units[comma + 1];
  const own = frame.units[at];
  if (own === undefined || next?.phrase == null || next.sentence !== own.sentence) return null;
  if (!/^[,.)(—–-]/u.test(frame.units[comma + 2]?.lower ?? '.')) return null;
  const kind = phraseKind(own, frame.tokens);
  if (!/^(?:person|people|thing|name)$/.test(kind)) return null;
  const actor = namedHead(frame, cast, next);
  return actor === null ? null : { actor, end: next.end };
}

function appositionRole(cast: Cast, unit: Unit, range: Range): string | null {
  return range.end > unit.end ? cast.article.text.slice(unit.start, unit.end) : null;
}

/** "The document" to "the joint statement": the latest document named before with more words. */
function fullerDocument(frame: Frame, cast: Cast, at: number, range: Range): Meant {
  const own = frame.units[at];
  if (own?.lower === 'document' || own?.lower === 'text')
    for (let left = at - 1; left >= 0 && left > at - 120; left--) {
      const unit = frame.units[left];
      const head = unit === undefined ? -1 : documentIn(frame, unit);
      if (unit === undefined || head < 0 || frame.tokens[head]?.lower === own.lower) continue;
      return { actor: null, name: `the ${bareWords(frame, unit, head)}`, range, settled: true };
    }
  return plain(cast, range, true);
}

/** The token of a phrase of several words that names a document; -1 where none does. */
function documentIn(frame: Frame, { phrase }: Unit): number {
  if (phrase === null || phrase.to - phrase.from < 2) return -1;
  for (let at = phrase.to - 1; at > phrase.from; at--)
    if (isCueNoun(frame.tokens[at]?.lower ?? '')) return at;
  return -1;
}

/** The phrase up to a noun of it, without article, numbers and what is tied to a number: "joint statement" of "a 40-page joint statement". */
function bareWords(frame: Frame, unit: Unit, head: number): string {
  const phrase = unit.phrase;
  if (phrase === null) return unit.lower;
  let from = phrase.from;
  for (let at = phrase.from; at < head; at++) {
    const token = frame.tokens[at];
    const tied =
      token !== undefined &&
      (token.pos === 'DET' || token.pos === 'PRON' || /\d/.test(token.text) || /^[-‑–]$/u.test(token.text));
    if (tied || (token !== undefined && !token.spaceBefore && at > phrase.from)) from = at + 1;
    else break;
  }
  return frame.tokens
    .slice(from, head + 1)
    .map((token, index) => (index > 0 && token.spaceBefore ? ' ' : '') + token.text)
    .join('');
}

/** "a spokesman for the ministry", "some of the protesters": with the preposition that belongs to it. */
function extended(frame: Frame, at: number, range: Range): Range {
  return { start: range.start, end: frame.units[tailOf(frame, at)]?.end ?? range.end };
}

/** The last unit of what hangs on the phrase by "of", "for" and the like; the phrase itself where nothing does. */
function tailOf(frame: Frame, at: number): number {
  let tail = at;
  for (let next = at + 1; next + 1 < frame.units.length && next < at + 6; next += 2) {
    const link = frame.units[next];
    const phrase = frame.units[next + 1];
    if (link === undefined || phrase?.phrase == null || !/^(?:of|for|from|at|on|in|to)$/.test(link.lower))
      break;
    if (phrase.sentence !== frame.units[at]?.sentence || isTime(phrase)) break;
    tail = next + 1;
  }
  return tail;
}

/** "Orrin and Vogt said": several speakers are one, their names joined. */
function coordinated(frame: Frame, cast: Cast, at: number): Speaker | null {
  const { units } = frame;
  const here = units[at];
  if (here === undefined) return null;
  const [left, right] = units[at - 1]?.lower === 'and' ? [units[at - 2], here] : [here, units[at + 2]];
  const first = units[at - 1]?.lower === 'and' ? at - 2 : at;
  if (units[first + 1]?.lower !== 'and' || left?.phrase == null || right?.phrase == null) return null;
  if (left.sentence !== right.sentence || !opensClause(units[first - 1], left)) return null;
  if (first === at && !endsOrActs(units[at + 3])) return null;
  const names = [namedHead(frame, cast, left), namedHead(frame, cast, right)];
  const [one, two] = names;
  if (one == null || two == null || one === two) return null;
  return { start: left.start, end: right.end, name: `${one.name} and ${two.name}`, role: null, voice: null };
}

function opensClause(before: Unit | undefined, left: Unit): boolean {
  if (before === undefined || before.sentence !== left.sentence || before.quote >= 0) return true;
  const pos = before.token?.pos;
  return (
    before.phrase === null &&
    (before.lower === ',' ||
      pos === 'ADV' ||
      pos === 'SCONJ' ||
      /^(?:said|says|added|wrote|to)$/.test(before.lower))
  );
}

function endsOrActs(after: Unit | undefined): boolean {
  if (after === undefined || after.phrase !== null) return after === undefined;
  return (
    after.token?.pos === 'VERB' ||
    after.token?.pos === 'AUX' ||
    after.token?.pos === 'ADV' ||
    /^[.,]$/.test(after.lower)
  );
}
