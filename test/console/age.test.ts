// How long ago a day was.
import { expect, test } from 'vitest';
import { ageOf } from '../../src/console/age.ts';

const NOW = new Date('2025-06-10T23:30:00Z');

test.each([
  ['2025-06-10', 'today'],
  ['2025-06-09', '1 day ago'],
  ['2025-06-11', 'in 1 day'],
  ['2025-05-28', '13 days ago'],
  ['2025-05-27', '2 weeks ago'],
  ['2025-03-10', '3 months ago'],
  ['2024-01-01', '17 months ago'],
  ['2020-06-10', '5 years ago'],
])('%s is %s', (date, age) => expect(ageOf(date, NOW)).toBe(age));

test('what is no date has no age', () => expect(ageOf('soon', NOW)).toBe(''));
