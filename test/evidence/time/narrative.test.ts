import { describe, expect, it } from 'vitest';
import { daysIn, one } from './article.ts';

describe('dates without a year after one with its year', () => {
  it.each([
    [
      'The raiders struck on 19 September 2029. The fighting ended on 20 September.',
      one('20 September', '2029-09-20'),
    ],
    ['The war began on 19 December 2028. It ended on 20 January.', one('20 January', '2029-01-20')],
    ['The king fell in March 1917. He was arrested on 21 March.', one('21 March', '1917-03-21')],
    ['They signed in March 2029; it was ratified in June.', 'June = 2029-06-01..2029-06-30'],
    ['They signed on 2 March 2029, met on 9 April and parted on 3 June.', one('3 June', '2029-06-03')],
  ])('take it in "%s"', (text, expected) => {
    expect(daysIn(text).at(-1)).toBe(expected);
  });

  it.each([
    ['The shop opened on 5 July 2029. On 3 August it closed.', one('3 August', '2031-08-03')],
    ['Sales rose in 2029. On 20 September they fell.', one('20 September', '2030-09-20')],
    ['The law passed on 5 March 2029. It will end on 20 September.', one('20 September', '2031-09-20')],
    ['The law passed on 5 March 2029. It lapsed on 20 December.', one('20 December', '2030-12-20')],
    ['The law passed on 5 March 2029.\n\nHe was born on 20 April.', one('20 April', '2031-04-20')],
  ])('keep to the publication in "%s"', (text, expected) => {
    expect(daysIn(text).at(-1)).toBe(expected);
  });

  it('stay open where neither tells the year', () => {
    expect(daysIn('They met on 20 September.', null)).toEqual(['20 September = ..']);
  });
});

describe('lengths that count from the story', () => {
  it.each([
    [
      'The treaty was signed on 3 May 2029. One year to the day after, it lapsed.',
      one('One year to the day after', '2030-05-03'),
    ],
    [
      'The pier burnt down on 3 May 2029 and reopened two years to the day later.',
      one('two years to the day later', '2031-05-03'),
    ],
    [
      'After a collision near the harbour in May, the pilot left. A month later he returned.',
      'A month later = 2031-06-01..2031-06-30',
    ],
  ])('are read in "%s"', (text, expected) => {
    expect(daysIn(text).at(-1)).toBe(expected);
  });

  it.each([
    ['The truce came two days before the summit on 20 May.', one('two days before', '2031-05-18')],
    ['It fell one week after the signing of 3 May 2029.', one('one week after', '2029-05-10')],
  ])('count from the thing whose date stands beside it in "%s"', (text, expected) => {
    expect(daysIn(text)).toContain(expected);
  });

  it.each(['The truce came two days before the summit.', 'Two days after he left, a fair opened on 20 May.'])(
    'are only lengths in "%s"',
    (text) => {
      expect(daysIn(text)[0]).toMatch(/wo days = \.\.$/);
    },
  );

  it('count on from a year to the year of the publication', () => {
    expect(daysIn('The league was born on 24 October 1945. Some 86 years later, it lives.').at(-1)).toBe(
      'Some 86 years later = 2031-01-01..2031-12-31',
    );
  });

  it('take the day that has been, and not one that is to come, for what has been', () => {
    const text =
      'It burnt on Friday. She is held until a hearing on 5 September.\n\nThe first alarm came at about 13:40.';
    expect(daysIn(text).at(-1)).toBe(one('13:40', '2031-08-15'));
  });

  it('take two months together for the same months of another year', () => {
    expect(daysIn('Traffic fell in May and June against the same months of last year.').at(-1)).toBe(
      'the same months of last year = 2030-05-01..2030-06-30',
    );
  });

  it.each([
    ['It will open on 4 October. A day earlier, six men were arrested.', 'A day earlier', '2031-08-15'],
    ['The debate came 15 days before the vote on Sept. 1.', '15 days before', '2031-08-17'],
  ])('are right in "%s"', (text, words, date) => {
    expect(daysIn(text)).toContain(one(words, date));
  });

  it('count from the year that a report is for, and not from the month of the report', () => {
    const text = 'The mine reported a loss for 2029 last month, where a year earlier it had earned.';
    expect(daysIn(text).at(-1)).toBe('a year earlier = 2028-01-01..2028-12-31');
  });

  it('count from the first day told below a dateline', () => {
    const text =
      'Saturday, August 16, 2031\n\nThis Thursday, a diver crossed the sound.\n\nShe set off at 8:17 a.m.';
    expect(daysIn(text).at(-1)).toBe(one('8:17 a.m.', '2031-08-14'));
  });

  it('give no day after the publication to what has been', () => {
    expect(daysIn('They spoke today. The next day, he apologised.').at(-1)).toBe('The next day = ..');
  });

  it('are open where they would put what has been after the publication', () => {
    expect(daysIn('They met on 14 August. Two weeks later he left.').at(-1)).toBe('Two weeks later = ..');
  });

  it('are open before the thing that they count from', () => {
    expect(daysIn('They married a year to the day after the flood.')).not.toContain(
      one('the day after', '2031-08-17'),
    );
  });
});
