import { describe, expect, test } from 'vitest';
import { publishedDay, publishedInName, publishedInText } from '../../src/corpus/publication.ts';

describe('publishedDay', () => {
  test.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T23:30:00+02:00', '2024-05-03'],
    ['2024-05-03T06:05:04.123Z', '2024-05-03'],
    ['2024-02-29', '2024-02-29'],
  ])('takes %s', (stated, day) => {
    expect(publishedDay(stated)).toBe(day);
  });

  test.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '3 May 24',
    '05/03/2024',
    '2024-5-3',
    '2024',
    'yesterday',
    '',
  ])('refuses %j', (stated) => {
    expect(publishedDay(stated)).toBeNull();
  });
});

describe('publishedInName', () => {
  test('finds a day of the calendar anywhere in the name', () => {
    expect(publishedInName('wire/2024-05-16-leaders-meet.txt')).toBe('2024-05-16');
    expect(publishedInName('leaders-2024-05-16.txt')).toBe('2024-05-16');
  });

  test('finds nothing in a folder, an impossible day or a longer number', () => {
    expect(publishedInName('2024-05-16/leaders.txt')).toBeNull();
    expect(publishedInName('2024-13-45-leaders.txt')).toBeNull();
    expect(publishedInName('12024-05-16.txt')).toBeNull();
  });
});

describe('publishedInText', () => {
  test.each([
    ['Friday, January 4, 2019\n\nA building fell.', '2019-01-04'],
    ['Ferry sinks\nPublished 3 May 2024\nIt sank.', '2024-05-03'],
    ['Ferry sinks\nPosted on May 3rd, 2024 by admin\nIt sank.', '2024-05-03'],
    ['By Ada Quist | 3 May 2024\nIt sank.', '2024-05-03'],
    ['TOLSK, June 3, 2024 (Northern Wire) — The ferry sank.', '2024-06-03'],
    ['Last updated: 2024-05-03 10:20\nIt sank.', '2024-05-03'],
    ['PUBLISHED: 10:48, Tue, Nov 19, 2019\nIt sank.', '2019-11-19'],
  ])('finds the day in %j', (text, day) => {
    expect(publishedInText(text)).toBe(day);
  });

  test.each([
    'On 24 February 2022 the army crossed the border.',
    'TOLSK, June 3 (Northern Wire) — The ferry sank.',
    'The treaty of May 3, 2024, which both had signed, was published in full by the ministry.',
    'The law took effect on 1 January 2024.',
    'Nothing here is dated.',
  ])('takes no day that is told about: %j', (text) => {
    expect(publishedInText(text)).toBeNull();
  });
});
