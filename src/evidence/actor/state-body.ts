// Which country a state body is of that the words beside it do not place: "the foreign ministry", "parliament". Knows
// such bodies by their common names, and no country by any.
import { type Article, sentenceAt } from '../../corpus/article.ts';
import { firstIndex } from '../../corpus/binary-search.ts';
import type { Range } from '../../corpus/span.ts';
import type { Place } from '../evidence.ts';
import { placesIn } from '../place/gazetteer.ts';

/** Bodies of which each state has one. */
const BODY =
  /\b(?:(?:foreign|defen[cs]e|interior|finance|economy|trade|commerce|energy|agriculture|health|transport|justice|emergenc(?:y|ies)(?: situations)?) ministry|foreign office|ministry|central bank|customs|parliament|general staff|armed forces|army|navy|military|cabinet|government|coast ?guard|border guards?|state (?:media|television))\b/giu;

/** Offices of which each state has one, where that is all that the words say. */
const OFFICE =
  /^(?:the )?(?:president|prime minister|premier|(?:foreign|defen[cs]e|interior|finance|economy|trade|energy|health|justice) minister)$/iu;

/** Of all places that an article names, one is named at least this often where it is the only one it is about. */
const ALONE = 0.6;
/** A country is named so many times as often as any other where a mere "President" is its own. */
const LEAD = 1.5;

interface Mention extends Range {
  readonly name: string;
}

/** Names the country of the state body that a range of the article names; null where it names none, or none is certain. */
export type StateOf = (range: Range) => string | null;

function only(names: Iterable<string>): string | null {
  const [first, second] = new Set(names);
  return first !== undefined && second === undefined ? first : null;
}

function startingIn(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  const first = firstIndex(mentions, ({ start }) => start >= from);
  return mentions.slice(
    first,
    firstIndex(mentions, ({ start }) => start >= to),
  );
}

/** "Orland’s foreign ministry", "the Orlandish army", "the ministry in Orland": the country beside the body's name. */
function beside(text: string, mentions: readonly Mention[], { start, end }: Range): string | null {
  const before = mentions[firstIndex(mentions, (mention) => mention.end > start) - 1];
  if (before !== undefined && /^(?:['’]s?)?\s$/u.test(text.slice(before.end, start))) return before.name;
  const after = mentions[firstIndex(mentions, (mention) => mention.start >= end)];
  if (after !== undefined && /^ (?:in|of) (?:the )?$/u.test(text.slice(end, after.start))) return after.name;
  return null;
}

/** The countries of which an article names each kind of body. */
function owners(text: string, mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const match of text.matchAll(BODY)) {
    const name = beside(text, mentions, { start: match.index, end: match.index + match[0].length });
    if (name === null) continue;
    const key = match[0].toLowerCase();
    all.set(key, (all.get(key) ?? new Set()).add(name));
  }
  return all;
}

/** The place that an article names far more often than all others; none where its title names two. */
function dominant({ title }: Article, places: readonly Place[]): string | null {
  if (new Set(placesIn(title).map(({ name }) => name)).size > 1) return null;
  const sum = places.reduce((total, { mentions }) => total + mentions.length, 0);
  return places.find(({ mentions }) => mentions.length >= sum * ALONE)?.name ?? null;
}

/** The country where the article names no other place nearly as often; else null. */
function leading(places: readonly Place[], country: string | null): string | null {
  const own = places.find(({ name }) => name === country)?.mentions.length ?? 0;
  return places.every(({ name, mentions }) => name === country || mentions.length * LEAD <= own)
    ? country
    : null;
}

/**
 * The country of a state body is the one whose such body the article names elsewhere; else the only one that the article
 * is about; else the only one named in the sentence before and in its own up to there.
 */
export function stateBodies(article: Article, places: readonly Place[]): StateOf {
  const { text, sentences } = article;
  const mentions = places
    .flatMap(({ name, mentions: all }) => all.map((mention) => ({ ...mention, name })))
    .toSorted((a, b) => a.start - b.start);
  const owned = owners(text, mentions);
  const main = dominant(article, places);
  const settled = leading(places, only([...owned.values()].flatMap((names) => [...names])));
  const nearby = (range: Range): readonly string[] => {
    const own = sentenceAt(article, range.start)?.start ?? range.start;
    const before = sentences[firstIndex(sentences, ({ end }) => end >= own) - 1] ?? null;
    return startingIn(mentions, before?.start ?? own, range.start).map(({ name }) => name);
  };
  return (range) => {
    const body = [...text.slice(range.start, range.end).matchAll(BODY)][0]?.[0].toLowerCase();
    if (OFFICE.test(text.slice(range.start, range.end)))
      return settled !== null && only(nearby(range)) === settled ? settled : null;
    if (body === undefined || startingIn(mentions, range.start, range.end).length > 0) return null;
    const known = owned.get(body);
    if (known !== undefined) return only(known);
    return main ?? only(nearby(range));
  };
}
