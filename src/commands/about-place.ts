// Whether an article, or a sentence of it, tells of a country. Knows nothing of what is told.
import { type Article, sentenceAt } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Place } from '../evidence/evidence.ts';
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { Archive } from '../index/archive.ts';
import { landmarksOf, startingIn } from '../index/landmarks.ts';

/** Of the place that an article names most, another is named at least this share as often to be what it is about. */
const [OF_TITLE, OF_TAGS] = [0.5, 0.8];
/** Of all that it names, the place named most has at least this share where the article is about it. */
const OF_ALL = 0.25;

/** What an article is about: the place that it names most, and those of its title or tags named nearly as often. */
interface Subjects {
  readonly main: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function namesOf(places: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(places.map(({ name }) => name));
}

function subjectsOf(article: Article, places: readonly Place[]): Subjects {
  const counts = places.map(({ mentions }) => mentions.length);
  const [most, sum] = [Math.max(0, ...counts), counts.reduce((total, count) => total + count, 0)];
  const main = namesOf(
    places.filter(({ mentions: { length } }) => length === most && length >= sum * OF_ALL),
  );
  const titled = namesOf(placesIn(article.title));
  const tagged = namesOf(placesIn(article.tags.join(' \n')));
  const often = places.filter(
    ({ name, mentions: { length } }) =>
      (titled.has(name) && length >= most * OF_TITLE) || (tagged.has(name) && length >= most * OF_TAGS),
  );
  return { main, all: new Set([...main, ...namesOf(often)]) };
}

/** How a sentence tells of some places: it names each, or its article is about the one that it does not name. */
export type Told = 'named' | 'carried';

/**
 * Gives a test of where something stands: whether its sentence names every one of the places, or leaves out the only
 * one and its article is about it; null where it does neither. A sentence that names another place tells, unsaid, only
 * of the one that its article names most.
 */
export function tellsOf(
  archive: Archive,
  names: readonly string[],
): (article: Article, range: Range) => Told | null {
  const known = new Map<string, Subjects>();
  return (article, range) => {
    const sentence = sentenceAt(article, range.start) ?? range;
    const evidence = archive.evidenceOf(article.id);
    const named = namesOf(
      startingIn(landmarksOf(evidence).mentions, sentence).filter(({ kind }) => kind === 'place'),
    );
    if (names.every((name) => named.has(name))) return 'named';
    const [only, ...more] = names;
    if (only === undefined || more.length > 0) return null;
    const subjects = known.get(article.id) ?? subjectsOf(article, evidence.places);
    known.set(article.id, subjects);
    const about = named.size > 0 ? subjects.main : subjects.all;
    return about.has(only) ? 'carried' : null;
  };
}
