import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/evidence/time/times.ts';
import { articleOf } from './article.ts';

const SATURDAY = '2031-08-16';

/** Each time as "words = value earliest..latest", the ends left out where unknown. */
function read(text: string, published: string | null = SATURDAY): readonly string[] {
  return findTimes(articleOf(text, published)).map(({ text: words, value, earliest, latest }) =>
    `${words} = ${value} ${earliest ?? ''}..${latest ?? ''}`.trim(),
  );
}

const day = (words: string, date: string) => `${words} = ${date} ${date}..${date}`;

describe('dates that are written out', () => {
  it.each([
    ['The bridge fell on 3 May 2029.', day('3 May 2029', '2029-05-03')],
    ['The bridge fell on May 3rd, 2029, at dusk.', day('May 3rd, 2029', '2029-05-03')],
    ['Friday, May 4, 2029', day('Friday, May 4, 2029', '2029-05-04')],
    ['The report is dated 2029-05-03.', day('2029-05-03', '2029-05-03')],
    ['The report is dated 03.05.2029.', day('03.05.2029', '2029-05-03')],
    ['The report is dated 25/5/2029.', day('25/5/2029', '2029-05-25')],
    ['The report is dated 5/25/2029.', day('5/25/2029', '2029-05-25')],
    ['It was signed in May 2029.', 'May 2029 = 2029-05 2029-05-01..2029-05-31'],
    ['It was signed in 2029.', '2029 = 2029 2029-01-01..2029-12-31'],
    ['In the first quarter of 2029 it grew.', 'the first quarter of 2029 = 2029-Q1 2029-01-01..2029-03-31'],
    ['It grew in Q3 2029.', 'Q3 2029 = 2029-Q3 2029-07-01..2029-09-30'],
    ['In the late 1990s it grew.', 'the late 1990s = 199 1997-01-01..1999-12-31'],
    ['It grew in the seventies.', 'the seventies = 197 1970-01-01..1979-12-31'],
    ['She ruled from 2009 to 2011.', '2009 to 2011 = P2Y 2009-01-01..2011-12-31'],
    ['The fair runs from 11 to 14 November 2029.', '11 to 14 November 2029 = P4D 2029-11-11..2029-11-14'],
    ['Sales from January to June 2029 rose.', 'January to June 2029 = P6M 2029-01-01..2029-06-30'],
    ['Sales in the year to March 2029 rose.', 'the year to March 2029 = P1Y 2028-04-01..2029-03-31'],
    ['In fiscal year 2028-29 (July to June) it rose.', 'fiscal year 2028-29 = FY2029 2028-07-01..2029-06-30'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });

  it('keeps the order of day and month that the article itself writes', () => {
    expect(read('Filed 25/6/2029, heard 03/05/2029.')[1]).toBe(day('03/05/2029', '2029-05-03'));
    expect(read('Filed 6/25/2029, heard 03/05/2029.')[1]).toBe(day('03/05/2029', '2029-03-05'));
  });
});

describe('words that count from the publication', () => {
  it.each([
    ['Ministers met on Thursday.', day('Thursday', '2031-08-14')],
    ['Ministers met on Saturday.', day('Saturday', '2031-08-16')],
    ['On Tuesday, the envoy will visit the port.', day('Tuesday', '2031-08-19')],
    ['The envoy is to visit the port on Tuesday.', day('Tuesday', '2031-08-19')],
    ['The port, which the envoy visited on Tuesday, will close.', day('Tuesday', '2031-08-12')],
    ['They met last Friday.', day('last Friday', '2031-08-15')],
    ['They meet next Wednesday.', day('next Wednesday', '2031-08-20')],
    ['They met yesterday.', day('yesterday', '2031-08-15')],
    ['They met last week.', 'last week = 2031-W32 2031-08-04..2031-08-10'],
    ['They met last month.', 'last month = 2031-07 2031-07-01..2031-07-31'],
    ['They met earlier this month.', 'earlier this month = 2031-08 2031-08-01..2031-08-16'],
    ['They met in early June.', 'early June = 2031-06 2031-06-01..2031-06-10'],
    ['They met in mid-June.', 'mid-June = 2031-06 2031-06-11..2031-06-20'],
    ['They met in late December.', 'late December = 2030-12 2030-12-21..2030-12-31'],
    ['Trade reached a record last year.', 'last year = 2030 2030-01-01..2030-12-31'],
    ['Parliament overrode it on 28 May by 84 votes.', day('28 May', '2031-05-28')],
    ['They met in October.', 'October = 2030-10 2030-10-01..2030-10-31'],
    ['They will meet in October.', 'October = 2031-10 2031-10-01..2031-10-31'],
    ['Two years ago it closed.', 'Two years ago = 2029 2029-01-01..2029-12-31'],
    ['Over the past two years it closed.', 'the past two years = P2Y 2029-08-16..2031-08-16'],
    ['It has been shut since 2014.', '2014 = 2014 2014-01-01..2031-08-16'],
    ['It is to open by 2040.', '2040 = 2040 ..2040-12-31'],
    ['It will be published in the winter.', 'the winter = 2031-WI 2031-12-01..2032-02-29'],
    ['It closed last summer.', 'last summer = 2030-SU 2030-06-01..2030-08-31'],
    ['It was out in the third quarter.', 'the third quarter = 2030-Q3 2030-07-01..2030-09-30'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });

  it.each([
    ['They met on Thursday.', 'Thursday = XXXX-WXX-4 ..'],
    ['They met last month.', 'last month = XXXX-XX ..'],
    ['They met in October.', 'October = XXXX-10 ..'],
    ['They met on 9 October.', '9 October = XXXX-10-09 ..'],
    ['They met yesterday.', 'yesterday =  ..'],
  ])('leaves "%s" open where the publication date is unknown', (text, expected) => {
    expect(read(text, null)).toEqual([expected]);
  });
});

describe('words that count from the story', () => {
  it.each([
    ['It opened on 3 May 2029 and shut the same day.', day('the same day', '2029-05-03')],
    [
      'It opened on 3 May 2029. Two weeks later it shut.',
      'Two weeks later = 2029-W20 2029-05-14..2029-05-20',
    ],
    [
      'It opened on 3 May 2029. The next morning it shut.',
      'The next morning = 2029-05-04TMO 2029-05-04..2029-05-04',
    ],
    ['It opened in May 2029. That September it shut.', 'That September = 2029-09 2029-09-01..2029-09-30'],
    ['They left in 2011 and returned three years later.', 'three years later = 2014 2014-01-01..2014-12-31'],
    [
      'Sales fell in the first half of 2029 from a high a year earlier.',
      'a year earlier = 2028 2028-01-01..2028-06-30',
    ],
    [
      'Sales fell from January to May 2029; in the same period of 2028 they rose.',
      'the same period of 2028 = P5M 2028-01-01..2028-05-31',
    ],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)[1]).toBe(expected);
  });
});

describe('quotations', () => {
  it('are read against the day they were spoken, where the paragraph says it', () => {
    expect(read('“The talks begin tomorrow,” the minister said on Monday.')[0]).toBe(
      day('tomorrow', '2031-08-12'),
    );
    expect(read('On Monday the minister said: “The talks begin tomorrow.”')[1]).toBe(
      day('tomorrow', '2031-08-12'),
    );
  });

  it('leave single days open where only the month of the saying is told', () => {
    expect(read('“The talks begin tomorrow,” the minister said last month.')[0]).toBe('tomorrow =  ..');
  });

  it('are read against the publication where nothing tells when', () => {
    expect(read('“The talks begin tomorrow,” the minister said.')[0]).toBe(day('tomorrow', '2031-08-17'));
  });
});

describe('named days', () => {
  it('take the year that every reader knows, only if the article is later', () => {
    expect(read('Security was tightened after 9/11.')).toEqual([day('9/11', '2001-09-11')]);
    expect(read('the September 11 terrorist attacks')).toEqual([day('September 11', '2001-09-11')]);
    expect(read('A meeting about 9/11 was held.', '1999-03-01')).toEqual(['9/11 = XXXX-09-11 ..']);
  });

  it('never put what has been after the publication', () => {
    expect(read('They struck on 7 October.', '2031-09-01')).toEqual([day('7 October', '2030-10-07')]);
  });

  it.each(['the 24 February invasion', 'the February 24 invasion', 'the attack of 24 February'])(
    'have no year where "%s" states none, unless it is of these weeks',
    (text) => {
      expect(read(`They recalled ${text}.`).map((line) => line.replace(/^.* = /, ''))).toEqual([
        'XXXX-02-24 ..',
      ]);
      expect(read(`They recalled ${text}.`, '2031-03-20')[0]).toContain('2031-02-24..2031-02-24');
    },
  );
});

describe('what only looks like a time', () => {
  it.each([
    'Ms May may march to the sun.',
    'The March for Peace and Theresa May',
    'See page 2019 and version 2.0.2019.',
    'The lot sold for $1990 in room 2014.',
    'It holds 2000 people.',
    'The number is 50/6/2025.',
    'Flight 1722 and Highway 2001',
    'The 82 years old singer and a 27-year-old drummer',
    'He will second the motion, and autumn leaves spring to mind.',
    'The Sunday Times and Sheffield Wednesday',
    'The 31 February 2031 is no day.',
    'The file of 2031-02-31',
  ])('finds nothing in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('lengths and rates', () => {
  it.each([
    ['The two-day trip ended.', 'two-day = P2D ..'],
    ['It lasted several weeks.', 'several weeks = PXW ..'],
    ['It pumps 30 tonnes a year.', 'a year = P1Y ..'],
    ['The annual fair', 'annual = P1Y ..'],
  ])('have a value and no days in "%s"', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

const PIECES = fc.constantFrom(
  'May',
  'on Monday',
  'the end of',
  'last',
  'year',
  '2024',
  '-',
  '31',
  'February',
  'since',
  '“',
  '”',
  'a',
  'week',
  'ago',
  '9/11',
  'Q1',
  'the',
  '\n\n',
  'é',
  '😀',
  "'80s",
  '.',
  'and',
  'to',
  '12:30',
  'p.m.',
  '1/2/',
  'same day',
  'will',
  'said',
);

it('gives spans of the text in order, without overlaps, with real days in order, for any text', () => {
  fc.assert(
    fc.property(
      fc.array(PIECES, { maxLength: 60 }),
      fc.option(fc.constant(SATURDAY)),
      (pieces, published) => {
        const article = articleOf(pieces.join(' '), published);
        let before = 0;
        for (const time of findTimes(article)) {
          expect(time.text).toBe(article.text.slice(time.start, time.end));
          expect(time.start).toBeGreaterThanOrEqual(before);
          expect(time.end).toBeGreaterThan(time.start);
          before = time.end;
          if (time.earliest !== null && time.latest !== null) expect(time.earliest <= time.latest).toBe(true);
        }
      },
    ),
  );
});

describe('words that count from what was dated before', () => {
  it.each([
    [
      'Sales fell last year. The year before, they had doubled.',
      'The year before = 2029 2029-01-01..2029-12-31',
    ],
    [
      'Sales grew in 2029, after a rise of 5 percent in 2028. They had stagnated the year before.',
      'the year before = 2028 2028-01-01..2028-12-31',
    ],
    [
      'It opened in March 2029 and closed the month after.',
      'the month after = 2029-04 2029-04-01..2029-04-30',
    ],
    ['By the end of July 2030, sales since January stood at 5.', 'January = 2030-01 2030-01-01..2030-07-31'],
    ['It passed in May 2030, when sales since February hit 5.', 'February = 2030-02 2030-02-01..2030-05-31'],
    [
      'It sold 5 in the first ten months of 2029 and 6 in the first eleven.',
      'the first eleven = P11M 2029-01-01..2029-11-30',
    ],
  ])('reads the last of "%s"', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });

  it.each([
    ['In March 2030 it warned that prices have risen since May.', 'May = 2031-05 2031-05-01..2031-08-16'],
    ['Sales peaked in 2029, the year before the war.', '2029 = 2029 2029-01-01..2029-12-31'],
    ['It sold 5 in 2029, and the first eleven left.', '2029 = 2029 2029-01-01..2029-12-31'],
  ])('takes nothing from before in "%s"', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });
});

describe('seasons and fiscal years', () => {
  it('takes the months of a season from where the text states them, for other seasons too', () => {
    expect(
      read('In the 2028/29 season, which runs from October to September, it fell. In 2026/27 it rose.'),
    ).toEqual([
      '2028/29 = FY2029 2028-10-01..2029-09-30',
      'October to September = FY2029 2028-10-01..2029-09-30',
      '2026/27 = FY2027 2026-10-01..2027-09-30',
    ]);
  });

  it('counts the first months of a fiscal year from its start', () => {
    expect(
      read('In fiscal year 2028-29 (April to March) it rose, in the first nine months of FY30 too.').at(-1),
    ).toBe('the first nine months of FY30 = P9M 2029-04-01..2029-12-31');
  });

  it('leaves the days open where nobody says when the fiscal year begins', () => {
    expect(read('It rose in the first nine months of FY30.')).toEqual([
      'the first nine months of FY30 = P9M ..',
    ]);
  });
});

describe('months before what is counted by the month', () => {
  it.each([
    ['The survey puts June imports at 5.', 'June = 2031-06 2031-06-01..2031-06-30'],
    ['Traders sold March futures.', 'March = 2031-03 2031-03-01..2031-03-31'],
  ])('are times in "%s"', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['Traders who march imports fear.', 'We saw June Carter.'])('are none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
