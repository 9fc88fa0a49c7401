// Every form of words that stands for a place, from the country table (read at run time, never copied) and our own
// aliases. Knows no text.
import countries from 'world-countries/countries.json' with { type: 'json' };
import {
  type Aliases,
  BLOC_ALIASES,
  COUNTRY_ALIASES,
  MISLEADING_CAPITALS,
  MISLEADING_SPELLINGS,
  type PlaceHow,
  SHORT_NAMES,
} from './aliases.ts';

/** One form of words for one place. */
export interface PlaceForm {
  readonly form: string;
  readonly name: string;
  readonly how: PlaceHow;
}

interface TableRow {
  readonly name: { readonly common: string; readonly official: string };
  readonly independent?: boolean | null;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } };
}

const HOWS: readonly PlaceHow[] = ['name', 'bloc', 'demonym', 'capital', 'seat'];

/** Plural of a demonym that takes one: Russians, but not Chineses, Britishs or Frenchs. */
function demonymForms(demonym: string): readonly string[] {
  return /(?:[aeiou]n|an|i|t|r)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}

function tableForms(row: TableRow): readonly PlaceForm[] {
  const name = SHORT_NAMES[row.name.common] ?? row.name.common;
  const latin = row.altSpellings.filter(
    (spelling) =>
      /^\p{Lu}[\p{Script=Latin}\p{M} .'-]{3,}$/u.test(spelling) && !MISLEADING_SPELLINGS.has(spelling),
  );
  const demonyms = [row.demonyms?.eng?.m ?? '', row.demonyms?.eng?.f ?? '']
    .flatMap((words) => words.split(/, | or /))
    .filter((words) => words !== '' && words !== name);
  const capitals =
    row.independent === true ? row.capital.filter((city) => !MISLEADING_CAPITALS.has(city)) : [];
  const forms = (how: PlaceHow, words: readonly string[]) => words.map((form) => ({ form, name, how }));
  return [
    ...forms('name', [name, row.name.common, row.name.official, ...latin]),
    ...forms('demonym', demonyms.flatMap(demonymForms)),
    ...forms(
      'capital',
      capitals.filter((city) => city !== name),
    ),
  ];
}

function ownForms(aliases: Aliases, own: PlaceHow): readonly PlaceForm[] {
  return Object.entries(aliases).flatMap(([name, byHow]) => [
    { form: name, name, how: own },
    ...HOWS.flatMap((how) => (byHow[how] ?? []).map((form) => ({ form, name, how }))),
  ]);
}

/**
 * All forms, the more binding first: our own aliases, then sovereign states, then other territories. Where one form
 * belongs to several places ("American", "French"), the first is meant.
 */
export function placeForms(): readonly PlaceForm[] {
  const rows: readonly TableRow[] = countries as readonly TableRow[];
  const sovereign = rows.filter((row) => row.independent === true || row.name.common === 'Taiwan');
  const others = rows.filter((row) => !sovereign.includes(row));
  const all = [
    ...ownForms(COUNTRY_ALIASES, 'name'),
    ...ownForms(BLOC_ALIASES, 'bloc'),
    ...sovereign.flatMap(tableForms),
    ...others.flatMap(tableForms),
  ];
  const seen = new Set<string>();
  return all.filter(({ form }) => {
    if (seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}

/** The three-letter codes of the country table, lower case, with the short names they stand for. */
export function countryCodes(): ReadonlyMap<string, string> {
  return new Map(
    countries.map(
      (row) => [row.cca3.toLowerCase(), SHORT_NAMES[row.name.common] ?? row.name.common] as const,
    ),
  );
}
