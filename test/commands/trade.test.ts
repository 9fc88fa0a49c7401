import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { readCall, writeCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import { headingWords, titleWords } from '../../src/wording/titles.ts';
import { pageOf } from '../../src/wording/words.ts';
import { archiveOf, type Written } from '../archive-of.ts';

async function trade(articles: readonly Written[], options: string): Promise<Answer> {
  const read = readCall(`/trade ${options}`, COMMANDS);
  if (!read.ok) throw new Error(options);
  return run(COMMANDS, read.call, { archive: await archiveOf(articles), admin: null });
}

/** The headings of /trade over articles of these texts, one published a day. */
async function headings(texts: readonly string[], options = 'country:Kenya partner:Italy') {
  const articles = texts.map((text, at) => ({ id: `a${at}`, published: `2024-03-${10 + at}`, text }));
  const { sections } = await trade(articles, options);
  return sections.flatMap(({ heading }) => (heading === null ? [] : [headingWords(heading)]));
}

describe('a change in a heading', () => {
  it('stands beside the amount that it is told of', async () => {
    expect(await headings(['Kenya’s exports to Italy rose 12 percent to $120 million in 2023.'])).toEqual([
      '2023, exports, Kenya → Italy: 120 m US dollars, +12 %',
    ]);
  });

  it('of tonnes is not printed beside dollars', async () => {
    const found = await headings([
      'Kenya’s exports to Italy came to $120 million in 2023.',
      'Kenya’s exports to Italy rose 24 percent to 5 million tonnes in 2023.',
    ]);
    expect(found).toContain('2023, exports, Kenya → Italy: 120 m US dollars');
    expect(found).toContain('2023, exports, Kenya → Italy: 5 m tonnes, +24 %');
  });

  it('against an earlier year than the one before is not printed beside the amount', async () => {
    const found = await headings([
      'Kenya’s exports to Italy came to $120 million in 2023, up 64 percent on 2019.',
    ]);
    expect(found).toContain('2023, exports, Kenya → Italy: 120 m US dollars');
    expect(found).toContain('2023, exports, Kenya → Italy: +64 % on 2019');
  });

  it('in another currency is not printed beside the amount', async () => {
    const found = await headings([
      'Kenya’s exports to Italy came to $120 million in 2023. Kenya’s exports to Italy rose 9 percent in euros in 2023.',
    ]);
    expect(found[0]).toBe('2023, exports, Kenya → Italy: 120 m US dollars');
    expect(found[1]).toContain('+9 % in euros');
  });
});

describe('sources differ', () => {
  const differ = async (texts: readonly string[]) =>
    (await headings(texts)).some((heading) => heading.includes('sources differ'));

  it('where two articles state two values of one year', async () => {
    expect(
      await headings([
        'Trade between Kenya and Italy was $480 million in 2023.',
        'Trade between Kenya and Italy was $455 million in 2023.',
      ]),
    ).toEqual(['2023, trade, Italy ↔ Kenya: sources differ, 455 m or 480 m US dollars']);
  });

  it('where one sentence sets two counts against each other', async () => {
    expect(
      await differ([
        'For 2023, Italian reports gave trade between Kenya and Italy as $455 million where Kenyan customs had $480 million.',
      ]),
    ).toBe(true);
  });

  it.each([
    ['a rounded value', '$240 million', '$240.1 million'],
    ['a lower bound', 'more than $200 million', '$240.1 million'],
    ['an estimate', 'about $250 million', '$240.1 million'],
  ])('not for %s', async (_, loose, exact) => {
    expect(
      await differ([
        `Trade between Kenya and Italy was ${loose} in 2023.`,
        `Trade between Kenya and Italy was ${exact} in 2023.`,
      ]),
    ).toBe(false);
  });

  it('not where no year is stated', async () => {
    expect(
      await differ([
        'Trade between Kenya and Italy is worth $480 million.',
        'Trade between Kenya and Italy is worth $300 million.',
      ]),
    ).toBe(false);
  });

  it('not where the goods are others', async () => {
    const found = await headings([
      'Kenya’s exports of coffee to Italy were $50 million in 2023.',
      'Kenya’s tea exports to Italy were $9 million in 2023.',
    ]);
    expect([...found].sort()).toEqual([
      '2023, exports of coffee, Kenya → Italy: 50 m US dollars',
      '2023, exports of tea, Kenya → Italy: 9 m US dollars',
    ]);
  });

  it('not within one article that attributes neither', async () => {
    expect(
      await differ([
        'Trade between Kenya and Italy was $480 million in 2023. Trade between Kenya and Italy was $300 million in 2023.',
      ]),
    ).toBe(false);
  });
});

describe('a heading', () => {
  it.each([
    ['more than $200 million', 'more than 200 m US dollars'],
    ['about $200 million', 'about 200 m US dollars'],
    ['a record $200 million', 'a record 200 m US dollars'],
  ])('keeps the hedge of %s', async (words, said) => {
    expect(await headings([`Trade between Kenya and Italy was ${words} in 2023.`])).toEqual([
      `2023, trade, Italy ↔ Kenya: ${said}`,
    ]);
  });

  it.each([
    ['Trade between Kenya and Italy crossed $200 million in November 2023.', 'threshold'],
    ['Trade between Kenya and Italy topped $200 million in 2023.', 'threshold'],
    ['Trade between Kenya and Italy is on course for $200 million in 2024.', 'forecast'],
    ['Trade between Kenya and Italy could reach $200 million in 2024.', 'forecast'],
    ['Kenya and Italy set a target of $200 million for their trade by 2030.', 'target'],
  ])('marks what is no value of its days: %s', async (text, mark) => {
    const [heading] = await headings([text]);
    expect(heading).toContain(`trade, Italy ↔ Kenya, ${mark}: 200 m US dollars`);
  });

  it('says whose surplus it is', async () => {
    expect(await headings(['Kenya ran a surplus with Italy of $2 million in 2023.'])).toEqual([
      '2023, surplus, Kenya with Italy: 2 m US dollars',
    ]);
  });
});

describe('/trade without a measure', () => {
  const texts = [
    'Kenya’s exports to Italy came to $120 million in 2023.',
    'Kenya has 53 million inhabitants. Kenya sent 1,000 troops. Italy gave Kenya $5 million in aid.',
  ];

  it('shows trade alone', async () => {
    const found = await headings(texts, 'country:Kenya');
    expect(found).toEqual(['2023, exports, Kenya → Italy: 120 m US dollars']);
  });

  it('finds other things when the measure names them', async () => {
    expect((await headings(texts, 'country:Kenya measure:aid')).join()).toContain('5 m US dollars');
    expect((await headings(texts, 'country:Kenya measure:troops')).join()).toContain('1,000');
  });

  it('finds goods when the measure names them', async () => {
    const found = await headings(
      ['Kenya’s exports of coffee were $50 million in 2023.', ...texts],
      'country:Kenya measure:coffee',
    );
    expect(found).toHaveLength(1);
  });
});

describe('a measure', () => {
  const texts = [
    'Kenya’s exports of sugar to Italy were $50 million in 2023.',
    'The trade gap of Kenya with Italy was $7 million in 2023.',
    'Italy bought 12 billion cubic metres of gas from Kenya in 2023.',
  ];
  const found = (measure: string) => headings(texts, `country:Kenya measure:${measure}`);

  it('is compared word for word, in any form of the word', async () => {
    for (const gas of ['gas', 'Gas', 'the gas']) {
      expect(await found(gas)).toHaveLength(1);
      expect((await found(gas)).join()).toContain('12 bcm');
    }
    expect((await found('export')).join()).toContain('50 m US dollars');
    expect((await found('exports of sugar')).join()).toContain('50 m US dollars');
    expect((await found('bcm')).join()).toContain('12 bcm');
    expect((await found('volumes')).join()).toContain('12 bcm');
  });

  it.each(['s', 'ga', 'sug', 'the', 'happiness', 'sugar gas'])(
    'that no figure has is not covered: %s',
    async (measure) => {
      const articles = texts.map((text, at) => ({ id: `a${at}`, published: `2024-03-1${at}`, text }));
      expect((await trade(articles, `country:Kenya measure:${measure}`)).status).toBe('not-covered');
    },
  );
});

describe('a list of figures that is longer than an answer', () => {
  const articles: readonly Written[] = [2022, 2023].map((year) => ({
    id: `year-${year}`,
    published: `${year + 1}-02-01`,
    text: Array.from(
      { length: 260 },
      (_, at) => `Kenya’s exports to Italy were $${at + 1}.5 million in ${year}.`,
    ).join('\n\n'),
  }));

  it('keeps the newest year, counts the rest and leads to it', async () => {
    const first = await trade(articles, 'country:Kenya');
    expect(first.extent).toEqual({ kind: 'newest', things: 'figures', shown: 260, of: 520 });
    const [lead] = first.next;
    if (lead === undefined) throw new Error('no lead');
    expect(writeCall(lead.call)).toBe('/trade country:Kenya year:2022');
    expect(JSON.stringify(pageOf(first).blocks)).toContain('The newest 260 of 520 figures are here.');
    const rest = await trade(articles, writeCall(lead.call).replace('/trade ', ''));
    expect(rest.extent).toEqual({ kind: 'whole' });
    expect(rest.evidence).toHaveLength(260);
  });
});

it('sets two counts of one sentence apart, however near they are', async () => {
  const found = await headings(
    [
      'The Lamu Bank put Kenya’s part in 2023 at around 45 percent of Italy’s imports, a Nakuru Institute study put Kenya’s share in 2023 at 43.5 percent.',
    ],
    'country:Kenya partner:Italy measure:share',
  );
  expect(found).toEqual(
    expect.arrayContaining(['2023, share, Kenya → Italy: around 45 %', '2023, share, Kenya → Italy: 43.5 %']),
  );
});

describe('exports', () => {
  const texts = [
    'Kenya’s exports to Italy came to $120 million in 2023.',
    'Kenya’s imports from Italy came to $360 million in 2023.',
    'Italy’s imports from Kenya came to $125 million in 2022.',
  ];

  it('are those of the country that is asked for, and what the other side imports from it', async () => {
    expect(await headings(texts, 'country:Kenya partner:Italy measure:exports')).toEqual([
      '2023, exports, Kenya → Italy: 120 m US dollars',
      '2022, imports, Kenya → Italy: 125 m US dollars',
    ]);
    expect(await headings(texts, 'country:Italy measure:exports')).toEqual([
      '2023, imports, Italy → Kenya: 360 m US dollars',
    ]);
  });

  it('say where they are told as the other side’s imports', async () => {
    const articles = texts.map((text, at) => ({ id: `a${at}`, published: `2024-03-1${at}`, text }));
    const told = async (options: string) => titleWords((await trade(articles, options)).title);
    expect(await told('country:Italy partner:Kenya measure:exports')).toBe(
      'Italy → Kenya exports, told as the other side’s imports too, newest year first',
    );
    expect(await told('country:Kenya partner:Italy measure:exports year:2023')).toBe(
      'Kenya → Italy exports in 2023',
    );
  });
});

it('names a measure that no figure is of, and what there is', async () => {
  const articles = [
    { id: 'one', published: '2024-03-10', text: 'Kenya’s exports to Italy came to $120 million in 2023.' },
  ];
  const page = JSON.stringify(pageOf(await trade(articles, 'country:Kenya measure:bananas')).blocks);
  expect(page).toContain('No figure of Kenya is of “bananas”. There is: exports');
});

it('counts a sentence with two values of a heading once', async () => {
  const archive = await archiveOf([
    {
      id: 'one',
      published: '2024-03-10',
      text: 'Kenya’s exports to Italy rose 12 percent to $120 million in 2023. Kenya’s exports to Italy rose 9 percent to $100 million in 2022.',
    },
  ]);
  const read = readCall('/brief country:Kenya', COMMANDS);
  const { sections } = await run(COMMANDS, read.call, { archive, admin: null });
  const part = sections.find(({ heading }) => heading?.kind === 'part' && heading.part === 'figures');
  expect(part?.heading).toEqual({ kind: 'part', part: 'figures' });
});
