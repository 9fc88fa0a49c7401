import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/evidence/evidence.ts';
import { amountsWords, amountWords } from '../../src/wording/amounts.ts';
import { dayWords, rangeWords } from '../../src/wording/dates.ts';
import { PROBLEM_CODES, problemWords } from '../../src/wording/problems.ts';

const figure = (value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 1,
  value,
  unit,
  measure: 'trade',
  parties: [],
  direction: null,
  change: null,
  period: null,
  hedge: null,
  per: null,
  terms: null,
  standing: 'stated',
  goods: null,
  of: null,
  ...more,
});

describe('a range of days', () => {
  it.each([
    ['2024-05-17', '2024-05-17', '17 May 2024'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2024-01-01', '2024-02-29', 'Jan–Feb 2024'],
    ['2023-01-01', '2023-12-31', '2023'],
    ['1990-01-01', '1999-12-31', '1990–1999'],
    ['2022-09-01', '2022-09-10', '1–10 Sep 2022'],
    ['2023-12-20', '2024-01-05', '20 Dec 2023 – 5 Jan 2024'],
    ['2014-01-01', null, 'since 1 Jan 2014'],
    [null, '2030-12-31', 'by 31 Dec 2030'],
    [null, null, 'no date'],
  ])('%s to %s reads %s', (earliest, latest, words) => {
    expect(rangeWords({ earliest, latest })).toBe(words);
  });

  it('is up to its last day where an amount was counted by then', () => {
    expect(rangeWords({ earliest: '2024-05-17', latest: '2024-05-17', upTo: true })).toBe('by 17 May 2024');
  });

  it('is no invented day where nothing is known', () => {
    expect(dayWords(null)).toBe('undated');
  });
});

describe('an amount', () => {
  it.each([
    [figure(244_810_000_000, 'USD'), '244.81 bn US dollars'],
    [figure(1_280_000_000_000, 'CNY'), '1.28 trn yuan'],
    [figure(26.3, 'percent', { change: 'rise' }), '+26.3 %'],
    [figure(2.9, 'percent', { change: 'fall' }), '−2.9 %'],
    [figure(24, 'percent'), '24 %'],
    [figure(9, 'percent', { change: 'rise', terms: 'in yuan' }), '+9 % in yuan'],
    [figure(2e9, 'USD', { hedge: 'more than' }), 'more than 2 bn US dollars'],
    [figure(2e9, 'USD', { hedge: 'or more' }), '2 bn US dollars or more'],
    [figure(60, 'USD', { per: 'barrel' }), '60 US dollars per barrel'],
    [figure(3e9, 'USD', { change: 'fall', standing: 'difference' }), '−3 bn US dollars'],
    [figure(5e6, 'EUR', { valueMax: 7e6 }), '5 m to 7 m euros'],
    [figure(22.7, 'bcm'), '22.7 bcm'],
    [figure(1234, 'PLN'), '1,234 PLN'],
  ])('%# is said in its own unit', (one, words) => {
    expect(amountWords(one)).toBe(words);
  });

  it('stands beside one that differs, the unit said once', () => {
    expect(amountsWords([figure(240.1e9, 'USD'), figure(227e9, 'USD')])).toBe(
      '240.1 bn or 227 bn US dollars',
    );
  });
});

describe('a problem', () => {
  it('has words for every code', () => {
    for (const [code, words] of PROBLEM_CODES) expect(words, code).toMatch(/\w+ \w+/);
  });

  it('names the file, line and field, what was found and expected, and what still answers', () => {
    const words = problemWords({
      code: 'bad-date',
      severity: 'reject',
      file: 'gas.md',
      line: 4,
      field: 'published',
      found: '3 May 24',
      expected: 'YYYY-MM-DD',
      lastGood: true,
    });
    expect(words).toBe(
      'gas.md line 4, published: this is no date [bad-date] (found: 3 May 24); expected: YYYY-MM-DD. Its last good version answers until the next start.',
    );
  });

  it('starts with a capital where no file or option is to blame', () => {
    expect(
      problemWords({ code: 'unknown-command', severity: 'reject', found: '/nosuch', expected: '/ask' }),
    ).toBe('There is no such command (found: /nosuch); expected: /ask.');
  });
});

it('says from which words a percentage was worked out, where the text has none', () => {
  const rise = { change: 'rise', words: 'ninefold' } as const;
  expect(amountWords(figure(800, 'percent', rise))).toBe('+800 % (worked out from “ninefold”)');
});
