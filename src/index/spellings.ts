// Which spellings of names an archive has: its people and bodies, the places that its articles name, outlets, titles.
import { over, type Steps } from '../corpus/step.ts';
import { aliasesOf } from '../evidence/place/gazetteer.ts';
import type { Figurehead } from './archive.ts';
import type { Spelling } from './lexicon.ts';
import type { Prepared } from './prepared.ts';

/** The name, every form that an article has, and a person's surname, which people ask by all the same. */
function formsOf({ name, kind, forms }: Figurehead): readonly string[] {
  const surname = kind === 'person' ? (name.split(' ').at(-1) ?? name) : name;
  return [name, ...forms, surname];
}

/** The spellings of names in some articles and of their figureheads; a place under all its names, seats and demonyms. */
export function* spellingsInSteps(
  all: readonly Prepared[],
  figureheads: readonly Figurehead[],
): Steps<readonly Spelling[]> {
  const found: Spelling[] = [];
  yield* over(figureheads, (one) => {
    for (const form of formsOf(one)) found.push({ kind: one.kind, name: one.name, form });
  });
  const places = new Set<string>();
  const outlets = new Set<string>();
  yield* over(all, ({ article, evidence }) => {
    for (const { name } of evidence.places) places.add(name);
    if (article.outlet !== null) outlets.add(article.outlet);
    found.push({ kind: 'title', name: article.id, form: article.title });
  });
  for (const name of places) for (const form of aliasesOf(name)) found.push({ kind: 'place', name, form });
  for (const name of outlets) found.push({ kind: 'outlet', name, form: name });
  return found;
}
