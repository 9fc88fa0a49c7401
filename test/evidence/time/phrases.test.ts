import { describe, expect, it } from 'vitest';
import { daysIn, one } from './article.ts';

describe('stretches up to today', () => {
  it.each([
    ['It grew over the last decade.', 'the last decade = 2021-08-16..2031-08-16'],
    ['Growth in the past decade was slow.', 'the past decade = 2021-08-16..2031-08-16'],
    ['The drones came overnight.', 'overnight = 2031-08-15..2031-08-16'],
    ['Overnight, drones struck the port.', 'Overnight = 2031-08-15..2031-08-16'],
    ['The tunnel will be shut overnight.', 'overnight = 2031-08-16..2031-08-17'],
    ['They met over the weekend.', 'the weekend = 2031-08-16..2031-08-17'],
    ['It will be shown over the next week.', 'the next week = 2031-08-16..2031-08-23'],
    ['It fell over the last month.', 'the last month = 2031-07-16..2031-08-16'],
    ['Later in the summer, she resigned.', 'Later in the summer = 2031-08-16..2031-08-31'],
    ['The shop closed a decade ago.', 'a decade ago = 2020-01-01..2022-12-31'],
  ])('are read in "%s"', (text, expected) => {
    expect(daysIn(text)).toEqual([expected]);
  });

  it('count the night from the day told before in the sentence', () => {
    expect(daysIn('Caught on Tuesday, he was held overnight.').at(-1)).toBe(
      'overnight = 2031-08-12..2031-08-13',
    );
  });

  it('are of the last weekend where nothing tells that one is to come', () => {
    expect(daysIn('Over the weekend, a team of divers found it.', '2031-08-18')).toEqual([
      'the weekend = 2031-08-16..2031-08-17',
    ]);
  });

  it('leave the story where it was', () => {
    expect(daysIn('They met in June 2030. The port burnt overnight. A month later they parted.').at(-1)).toBe(
      'A month later = 2030-07-01..2030-07-31',
    );
  });

  it.each([
    'You cannot mend it overnight.',
    'My favourite time of the day is dusk.',
    'They joined in the week leading up to the fair.',

    'She was an overnight success.',
    'The overnight train was late.',
    'Take the overnight ferry.',
  ])('are not in "%s"', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

describe('weeks of a month', () => {
  it.each([
    ['It met in the last week of March.', 'the last week of March = 2031-03-25..2031-03-31'],
    ['It met in the first week of May 2030.', 'the first week of May 2030 = 2030-05-01..2030-05-07'],
    ['It met on the last weekend of July.', 'the last weekend of July = 2031-07-26..2031-07-27'],
    ['It met on the first Monday in May.', one('the first Monday in May', '2031-05-05')],
    ['It met on the last day of June 2030.', one('the last day of June 2030', '2030-06-30')],
  ])('are read in "%s"', (text, expected) => {
    expect(daysIn(text)).toEqual([expected]);
  });

  it.each(['It met in the first week of the war.', 'She won on the last day of play.'])(
    'are not in "%s"',
    (text) => {
      expect(daysIn(text).filter((line) => !line.endsWith('..'))).toEqual([]);
    },
  );
});

describe('times of day before their day', () => {
  it.each([
    ['It starts at 6 p.m. local time (1700 UTC) tomorrow.', '6 p.m. local time', '2031-08-17'],
    ['It starts at 6 p.m. local time (1700 UTC) tomorrow.', '1700 UTC', '2031-08-17'],
    ['At 2:49 a.m. (7:49 a.m. UTC) on Friday it was launched.', '7:49 a.m. UTC', '2031-08-15'],
    ['He fell at 10:00 a.m. (2100 UTC, yesterday).', '2100 UTC', '2031-08-15'],
  ])('take it in "%s"', (text, words, date) => {
    expect(daysIn(text)).toContain(one(words, date));
  });

  it('keep to today where none follows', () => {
    expect(daysIn('It starts at 6 p.m. (local time).')).toEqual([one('6 p.m.', '2031-08-16')]);
  });
});

describe('other ways to write a date', () => {
  it.each([
    ['They met on the third of May.', one('the third of May', '2031-05-03')],
    ['Filed 16-05-2030.', one('16-05-2030', '2030-05-16')],
    ['It closed last fall.', 'last fall = 2030-09-01..2030-11-30'],
    ['It will open this fall.', 'this fall = 2031-09-01..2031-11-30'],
    ['He wants to run this fall.', 'this fall = 2031-09-01..2031-11-30'],
    ['It began this spring.', 'this spring = 2031-03-01..2031-05-31'],
    ['Snow fell in the winter of 2029-30.', 'the winter of 2029-30 = 2029-12-01..2030-02-28'],
    [
      'Sales fell in the fiscal year ending June 2030.',
      'the fiscal year ending June 2030 = 2029-07-01..2030-06-30',
    ],
    ['They fled following Wednesday’s quake.', one('Wednesday', '2031-08-13')],
    ['Sales rose from the year previous.', 'the year previous = 2030-01-01..2030-12-31'],
  ])('is read in "%s"', (text, expected) => {
    expect(daysIn(text)).toEqual([expected]);
  });

  it('takes the nearest where a date names a thing of these weeks', () => {
    expect(daysIn('The mayor’s Aug. 28 meeting was planned by two aides.')).toEqual([
      one('Aug. 28', '2031-08-28'),
    ]);
  });

  it('keeps a headline that ends in a weekday apart from the date below it', () => {
    expect(daysIn('Banks to remain closed until Friday\nAugust 16, 2031\nThe bank said so.')).toEqual([
      one('Friday', '2031-08-22'),
      one('August 16, 2031', '2031-08-16'),
    ]);
  });

  it.each([
    'This fall in prices hurt.',
    'These are areas that fall under the treaty.',
    'The last fall of the curtain',
    'Call 16-05-20301 or 3-4-2-2030-1.',
  ])('is not in "%s"', (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it.each(['Its 24 February invasion', 'their 24 February assault', 'Ruritania’s February 24 coup'])(
    'has no year in "%s"',
    (text) => {
      expect(daysIn(`They recalled ${text}.`).map((line) => line.replace(/^.* = /, ''))).toEqual(['..']);
    },
  );
});

describe('lengths and words for what is to come', () => {
  it.each([
    ['It shrank for two consecutive quarters of decline.', 'two consecutive quarters = ..'],
    ['It was the largest single-day fall.', 'single-day = ..'],
    ['It came a day after the fair.', 'a day = ..'],
    ['Growth will be slow in the near term.', 'the near term = ..'],
    ['It will go on for the time being.', 'the time being = ..'],
    ['It was a car of the 70s and 80s.', '80s = 1980-01-01..1989-12-31'],
  ])('are found in "%s"', (text, expected) => {
    expect(daysIn(text)).toContain(expected);
  });

  it.each(['Three quarters of the crop is lost.', 'He served the full term.', 'A single man of 80s tastes'])(
    'are not in "%s"',
    (text) => {
      expect(daysIn(text)).toEqual([]);
    },
  );
});
