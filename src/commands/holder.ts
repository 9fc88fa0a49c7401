// Whose view some words are: the country or body that a speaker speaks for, the person, or the document that holds
// them. Knows nothing of what the words say.
import type { Article } from '../corpus/article.ts';
import type { Quotation } from '../evidence/evidence.ts';
import { isCueNoun } from '../evidence/quotation/cue-words.ts';
import type { Archive } from '../index/archive.ts';
import { headlinePlaces, placeKey } from '../index/article-words.ts';
import type { NamedPlaces } from '../index/filters.ts';

/** Who holds a view: a country or body, or somebody of no stated one; `speaker` is the person where they differ. */
export interface Holder {
  readonly name: string;
  readonly speaker: string | null;
}

/** "The summit’s declaration", "the joint statement of both ministries": a phrase whose head is a document. */
function isDocument(name: string): boolean {
  const head = name.split(/\s(?:of|by|from|on|in|to)\s/u, 1)[0] ?? '';
  return isCueNoun((head.match(/\p{L}+$/u)?.[0] ?? '').toLowerCase());
}

/** Whose words a quotation is; null where its speaker is not certain, or a crowd or pronoun that no article names. */
export function holderOf(archive: Archive, { speaker, certain }: Quotation): Holder | null {
  if (speaker === null || !certain) return null;
  const { name, voice } = speaker;
  if (voice === null && isDocument(name)) return { name, speaker: null };
  if (!/\p{Lu}/u.test(name)) return null;
  const isKnown = archive.figureheadNamed(name).length > 0;
  if (voice === null) return isKnown ? { name, speaker: null } : null;
  return { name: voice, speaker: isKnown && name !== voice ? name : null };
}

/** The places that an article names, for what filters ask of it. */
export function placesOf(archive: Archive, article: Article): NamedPlaces {
  const { places } = archive.evidenceOf(article.id);
  return { names: new Set(places.map(({ name }) => placeKey(name))), titleNames: headlinePlaces(article) };
}
