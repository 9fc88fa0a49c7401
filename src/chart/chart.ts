// An answer as a picture: its SVG and the words that stand in for it. The one place that knows which kind is drawn by
// what. Pure; a painter makes pixels of it.
import type { Answer } from '../commands/answer.ts';
import type { ChartKind } from '../commands/chart-kind.ts';
import { inertLine } from '../wording/inert.ts';
import { titleWords } from '../wording/titles.ts';
import { barSvg } from './bar-svg.ts';
import { type BarChart, barsOf } from './bars.ts';
import { marksOf, type TimeLine } from './marks.ts';
import { timelineSvg } from './timeline-svg.ts';

export interface Chart {
  readonly svg: string;
  /** What it shows in words, with all its numbers, as far as they fit: at most 1,024 characters. */
  readonly alternative: string;
}

/** Discord's limit for the description of a picture ("Component Reference", media gallery item). */
const LONGEST = 1_024;

/** A beginning and as many parts as fit, in whole parts, with a count of the others. */
function listed(beginning: string, parts: readonly string[]): string {
  let words = beginning;
  for (const [place, part] of parts.entries()) {
    const longer = `${words}${place === 0 ? ' ' : '; '}${part}`;
    if (longer.length > LONGEST - 20) return `${words}; and ${parts.length - place} more`;
    words = longer;
  }
  return words;
}

function cited(words: string, number: number | null): string {
  return number === null ? words : `${words} [${number}]`;
}

function barWords({ measure, scale, bars }: BarChart): string {
  const parts = bars.map(({ year, words, hedge, number }) =>
    cited(`${year}: ${hedge === null ? '' : `${hedge} `}${words}`, number),
  );
  return listed(inertLine(`Bar chart of ${measure}, in ${scale.unit}, from zero.`), parts);
}

function lineWords({ title, marks }: TimeLine): string {
  const parts = marks.map(({ heading, number }) => cited(heading, number));
  return listed(inertLine(`Time line: ${title.slice(0, 200)}.`), parts);
}

/** The picture of an answer; null where it has too little that could be drawn together. */
export function chartOf(answer: Answer, kind: ChartKind): Chart | null {
  if (answer.status !== 'answered') return null;
  if (kind === 'bars') {
    const chart = barsOf(answer);
    if (chart === null) return null;
    const alternative = barWords(chart);
    return { svg: barSvg(chart, alternative), alternative };
  }
  const line = marksOf(answer, titleWords(answer.title) ?? '');
  if (line === null) return null;
  const alternative = lineWords(line);
  return { svg: timelineSvg(line, alternative), alternative };
}
