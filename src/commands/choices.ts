// Values that autocomplete offers, taken from what the archive holds. Pure matching; no command's own rules.
import type { Quotation } from '../evidence/evidence.ts';
import type { Archive } from '../index/archive.ts';
import { fold } from '../index/fold.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { Choice } from './command.ts';

/** Near spellings are offered beside fewer choices than this. */
const HANDFUL = 5;

/** The values that are near to what was typed, or whose name is begun by it in another form; none that are given. */
function nearOf(lexicon: Lexicon, values: ReadonlySet<string>, typed: string): readonly string[] {
  const near = lexicon.begun(typed, ({ name, form }) => values.has(name) || values.has(form));
  return near.map(({ name, form }) => (values.has(name) ? name : form));
}

/**
 * Values that start with what was typed, then those with a word that does; in the given order, none twice. With a
 * lexicon, where that is fewer than a handful, also values of which a spelling is near to it or begins with it.
 */
export function matching(
  values: Iterable<string>,
  typed: string,
  lexicon: Lexicon | null = null,
): readonly Choice[] {
  const all = new Set(values);
  const wanted = fold(typed.trim());
  const starts: string[] = [];
  const holds: string[] = [];
  for (const value of all) {
    const folded = fold(value);
    if (folded.startsWith(wanted)) starts.push(value);
    else if (folded.includes(` ${wanted}`)) holds.push(value);
  }
  const found = [...starts, ...holds];
  const near = lexicon === null || found.length >= HANDFUL ? [] : nearOf(lexicon, all, typed);
  return [...new Set([...found, ...near])].map((value) => ({ name: value, value }));
}

/** How often each value occurs, most frequent first, ties by name. */
function byFrequency(values: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

/** People and bodies with a quotation that is certain, the most quoted first. */
export function speakersOf(archive: Archive): readonly string[] {
  return byFrequency(
    archive.quotations.flatMap(({ item }) =>
      item.certain && item.speaker !== null ? [item.speaker.name] : [],
    ),
  );
}

/** Tags of the articles, or of those that quote somebody for certain, the most frequent first. */
export function topicsOf(
  archive: Archive,
  by: ((quotation: Quotation) => boolean) | null = null,
): readonly string[] {
  const quoting = archive.quotations.filter(({ item }) => by !== null && item.certain && by(item));
  const articles = by === null ? archive.articles : new Set(quoting.map(({ article }) => article));
  return byFrequency([...articles].flatMap(({ tags }) => tags));
}

/** Countries and blocs that figures are stated of, or of which they are stated with another, the most frequent first. */
export function partiesOf(archive: Archive, other: string | null = null): readonly string[] {
  const figures = archive.figures.filter(({ item }) => other === null || item.parties.includes(other));
  return byFrequency(figures.flatMap(({ item }) => item.parties)).filter((name) => name !== other);
}

/** Countries and blocs that the articles name, or name beside another, the most frequent first. */
export function placesOf(archive: Archive, other: string | null = null): readonly string[] {
  const places = archive.articles
    .map(({ id }) => archive.evidenceOf(id).places.map(({ name }) => name))
    .filter((names) => other === null || names.includes(other));
  return byFrequency(places.flat()).filter((name) => name !== other);
}

/** Outlets of the articles, those of most articles first. */
export function outletsOf(archive: Archive): readonly string[] {
  return byFrequency(archive.articles.flatMap((article) => article.outlet ?? []));
}
