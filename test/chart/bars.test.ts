// Which figures stand side by side in a bar chart, over archives of invented news.
import { describe, expect, it } from 'vitest';
import { barSvg, stepFor } from '../../src/chart/bar-svg.ts';
import { type BarChart, barsOf } from '../../src/chart/bars.ts';
import type { Answer } from '../../src/commands/answer.ts';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Figure } from '../../src/evidence/evidence.ts';
import { numberedIn } from '../../src/wording/numbered.ts';
import { pageOf } from '../../src/wording/words.ts';
import { archiveOf, type Written } from '../archive-of.ts';
import { LEDGER } from '../discord/ledger.ts';
import { answerOf, articleOf, sum } from '../export/made.ts';
import { starterArchive } from '../starter.ts';

async function chartOver(articles: readonly Written[], line: string): Promise<BarChart | null> {
  const archive = await archiveOf(articles);
  return barsOf(await run(COMMANDS, readCall(line, COMMANDS).call, { archive, admin: null }));
}

const wire = (id: string, published: string, text: string): Written => ({ id, published, text });
const YEARS = [
  wire(
    'a',
    '2022-02-05',
    'Trade between Chile and Norway reached $210 million in 2021, Chile’s customs said.',
  ),
  wire(
    'b',
    '2023-02-05',
    'Trade between Chile and Norway reached $230 million in 2022, Chile’s customs said.',
  ),
  wire(
    'c',
    '2025-02-05',
    'Trade between Chile and Norway reached $250 million in 2024, Chile’s customs said.',
  ),
];
const PAIR = '/trade country:Chile partner:Norway';

describe('a bar chart', () => {
  it('has a bar a year, oldest first, each with the number of its slice in the answer', async () => {
    const chart = await chartOver(YEARS, PAIR);
    expect(chart?.measure).toBe('trade, Chile ↔ Norway');
    expect(chart?.scale).toEqual({ size: 1e6, unit: 'm US dollars' });
    expect(chart?.bars).toMatchObject([
      { year: 2021, value: 210e6, words: '210', hedge: null, number: 3 },
      { year: 2022, value: 230e6, words: '230', number: 2 },
      { year: 2024, value: 250e6, words: '250', number: 1 },
    ]);
  });

  it('shows sources that differ side by side, with a number each', async () => {
    const other = wire(
      'd',
      '2023-03-05',
      'Norway’s statistics office put trade between Chile and Norway in 2022 at $260 million.',
    );
    const chart = await chartOver([...YEARS, other], PAIR);
    const of2022 = chart?.bars.filter(({ year }) => year === 2022) ?? [];
    expect(of2022.map(({ words }) => words).sort()).toEqual(['230', '260']);
    expect(new Set(of2022.map(({ number }) => number)).size).toBe(2);
  });

  it('leaves out another currency, another direction, parts of a year, targets and changes in per cent', async () => {
    const others = [
      wire('e', '2021-02-05', 'Trade between Chile and Norway reached 190 million euros in 2020.'),
      wire('f', '2020-02-05', 'Chile’s exports to Norway came to $90 million in 2019.'),
      wire(
        'g',
        '2024-08-05',
        'Trade between Chile and Norway reached $120 million in the first half of 2024.',
      ),
      wire(
        'h',
        '2025-03-05',
        'Trade between Chile and Norway is to reach $400 million in 2030, officials hope.',
      ),
      wire('i', '2024-02-05', 'Trade between Chile and Norway rose 8 percent in 2023.'),
    ];
    const chart = await chartOver([...YEARS, ...others], PAIR);
    expect(chart?.bars.map(({ year, words }) => `${year} ${words}`)).toEqual([
      '2021 210',
      '2022 230',
      '2024 250',
    ]);
  });

  it('keeps the text’s hedge beside the value', async () => {
    const about = wire(
      'j',
      '2021-02-05',
      'Trade between Chile and Norway came to about $180 million in 2020.',
    );
    const chart = await chartOver([...YEARS, about], PAIR);
    expect(chart?.bars[0]).toMatchObject({ year: 2020, words: '180', hedge: 'about' });
  });

  it('is none for one year alone, and for an answer without figures', async () => {
    expect(await chartOver(YEARS.slice(0, 1), PAIR)).toBeNull();
    expect(await chartOver(YEARS, '/trade country:Peru')).toBeNull();
    expect(await chartOver(YEARS, `${PAIR} year:2021`)).toBeNull();
  });

  it('of more than twenty years shows the newest twenty and counts the others', async () => {
    const early = ['1999', '2000'].map((year) =>
      wire(`l${year}`, '2001-02-05', `Trade between Chile and Norway reached $9 million in ${year}.`),
    );
    const chart = await chartOver([...LEDGER, ...early], PAIR);
    expect(chart?.bars.map(({ year }) => year)).toEqual(LEDGER.map((_, place) => 2001 + place));
    expect(chart?.yearsLeftOut).toBe(2);
  });
});

describe('over the starter articles', () => {
  it.each(['/trade country:China partner:Russia', '/trade country:Russia measure:exports'])(
    'each bar of %s has a value that the slice of its number and the words beside it state',
    async (line) => {
      const archive = await starterArchive();
      const answer = await run(COMMANDS, readCall(line, COMMANDS).call, { archive, admin: null });
      const chart = barsOf(answer);
      const slices = numberedIn(answer);
      const words = JSON.stringify(pageOf(answer).blocks);
      expect(chart?.bars.length).toBeGreaterThan(3);
      for (const bar of chart?.bars ?? []) {
        const slice = slices.find(({ number }) => number === bar.number);
        const values = slice?.shown.items.flatMap((place) => {
          const item = answer.evidence[place];
          return item?.kind === 'figure' ? [item.figure.value] : [];
        });
        expect(values).toContain(bar.value);
        expect(words).toContain(`${bar.words} bn`);
      }
    },
  );
});

/** An answer with a heading a year, each over one figure made by hand. */
function answerWith(figures: readonly Partial<Figure>[]): Answer {
  const article = articleOf('Kenya and Italy counted their exports.');
  const items = figures.map((change, place) => {
    const year = 2020 + place;
    const period = { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' } as const;
    const item = sum(article, { start: 0, end: 5 });
    if (item.kind !== 'figure') throw new Error('no figure');
    return { ...item, figure: { ...item.figure, period, ...change } };
  });
  const answer = answerOf('trade', items, article);
  const sections = answer.sections.map((section, place) => {
    const shown = items[place]?.figure;
    const heading = {
      kind: 'year',
      year: null,
      figures: shown === undefined ? [] : [shown],
      change: null,
    } as const;
    return { ...section, heading };
  });
  return { ...answer, sections };
}

describe('figures between two', () => {
  it('of exports stand together only where it is told which way they went', () => {
    const exports = { measure: 'exports', direction: null };
    const way = { measure: 'exports', direction: { from: 'Kenya', to: 'Italy' } };
    expect(barsOf(answerWith([exports, exports]))).toBeNull();
    expect(barsOf(answerWith([way, way]))?.bars).toHaveLength(2);
    expect(barsOf(answerWith([way, { ...way, direction: { from: 'Italy', to: 'Kenya' } }]))).toBeNull();
  });

  it('of shares are bars, of rises in per cent none', () => {
    const share = { measure: 'share', unit: 'percent', value: 12, direction: null, parties: ['Kenya'] };
    expect(barsOf(answerWith([share, share]))?.scale.unit).toBe('%');
    expect(
      barsOf(
        answerWith([
          { ...share, change: 'rise' },
          { ...share, change: 'rise' },
        ]),
      ),
    ).toBeNull();
  });

  it('per month and per year, in ranges and in nothing at all, are drawn as they are', () => {
    const range = { value: 5e6, valueMax: 7e6, measure: 'trade' };
    expect(barsOf(answerWith([range, { ...range, per: 'month' }]))).toBeNull();
    const chart = barsOf(answerWith([range, { value: 0, measure: 'trade' }]));
    expect(chart?.bars.map(({ words }) => words)).toEqual(['5 to 7', '0']);
    expect(chart === null ? '' : barSvg(chart, '')).not.toMatch(/NaN|Infinity/);
  });
});

/** Rectangles of a drawn chart, without its ground. */
function rectangles(svg: string): readonly Record<string, number>[] {
  return [...svg.matchAll(/<rect ([^>]*)\/>/g)]
    .map(([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([\d.]+)"/g)].map(([, name, value]) => [name, Number(value)]),
      ),
    )
    .filter(({ x }) => x !== 0);
}

describe('its drawing', () => {
  it('has heights in proportion to the values, from zero', async () => {
    const chart = await chartOver(YEARS, PAIR);
    const bars = rectangles(chart === null ? '' : barSvg(chart, ''));
    const [a = 0, b = 0, c = 0] = bars.map(({ height }) => height);
    expect(b / a).toBeCloseTo(230 / 210, 6);
    expect(c / a).toBeCloseTo(250 / 210, 6);
  });

  it('leaves the slot of a year without a value empty', async () => {
    const chart = await chartOver(YEARS, PAIR);
    const svg = chart === null ? '' : barSvg(chart, '');
    const [first = 0, second = 0, third = 0] = rectangles(svg).map(({ x }) => x);
    expect(svg).toContain('>2023<');
    expect(third - second).toBeCloseTo(2 * (second - first), 6);
  });

  it.each([
    [1, 0.2],
    [7, 2],
    [12, 2.5],
    [0.03, 0.01],
    [480, 100],
  ])('marks an axis up to %d in steps of %d', (most, step) => {
    expect(stepFor(most)).toBeCloseTo(step, 9);
  });
});
