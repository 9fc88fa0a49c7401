// Words that stand for a year, as they follow "of" or a month: "2019", "last year", "the same year".
import { civil } from './calendar.ts';
import type { Scene, YearPhrase } from './mention.ts';
import { FROM_STORY, yearAt } from './vocabulary.ts';
import { at, reads, type Word } from './words.ts';

/** The year that the scene is in today, or null. */
function thisYear(scene: Scene): number | null {
  return scene.today === null ? null : civil(scene.today).year;
}

/** The year of what was last dated. */
export function narrativeYear(scene: Scene): number | null {
  const day = scene.last?.earliest ?? scene.last?.latest ?? null;
  return day === null ? null : civil(day).year;
}

const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
]);

function shifted(next: number, shift: number, base: (scene: Scene) => number | null): YearPhrase {
  return {
    next,
    stated: false,
    year: (scene) => {
      const year = base(scene) ?? thisYear(scene);
      return year === null ? null : year + shift;
    },
  };
}

/** A phrase for a year at a place: "2019", "(the) last year", "that year", "the year before"; null for none. */
export function yearPhraseAt(words: readonly Word[], index: number): YearPhrase | null {
  const year = yearAt(words, index);
  if (year !== null) return { next: index + 1, stated: true, year: () => year };
  const start = at(words, index).lower === 'the' ? index + 1 : index;
  const word = at(words, start).lower;
  if (at(words, start + 1).lower === 'year') {
    const today = FROM_TODAY.get(word);
    if (today !== undefined) return shifted(start + 2, today, thisYear);
    const story = FROM_STORY.get(word);
    if (story !== undefined) return shifted(start + 2, story, narrativeYear);
  }
  if (start > index && word === 'year') {
    if (/^(?:before|previous|earlier)$/.test(at(words, start + 1).lower))
      return shifted(start + 2, -1, narrativeYear);
    if (reads(words, start + 1, 'after')) return shifted(start + 2, 1, narrativeYear);
    return shifted(start + 1, 0, thisYear);
  }
  return null;
}

/** A year phrase after "of", a comma or nothing: "of 2019", ", 2019", "last year". */
export function trailingYearAt(words: readonly Word[], index: number): YearPhrase | null {
  const word = at(words, index);
  if (word.lower === 'of' || word.lower === 'in') return yearPhraseAt(words, index + 1);
  if (word.text === ',') {
    const phrase = yearPhraseAt(words, index + 1);
    return phrase !== null && at(words, index + 1).lower !== 'the' ? phrase : null;
  }
  if (word.lower === 'the') return null;
  return yearPhraseAt(words, index);
}
