// Which figures of an answer can stand side by side as bars: one measure, one direction, one unit, whole calendar years.
// Nothing is converted, summed or filled in. Data only; drawn elsewhere.
import type { Answer } from '../commands/answer.ts';
import type { Figure } from '../evidence/evidence.ts';
import { hedgeWords, measureWords, type Scale, scaledWords, scaleOf } from '../wording/amounts.ts';
import { numberedIn } from '../wording/numbered.ts';

/** One value that an article states of a year; where sources differ a year has several. */
export interface Bar {
  readonly year: number;
  readonly value: number;
  /** The upper end where the text states a range. */
  readonly valueMax: number | null;
  /** The value on the chart's scale. */
  readonly words: string;
  /** What the text says before or behind it: "about", "a little over"; null where it says nothing. */
  readonly hedge: string | null;
  /** The number of its slice in the answer; null where the answer shows none for it. */
  readonly number: number | null;
}

export interface BarChart {
  /** "trade, China ↔ Russia". */
  readonly measure: string;
  readonly scale: Scale;
  /** Oldest year first; within a year in the order of the answer. */
  readonly bars: readonly Bar[];
  /** Years before these, which had no room. */
  readonly yearsLeftOut: number;
}

/** A picture of more years is not read on a telephone. */
const MOST_YEARS = 20;
const FEWEST_YEARS = 2;

/** The one calendar year that a figure is of; null for parts of a year, several years and open ends. */
function yearOf({ period }: Figure): number | null {
  const { earliest, latest } = period ?? {};
  if (earliest == null || latest == null) return null;
  const year = earliest.slice(0, 4);
  return earliest === `${year}-01-01` && latest === `${year}-12-31` ? Number(year) : null;
}

/** Measures that name two sides without telling which way anything goes. */
const TWO_SIDED = /^(?:trade|surplus|deficit|gap)$/;

/** True unless several are named and nothing tells which way it goes between them: that may be either way. */
function isDirected({ direction, parties, measure }: Figure): boolean {
  return direction !== null || parties.length < 2 || TWO_SIDED.test(measure);
}

/** What was as it stands; a rise or fall in per cent is no height of a bar. */
function isHeight(figure: Figure): boolean {
  const { standing, unit, change } = figure;
  return standing === 'stated' && (unit !== 'percent' || change === null) && isDirected(figure);
}

/** Equal for figures whose heights may be compared. */
function seriesOf(figure: Figure): string {
  return [measureWords(figure), figure.unit, figure.per ?? '', figure.terms ?? ''].join('|');
}

interface Stated {
  readonly figure: Figure;
  readonly year: number;
  readonly number: number | null;
}

/** The values that the answer's headings state, in its order, each with the number of a slice that states it. */
function statedIn(answer: Answer): readonly Stated[] {
  const slices = numberedIn(answer);
  return answer.sections.flatMap((section) => {
    const { heading } = section;
    if (heading?.kind !== 'year' && heading?.kind !== 'differ') return [];
    return heading.figures.flatMap((figure) => {
      const year = yearOf(figure);
      if (year === null || !isHeight(figure)) return [];
      const states = (place: number) => {
        const item = answer.evidence[place];
        return (
          item?.kind === 'figure' && item.figure.value === figure.value && item.figure.unit === figure.unit
        );
      };
      const slice = slices.find((one) => one.section === section && one.shown.items.some(states));
      return [{ figure, year, number: slice?.number ?? null }];
    });
  });
}

/** The series with the most years; the first of equal ones. */
function longest(stated: readonly Stated[]): readonly Stated[] {
  const series = new Map<string, Stated[]>();
  for (const one of stated) {
    const key = seriesOf(one.figure);
    series.set(key, [...(series.get(key) ?? []), one]);
  }
  const years = (all: readonly Stated[]) => new Set(all.map(({ year }) => year)).size;
  return [...series.values()].reduce<readonly Stated[]>(
    (best, all) => (years(all) > years(best) ? all : best),
    [],
  );
}

/** The bars of an answer: the measure that it has most years of; null where that is one year only. */
export function barsOf(answer: Answer): BarChart | null {
  const series = longest(statedIn(answer));
  const years = [...new Set(series.map(({ year }) => year))].sort((a, b) => a - b);
  const [newest] = years.slice(-1);
  const [first] = series;
  if (newest === undefined || first === undefined || years.length < FEWEST_YEARS) return null;
  const kept = series.filter(({ year }) => year > newest - MOST_YEARS);
  const scale = scaleOf(kept.map(({ figure }) => figure));
  const bars = kept
    .map(({ figure, year, number }) => ({
      year,
      value: figure.value,
      valueMax: figure.valueMax ?? null,
      words: scaledWords(figure, scale),
      hedge: hedgeWords(figure),
      number,
    }))
    .sort((a, b) => a.year - b.year);
  const yearsLeftOut = years.filter((year) => year <= newest - MOST_YEARS).length;
  const left = new Set(bars.map(({ year }) => year)).size;
  return left < FEWEST_YEARS ? null : { measure: measureWords(first.figure), scale, bars, yearsLeftOut };
}
