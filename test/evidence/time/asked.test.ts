import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/evidence/time/asked.ts';

const asked = (words: string, asOf: string | null = '2024-05-16') => {
  const period = periodOf(words, asOf);
  return period === null ? null : `${period.earliest ?? ''}..${period.latest ?? ''} ${period.precision}`;
};

describe('periodOf', () => {
  it('gives the first of two months the year that stands behind the second', () => {
    expect(periodOf('the volume in January and February 2024', '2025-01-21')).toMatchObject({
      earliest: '2024-01-01',
    });
    expect(periodOf('in March or April', '2025-01-21')).toMatchObject({ earliest: '2025-03-01' });
  });

  it.each([
    ['2022', '2022-01-01..2022-12-31 year'],
    ['2024-05', '2024-05-01..2024-05-31 month'],
    ['2024-05-16', '2024-05-16..2024-05-16 day'],
    ['trade in 2022', '2022-01-01..2022-12-31 year'],
    ['may 2024', '2024-05-01..2024-05-31 month'],
    ['what was said on 3 march 2023?', '2023-03-03..2023-03-03 day'],
    ['between 2019 and 2021', '2019-01-01..2021-12-31 range'],
    ['q3 2023', '2023-07-01..2023-09-30 quarter'],
    ['since 2014', '2014-01-01..2024-05-16 range'],
    ['before March 2022', '..2022-02-28 range'],
    ['after March 2022', '2022-04-01.. range'],
    ['until 2020', '..2020-12-31 range'],
    ['last year', '2023-01-01..2023-12-31 year'],
    ['since february', '2024-02-01..2024-05-16 range'],
  ])('reads "%s"', (words, expected) => {
    expect(asked(words)).toBe(expected);
  });

  it('leaves "since" open where today is unknown', () => {
    expect(asked('since 2014', null)).toBe('2014-01-01.. range');
  });

  it.each([
    'who may win',
    'march to war',
    'what did he say',
    '2025-13-45',
    '50/6/2025',
    'it lasted two years',
    '',
  ])('finds no period in "%s"', (words) => {
    expect(asked(words)).toBeNull();
  });

  it('finds none in words that count from an unknown today', () => {
    expect(asked('last year', null)).toBeNull();
    expect(asked('on monday', null)).toBeNull();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const period = periodOf(words, '2024-05-16');
        expect(period === null || period.earliest !== null || period.latest !== null).toBe(true);
      }),
    );
  });
});
