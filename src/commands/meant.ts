// Whom a name means, for every command that takes one. Knows names and countries, nothing of what is shown of them.
import type { Quotation } from '../evidence/evidence.ts';
import { placeNamed } from '../evidence/place/gazetteer.ts';
import type { Archive, Figurehead } from '../index/archive.ts';
import { fold } from '../index/fold.ts';

/** People and bodies, the likeliest first, or a country; both for a bloc that is a body too; neither for nobody. */
export interface Meant {
  readonly figureheads: readonly Figurehead[];
  readonly place: string | null;
}

function plain(name: string): string {
  return fold(name.trim()).replace(/^the /, '');
}

/**
 * Who is called exactly so comes first ("Kremlin"), then the country or bloc ("China", "Russian"), then those whom the
 * words name in part ("minister Wang", "customs"): a bank with a country's name does not stand in for the country.
 */
export function meant(archive: Archive, words: string): Meant {
  const figureheads = archive.figureheadNamed(words);
  const place = placeNamed(words);
  if (place === null) return { figureheads, place };
  const isPlace = ({ name }: Figurehead) => plain(name) === plain(place);
  const asked = plain(words);
  const exact = figureheads.filter(({ name, forms }) =>
    [name, ...forms].some((form) => plain(form) === asked),
  );
  if (exact.length > 0) return { figureheads: exact, place: exact.some(isPlace) ? place : null };
  return { figureheads: archive.figureheadNamed(place).filter(isPlace), place };
}

/** Full names that the archive as a whole knows for a country's voices. */
function voicesOf(archive: Archive, place: string): readonly string[] {
  return archive.figureheads.flatMap(({ name, voice }) =>
    voice === place && name.includes(' ') ? [name] : [],
  );
}

/**
 * Whose quotations are asked for: those of the people and bodies meant, or of a country's voices, be it another article
 * that tells whose voice somebody is.
 */
export function spokenBy(archive: Archive, { figureheads, place }: Meant): (quotation: Quotation) => boolean {
  const names = new Set(figureheads.flatMap((one) => [one.name, ...one.forms]));
  const voices = new Set(place === null ? [] : voicesOf(archive, place));
  return ({ speaker }) => {
    if (speaker === null) return false;
    if (names.has(speaker.name) || (place !== null && speaker.voice === place)) return true;
    return speaker.voice === null && voices.has(speaker.name);
  };
}
