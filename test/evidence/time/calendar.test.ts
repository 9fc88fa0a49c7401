import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civil,
  dayOf,
  isoDay,
  isoWeek,
  monthEnd,
  monthStart,
  readIsoDay,
  weekdayOf,
} from '../../../src/evidence/time/calendar.ts';

const DAY = fc.integer({ min: -700_000, max: 400_000 });

describe('plain days', () => {
  it('agree with the platform on date, weekday and text', () => {
    fc.assert(
      fc.property(DAY, (day) => {
        const date = new Date(day * 86_400_000);
        const { year, month, day: of } = civil(day);
        expect([year, month, of]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
        expect(dayOf(year, month, of)).toBe(day);
        expect(readIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it('refuse dates that no calendar has', () => {
    expect(dayOf(2023, 2, 29)).toBeNull();
    expect(dayOf(1900, 2, 29)).toBeNull();
    expect(dayOf(2024, 13, 1)).toBeNull();
    expect(readIsoDay('2024-04-31')).toBeNull();
    expect(readIsoDay('yesterday')).toBeNull();
    expect(readIsoDay(null)).toBeNull();
  });

  it('keep to the month when months are added', () => {
    expect(isoDay(addMonths(readIsoDay('2024-01-31') ?? 0, 1))).toBe('2024-02-29');
    expect(isoDay(addMonths(readIsoDay('2024-03-15') ?? 0, -15))).toBe('2022-12-15');
    expect([isoDay(monthStart(2024, 14)), isoDay(monthEnd(2024, 0))]).toEqual(['2025-02-01', '2023-12-31']);
  });

  it('number weeks as ISO 8601 does', () => {
    expect(isoWeek(readIsoDay('2024-12-30') ?? 0)).toEqual({ year: 2025, week: 1 });
    expect(isoWeek(readIsoDay('2021-01-03') ?? 0)).toEqual({ year: 2020, week: 53 });
  });
});
