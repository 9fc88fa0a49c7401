import { describe, expect, it } from 'vitest';
import { daysIn, one } from './article.ts';

describe('what is to come', () => {
  it.each([
    ['The port confirmed plans for 15 and 16 September.', '15 and 16 September = 2031-09-15..2031-09-16'],
    ['She spoke of their preparations for 1 March.', one('1 March', '2032-03-01')],
    ['The deadline of 1 October was set by the bank.', one('1 October', '2031-10-01')],
    ['She was held until her next appearance on September 5.', one('September 5', '2031-09-05')],
    ['The envoys agreed on a next round on 3 October.', one('3 October', '2031-10-03')],
    ['Her second novel is due out in November.', 'November = 2031-11-01..2031-11-30'],
    ['Forecasters predict a storm Monday morning.', one('Monday morning', '2031-08-18')],
    ['Brokers expect a cut on Wednesday.', one('Wednesday', '2031-08-20')],
    ['The islanders go to the polls on Sunday.', one('Sunday', '2031-08-17')],
    ['Schools reopen on Monday.', one('Monday', '2031-08-18')],
    ['Ahead of the vote on Sunday, two mayors resigned.', one('Sunday', '2031-08-17')],
    ["Two mayors resigned ahead of Monday's vote.", one('Monday', '2031-08-18')],
    ['The bridge remains closed until Friday.', one('Friday', '2031-08-22')],
    ['Banks to stay shut until Wednesday', one('Wednesday', '2031-08-20')],
    ['The council has kept the lido closed until Tuesday.', one('Tuesday', '2031-08-19')],
    ['The session begins as the governor speaks to the guild on Tuesday.', one('Tuesday', '2031-08-19')],
    ['The mayor resigned before the election in November.', 'November = 2031-11-01..2031-11-30'],
    ['She is held until a hearing on 5 September.', one('5 September', '2031-09-05')],
    ['Helpers need to be knocking on doors Monday night.', one('Monday night', '2031-08-18')],
    ['The crew is bracing for a storm on Tuesday.', one('Tuesday', '2031-08-19')],
    ['The chain, well placed on the island, which votes Sept. 27, rose.', one('Sept. 27', '2031-09-27')],
    ['He is running a harvest-themed spot starting Sept. 26.', one('Sept. 26', '2031-09-26')],
    ['A man was arrested and released on bail till October.', 'October = 2031-10-01..2031-10-31'],
    ["She called November's general election a test.", 'November = 2031-11-01..2031-11-30'],
    ['Freedom is on the ballot this November.', 'this November = 2031-11-01..2031-11-30'],
    ['He was to open it on Sunday.', one('Sunday', '2031-08-17')],
    ['The bill would fund the parks through May.', 'May = 2031-08-16..2032-05-31'],
    ['He planned to visit the island before January.', 'January = 2032-01-01..2032-01-31'],
    ['He wrote a bill this year that would lift the cap.', 'this year = 2031-01-01..2031-08-16'],
    ['He would have been 80 on September 20.', one('September 20', '2031-09-20')],
    ['The strike could begin on Monday.', one('Monday', '2031-08-18')],
    [
      'She asked the officers of both the ports to report to the council on Monday.',
      one('Monday', '2031-08-18'),
    ],
    [
      'I have instructed the board [a committee of the ports and the docks] to report on Monday.',
      one('Monday', '2031-08-18'),
    ],
    ['The mayor told her clerks to publish it on Monday.', one('Monday', '2031-08-18')],
  ])('is read of "%s"', (text, expected) => {
    expect(daysIn(text)).toEqual([expected]);
  });

  it.each([
    ['On the night of May 25, guests could watch the stars.', one('May 25', '2031-05-25')],
    ['The flight was cancelled due to the fog on Thursday.', one('Thursday', '2031-08-14')],
    ['Plans for a fair on 9 August fell apart.', one('9 August', '2031-08-09')],
    ['Brokers had expected a cut on Wednesday.', one('Wednesday', '2031-08-13')],
    ['The bridge was closed until Friday.', one('Friday', '2031-08-15')],
    ['Her next recital, on May 28, was held in the open.', one('May 28', '2031-05-28')],
    ['Ms Ruud, who was envoy to the islands until June, objected.', 'June = 2031-06-01..2031-06-30'],
    ['Before leaving on 9 October he paid.', one('9 October', '2030-10-09')],
    ['The mayor resigned before the election in July.', 'July = 2031-07-01..2031-07-31'],
    ['He will be charged over the blast on Sunday that left ten dead.', one('Sunday', '2031-08-10')],
    ['The mayor told the way to the council on Monday.', one('Monday', '2031-08-11')],
    ['The fair had opened in the old hall and was to close on Sunday.', one('Sunday', '2031-08-10')],
    ['The bond was to be issued by the bank on Friday.', one('Friday', '2031-08-15')],
    ['The mayor planned to speak on Friday.', one('Friday', '2031-08-15')],
    ['That made a deal no more likely on Tuesday.', one('Tuesday', '2031-08-12')],
    ['He may face doubters when he speaks later Friday.', one('Friday', '2031-08-15')],
    ['They struck this December.', 'this December = 2030-12-01..2030-12-31'],
    ["She won July's election.", 'July = 2031-07-01..2031-07-31'],
    ['They agreed to let him use the hall in early July.', 'early July = 2031-07-01..2031-07-10'],
    ['They would have met on Monday.', one('Monday', '2031-08-11')],
    ['The envoy could not be reached Thursday.', one('Thursday', '2031-08-14')],
    ['The plan, which passed on 9 October, was dropped.', one('9 October', '2030-10-09')],
  ])('is not what "%s" tells', (text, expected) => {
    expect(daysIn(text)).toEqual([expected]);
  });
});

describe('what was to come when it was said', () => {
  it.each([
    [
      'An aide said on Tuesday that the mayors would meet on Thursday evening.',
      one('Thursday evening', '2031-08-14'),
    ],
    [
      'The police, who indicated on Monday that news was likely at Thursday’s hearing, are glad.',
      one('Thursday', '2031-08-14'),
    ],
    ['On Monday the bank announced it would rule on Wednesday.', one('Wednesday', '2031-08-13')],
    ['He told reporters on Tuesday that the ferry was to sail on Friday.', one('Friday', '2031-08-15')],
    ['She said on 3 May that the court would sit on 9 May.', one('9 May', '2031-05-09')],
    ['On Friday the bank announced it would rule on Wednesday.', one('Wednesday', '2031-08-20')],
  ])('counts from the day of the saying in "%s"', (text, expected) => {
    expect(daysIn(text).at(-1)).toBe(expected);
  });

  it.each([
    ['The bank said it would rule on Wednesday.', one('Wednesday', '2031-08-20')],
    ['She said on Tuesday that the mayors met on Monday.', one('Monday', '2031-08-11')],
    ['They met on Tuesday. The bank said it would rule on Wednesday.', one('Wednesday', '2031-08-20')],
  ])('has no day of a saying to count from in "%s"', (text, expected) => {
    expect(daysIn(text).at(-1)).toBe(expected);
  });
});
