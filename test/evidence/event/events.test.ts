import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/evidence/event/events.ts';
import { findTimes } from '../../../src/evidence/time/times.ts';
import { articleOf } from '../time/article.ts';

/** Each event as "status words earliest..latest", in the order of the text. */
function told(text: string, published: string | null = '2031-08-16'): readonly string[] {
  const article = articleOf(text, published);
  return findEvents(article, findTimes(article)).map(
    ({ status, timeText, earliest, latest }) =>
      `${status}: ${text.slice(timeText.start, timeText.end)} ${earliest ?? ''}..${latest ?? ''}`,
  );
}

describe('dated happenings', () => {
  it.each([
    ['The ministers met in Lorvik on Thursday.', 'happened: Thursday 2031-08-14..2031-08-14'],
    ['The treaty was signed in May 2029.', 'happened: May 2029 2029-05-01..2029-05-31'],
    ['On Tuesday, the envoy will visit the port.', 'planned: Tuesday 2031-08-19..2031-08-19'],
    ['The line is to open by 2040.', 'planned: by 2040 2031-08-16..2040-12-31'],
    ['The mayor has been in office since 2027.', 'happened: since 2027 2027-01-01..2031-08-16'],
    ['Voters backed it in a 2026 referendum.', 'happened: 2026 2026-01-01..2026-12-31'],
    ['The bank raised its rate to 4 % in June.', 'happened: June 2031-06-01..2031-06-30'],
    ['The 22nd amendment was passed in 1947.', 'happened: 1947 1947-01-01..1947-12-31'],
    ['The king delivered the 18th Lorvik lecture in July.', 'happened: July 2031-07-01..2031-07-31'],
    ['Next release: 15 October 2031.', 'planned: 15 October 2031 2031-10-15..2031-10-15'],
  ])('gives one for "%s"', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('gives one a date for a sentence with two', () => {
    expect(told('The bridge opened in 2027 and was shut on Monday.')).toEqual([
      'happened: 2027 2027-01-01..2027-12-31',
      'happened: Monday 2031-08-11..2031-08-11',
    ]);
  });

  it('does not take the same moment by another clock for a second one', () => {
    expect(
      told('A ferry sank on Monday at 11 p.m. (2200 Sunday, UTC).').map((one) => one.split(' ')[1]),
    ).toEqual(['Monday']);
  });

  it('makes one stretch of two months in a row', () => {
    expect(told('The town was flooded in June and July.')).toEqual([
      'happened: June and July 2031-06-01..2031-07-31',
    ]);
  });
});

describe('status', () => {
  it.each([
    ['“The dam broke on Monday,” a farmer told reporters.', 'reported: Monday 2031-08-11..2031-08-11'],
    [
      'The ministry said that rebels had taken the town on Monday.',
      'reported: Monday 2031-08-11..2031-08-11',
    ],
    ['According to the coast guard, the ship sank on Monday.', 'reported: Monday 2031-08-11..2031-08-11'],
    ['The firm denied that it had shut the plant on Monday.', 'denied: Monday 2031-08-11..2031-08-11'],
    ['The firm denied on Monday that it had shut the plant.', 'happened: Monday 2031-08-11..2031-08-11'],
    ['The United States closed its office on Monday.', 'happened: Monday 2031-08-11..2031-08-11'],
  ])('of "%s"', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('one event a happening', () => {
  it('does not tell it again', () => {
    const text =
      'The parliament of Orlavia dissolved itself on Monday.\n\nThe parliament dissolved itself on Monday after a quarrel. Deputies left after Monday’s vote.';
    expect(told(text)).toEqual(['happened: Monday 2031-08-11..2031-08-11']);
  });

  it('keeps two happenings of one day', () => {
    expect(told('A ferry sank off Lorvik on Monday. The finance minister resigned on Monday.')).toHaveLength(
      2,
    );
  });
});

describe('“today”', () => {
  it.each([
    'Residents gave blood by the hundreds today.',
    'Today the court ruled on the case.',
    'The governor has today resigned.',
    'Voters in Lorvik are going to the polls today.',
    'The mayor is to step down today.',
    'The envoy will meet the queen today.',
    'The house held a minute of silence in Arlo’s honour today.',
    'He spoke of the mosque after the election today.',
  ])('dates a deed: %s', (text) => {
    expect(told(text).map((one) => one.replace(/^\w+: /, ''))).toEqual([
      expect.stringMatching(/^[Tt]oday 2031-08-16\.\.2031-08-16$/),
    ]);
  });

  it.each([
    'The port of Lorvik is busy today.',
    'Today, half of all homes have a well.',
    'Orlavia today has capable forces.',
    'The challenges of today need other answers.',
    'They must meet the needs of today and tomorrow.',
    'These are the leaders of tomorrow.',
    'We face many threats in the world today.',
    'Today’s world faces a crisis.',
    'The company was founded in a garage, Economy Today noted.',
    'Today we can say that it works.',
    'Why should anyone care today?',
  ])('that means these days dates nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('no happening', () => {
  it.each([
    'Sales came to 5 million euros in May, compared with 7 million euros in the first half of 2029.',
    'Oil was offered at 15 cents less than on Friday.',
    'By 20 May 2031 they had shipped 5 million tonnes.',
    'The council put it at around 50 percent until the second half of 2030.',
    'Monthly sales peaked at 4.2 million tonnes in May 2030.',
    'Wheat made up 27 percent of it, the agency reported in May 2030.',
    'Orlavia shipped 8.9 million tonnes of liquefied gas abroad last year.',
    'The magazine chose the girl as its 2029 “Person of the Year”.',
    'The 2030 budget is large.',
    'His 2029 book sold well.',
    'The two-day trip lasted 14 hours.',
    'Exports rose 12 percent to $4.1 billion in 2030.',
    'It shipped 3 million tonnes last year, more than in 2029.',
    'LORVIK, Aug 14 (Fjord News) - Rain fell.',
    'Saturday, August 16, 2031',
    'It pumps 300 barrels a day.',
    'It was the worst harvest since 2019.',
    'Law 10 of 2019 is strict.',
    'Crowds at the harbour in May 2030',
    'She is now the chief of the agency.',
  ])('is found in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is found where the publication date is unknown and the words only count from it', () => {
    expect(told('The ministers met on Thursday.', null)).toEqual([]);
  });
});

const SUMMIT = `The presidents of Orlavia and Tesmark pledged to work more closely.

President Ilka Doran met President Paul Ostermann in Lorvik on Wednesday for the third time in less than two years. The three-day trip is Doran’s first since the start of her second term in March.

“The friendship is hard-won,” Ostermann said on Wednesday. In January 2031, Orlavia proposed an eight-point plan.

“They would struggle without Orlavia,” the Foreign Minister of Brenland, Nils Aker, said last month. In October 2029, just days before the war, the two declared a “deep” partnership. And last year, trade between them reached a record $90 billion. On Saturday, Doran will visit the port of Hals.`;

describe('an article about a summit', () => {
  const published = '2032-03-17';
  it('has its happenings in the order of the text, dated from its publication', () => {
    expect(told(SUMMIT, published)).toEqual([
      'happened: Wednesday 2032-03-17..2032-03-17',
      'happened: March 2032-03-01..2032-03-31',
      'happened: Wednesday 2032-03-17..2032-03-17',
      'happened: January 2031 2031-01-01..2031-01-31',
      'happened: last month 2032-02-01..2032-02-29',
      'happened: October 2029 2029-10-01..2029-10-31',
      'planned: Saturday 2032-03-20..2032-03-20',
    ]);
  });

  it('dates the year of a figure without making it a happening', () => {
    const times = findTimes(articleOf(SUMMIT, published));
    expect(times.find(({ text }) => text === 'last year')).toMatchObject({
      value: '2031',
      precision: 'year',
    });
  });
});

const SEED = join(import.meta.dirname, '../../../../shared/seed/2024-05-16-leaders-meet-in-beijing.txt');

it.skipIf(!existsSync(SEED))(
  'the shared seed article is dated right (skipped: ../shared is not there)',
  () => {
    const text = readFileSync(SEED, 'utf8');
    const article = articleOf(text, '2024-05-16');
    const times = findTimes(article).map(({ text: words, value }) => `${words} ${value}`);
    for (const expected of [
      'last month 2024-04',
      'Friday 2024-05-17',
      'February 2022 2022-02',
      'last year 2023',
      'May 2024-05',
    ]) {
      expect(times).toContain(expected);
    }
    const events = findEvents(article, findTimes(article));
    expect(events.filter(({ status }) => status === 'planned').map(({ earliest }) => earliest)).toEqual([
      '2024-05-17',
    ]);
    expect(events.map(({ earliest }) => earliest)).toEqual(
      expect.arrayContaining(['2022-02-01', '2023-02-01', '2024-04-01']),
    );
  },
);

it('every event is a sentence of the text that holds its words of time, for any order of sentences', () => {
  const sentences = SUMMIT.split(/(?<=[.”])\s+/);
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences), (some) => {
      const article = articleOf(some.join(' '), '2032-03-17');
      for (const { start, end, timeText, earliest, latest } of findEvents(article, findTimes(article))) {
        expect(article.sentences.some((sentence) => sentence.start === start && sentence.end === end)).toBe(
          true,
        );
        expect(start <= timeText.start && timeText.end <= end).toBe(true);
        expect((earliest ?? '') <= (latest ?? '9')).toBe(true);
      }
    }),
  );
});

describe('what is told of a day and did not happen on it', () => {
  it.each([
    'The ferry index stood at $3,072 for a cabin on 11 January and at $3,777 a week later.',
    'From Lorvik to Ostby, a cabin cost 4,406 dollars on 11 January and 4,951 dollars on 18 January.',
    'The province of Lorvik has 16 votes in the council this year.',
  ])('is no happening: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is one where something was done for money', () => {
    expect(told('The port bought a crane for $3 million on 11 January.')).toHaveLength(1);
  });
});

it('takes an account set against another for reported too', () => {
  const text = 'The Post says the league was founded in 2006, while the Herald puts its beginning in 2010.';
  expect(told(text).map((one) => one.split(':')[0])).toEqual(['reported', 'reported']);
});
