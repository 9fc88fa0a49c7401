// What stands on a time line, over an invented newsroom and over happenings made by hand.
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../src/chart/chart.ts';
import { marksOf } from '../../src/chart/marks.ts';
import { ticksBetween } from '../../src/chart/ticks.ts';
import type { Answer } from '../../src/commands/answer.ts';
import type { Event } from '../../src/evidence/evidence.ts';
import { readIsoDay } from '../../src/evidence/time/calendar.ts';
import { answerOf, articleOf, happening } from '../export/made.ts';

const TEXT = 'Zuberi sold nine ferries to Palermo & “Amani” sails <soon>.';

function timeline(changes: readonly Partial<Event>[], text = TEXT): Answer {
  const article = articleOf(text);
  const items = changes.map((change) => happening(article, { start: 0, end: text.length }, change));
  return answerOf('timeline', items, article);
}

const days = (earliest: string | null, latest: string | null = earliest) => ({ earliest, latest });
const SOME = [days('2024-03-01'), { ...days('2024-06-01', '2024-06-30'), inferred: true }];

/** The marks of a drawn time line, in order, without those of the legend. */
function marksIn(svg: string, count: number): readonly { x: number; width: number; fill: string }[] {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="8" [^>]*?fill="(#\w+)"/g)]
    .map(([, x, width, fill = '']) => ({ x: Number(x), width: Number(width), fill }))
    .slice(0, count);
}

describe('a time line', () => {
  it('marks each happening where it lies, as long as its days are not known more closely', () => {
    const svg = chartOf(timeline([...SOME, days('2024-08-30')]), 'time-line')?.svg ?? '';
    const [first, month, last] = marksIn(svg, 3);
    expect(month?.width).toBeGreaterThan((first?.width ?? 0) * 2);
    expect(first?.x).toBeLessThan(month?.x ?? 0);
    expect(month?.x).toBeLessThan(last?.x ?? 0);
  });

  it('draws what is planned hollow, and says so below', () => {
    const svg = chartOf(timeline([...SOME, { ...days('2025-01-01'), status: 'planned' }]), 'time-line')?.svg;
    const [happened, , planned] = marksIn(svg ?? '', 3);
    expect(planned?.fill).not.toBe(happened?.fill);
    expect(svg).toContain('>planned<');
    expect(svg).not.toContain('>denied<');
  });

  it('has the date with the number of its slice, a star where it was worked out, and the sentence', () => {
    const svg = chartOf(timeline(SOME), 'time-line')?.svg;
    expect(svg).toContain('>1 Mar 2024 [1]<');
    expect(svg).toContain('>Jun 2024* [2]<');
    expect(svg).toContain('*: date worked out');
    expect(svg).toContain('Zuberi sold nine ferries to Palermo &amp; “Amani” sails');
  });

  it('leaves out what has no date at all and counts it; an open end runs on', () => {
    const answer = timeline([...SOME, days(null), days('2023-01-01', null)]);
    expect(marksOf(answer, 'ferries')).toMatchObject({ undated: 1, leftOut: 0 });
    expect(chartOf(answer, 'time-line')?.svg).toContain('not drawn: 1 undated');
    expect(chartOf(answer, 'time-line')?.alternative).toContain('since 1 Jan 2023 [4]');
  });

  it('of very many shows the newest forty and counts the others', () => {
    const many = Array.from({ length: 60 }, (_, place) => days(`20${10 + Math.floor(place / 12)}-01-02`));
    const line = marksOf(timeline(many), 'ferries');
    expect(line?.marks).toHaveLength(40);
    expect(line?.leftOut).toBe(20);
    expect(line?.marks.at(-1)?.number).toBe(60);
  });

  it('is none for one happening, and for an answer that is none', () => {
    expect(chartOf(timeline([days('2024-03-01')]), 'time-line')).toBeNull();
    expect(chartOf({ ...timeline(SOME), status: 'not-covered' }, 'time-line')).toBeNull();
  });

  it('is described in at most 1,024 characters, in whole dates', () => {
    const many = Array.from({ length: 40 }, () => days('2024-06-01', '2025-08-30'));
    const words = chartOf(timeline(many), 'time-line')?.alternative ?? '';
    expect(words.length).toBeLessThanOrEqual(1_024);
    expect(words).toMatch(/\[\d+\]; and \d+ more$/);
  });
});

describe('the ticks of an axis', () => {
  it.each([
    ['2024-03-01', '2024-03-05', 5, '1 Mar'],
    ['2024-03-01', '2024-08-30', 6, 'Mar 2024'],
    ['2016-05-01', '2024-08-30', 8, '2017'],
    ['1900-01-01', '2024-08-30', 7, '1900'],
  ])('from %s to %s are %d, the first at %s', (from, to, count, first) => {
    const ticks = ticksBetween(readIsoDay(from) ?? 0, readIsoDay(to) ?? 0);
    expect(ticks).toHaveLength(count);
    expect(ticks[0]?.words).toBe(first);
  });

  it('stand in order within the stretch, at least one and at most ten of them, for any stretch', () => {
    for (let length = 0; length < 400_000; length = Math.ceil(length * 1.37) + 1) {
      const ticks = ticksBetween(9_000, 9_000 + length);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(10);
      expect(ticks.every(({ day }) => day >= 9_000 && day <= 9_000 + length)).toBe(true);
    }
  });
});
