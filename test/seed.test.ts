// A real scraped article, boilerplate and all, as a corpus just as it is, and the same article with every name, number
// and date replaced by others. The article stands outside the project; without it these tests are skipped.
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/commands/answer.ts';
import { readCall } from '../src/commands/call.ts';
import { COMMANDS } from '../src/commands/registry.ts';
import { run } from '../src/commands/run.ts';
import type { Article } from '../src/corpus/article.ts';
import type { Evidence } from '../src/evidence/evidence.ts';
import type { Archive } from '../src/index/archive.ts';
import { openHost } from '../src/index/open.ts';

const NAME = '2024-05-16-leaders-meet-in-beijing.txt';
const SEED = new URL(`../../shared/seed/${NAME}`, import.meta.url);
const present = existsSync(SEED);

/** What the right answers are, told by a few words of each span. */
interface Expected {
  readonly file: string;
  readonly swap: readonly (readonly [RegExp, string])[];
  readonly spans: readonly (readonly [words: string, speakers: readonly string[]])[];
  readonly record: {
    readonly value: number;
    readonly period: readonly [string, string];
    readonly parties: readonly string[];
  };
  readonly times: readonly (readonly [words: string, earliest: string, latest: string])[];
  readonly planned: string;
  readonly paragraphs: readonly [first: string, last: string];
  readonly country: string;
}

const REAL: Expected = {
  file: NAME,
  swap: [],
  spans: [
    ['hostile behavior', ['Xi Jinping', 'Vladimir Putin']],
    ['strategic partnership', ['Xi Jinping', 'Vladimir Putin']],
    ['hard-won', ['Xi Jinping']],
    ['multipolar', ['Vladimir Putin']],
    ['security balance', ['statement', 'document']],
    ['dual containment', ['statement', 'document']],
    ['sustain its attack', ['Antony Blinken']],
    ['we will', ['Antony Blinken']],
    ['backfired', ['Agathe Demarais']],
    ['boundless', ['Xi Jinping', 'Vladimir Putin', 'Xi and Putin']],
  ],
  record: { value: 240e9, period: ['2023-01-01', '2023-12-31'], parties: ['China', 'Russia'] },
  times: [
    ['last month', '2024-04-01', '2024-04-30'],
    ['Friday', '2024-05-17', '2024-05-17'],
    ['last year', '2023-01-01', '2023-12-31'],
    ['February 2022', '2022-02-01', '2022-02-28'],
  ],
  planned: '2024-05-17',
  paragraphs: ['The leaders pledged', 'ethnic Russians.'],
  country: 'China',
};

/** The same article of another world: 20 September 2018 was a Thursday too. */
const OTHER: Expected = {
  file: '2018-09-20-leaders-meet-in-cairo.txt',
  swap: [
    [/Vladimir Putin/g, 'Moussa Diallo'],
    [/Putin/g, 'Diallo'],
    [/Xi Jinping/g, 'Karim Nasser'],
    [/Xi/g, 'Nasser'],
    [/Antony Blinken/g, 'Gordon Hale'],
    [/Andrei Belousov/g, 'Ibrahima Sow'],
    [/Sergei Shoigu/g, 'Cheikh Fall'],
    [/Agathe Demarais/g, 'Helga Lindqvist'],
    [/Alexei Miller/g, 'Omar Ndiaye'],
    [/Gazprom/g, 'Senegaz'],
    [/ethnic Russians/g, 'ethnic Nubians'],
    [/China-Russia/g, 'Egypt-Senegal'],
    [/Russian/g, 'Senegalese'],
    [/Chinese/g, 'Egyptian'],
    [/Russia/g, 'Senegal'],
    [/China/g, 'Egypt'],
    [/Beijing/g, 'Cairo'],
    [/Moscow/g, 'Dakar'],
    [/Harbin/g, 'Aswan'],
    [/Kiev/g, 'Bamako'],
    [/Ukraine/g, 'Mali'],
    [/the Kremlin/g, 'the government'],
    [/FP columnist/g, 'MT columnist'],
    [/75 years/g, '60 years'],
    [/fifth term in May/g, 'third term in September'],
    [/7,000-word/g, '4,500-word'],
    [/12-point/g, '9-point'],
    [/February 2023/g, 'March 2017'],
    [/February 2022/g, 'April 2016'],
    [/in 2022/g, 'in 2016'],
    [/more than 40 times/g, 'more than 25 times'],
    [/\$240 billion/g, '$31 billion'],
  ],
  spans: [
    ['hostile behavior', ['Karim Nasser', 'Moussa Diallo']],
    ['strategic partnership', ['Karim Nasser', 'Moussa Diallo']],
    ['hard-won', ['Karim Nasser']],
    ['multipolar', ['Moussa Diallo']],
    ['security balance', ['statement', 'document']],
    ['dual containment', ['statement', 'document']],
    ['sustain its attack', ['Gordon Hale']],
    ['we will', ['Gordon Hale']],
    ['backfired', ['Helga Lindqvist']],
    ['boundless', ['Karim Nasser', 'Moussa Diallo', 'Nasser and Diallo']],
  ],
  record: { value: 31e9, period: ['2017-01-01', '2017-12-31'], parties: ['Egypt', 'Senegal'] },
  times: [
    ['last month', '2018-08-01', '2018-08-31'],
    ['Friday', '2018-09-21', '2018-09-21'],
    ['last year', '2017-01-01', '2017-12-31'],
    ['April 2016', '2016-04-01', '2016-04-30'],
  ],
  planned: '2018-09-21',
  paragraphs: ['The leaders pledged', 'ethnic Nubians.'],
  country: 'Egypt',
};

describe.skipIf(!present).each([
  ['as it is', REAL],
  ['with all its names, numbers and dates replaced', OTHER],
])('the scraped article %s (skipped without ../shared/seed)', (_, wanted) => {
  let folder: string;
  let archive: Archive;
  let article: Article;
  let evidence: Evidence;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attache-seed-'));
    const corpusDir = join(folder, 'corpus');
    await mkdir(corpusDir);
    if (wanted.swap.length === 0) await cp(SEED, join(corpusDir, wanted.file));
    else {
      const text = await readFile(SEED, 'utf8');
      await writeFile(
        join(corpusDir, wanted.file),
        wanted.swap.reduce((all, [from, to]) => all.replace(from, to), text),
      );
    }
    archive = (await openHost({ corpusDir, dataDir: join(folder, 'data'), clock: () => 0 })).snapshot();
    const [only] = archive.articles;
    if (only === undefined) throw new Error('the article was not read');
    article = only;
    evidence = archive.evidenceOf(article.id);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const ask = (line: string): Promise<Answer> => {
    const read = readCall(line, COMMANDS);
    if (!read.ok) throw new Error(line);
    return run(COMMANDS, read.call, { archive, admin: null });
  };

  it('is eight paragraphs without the comment form', () => {
    expect(article.paragraphs).toHaveLength(8);
    expect(article.text.startsWith(wanted.paragraphs[0])).toBe(true);
    expect(article.text.endsWith(wanted.paragraphs[1])).toBe(true);
    expect(article.text).not.toMatch(/Leave a Reply|email address|Required fields|” \./);
    expect(article.published).toBe(wanted.file.slice(0, 10));
  });

  it('holds ten quoted spans of the right speakers, and no nested one', () => {
    const quoted = evidence.quotations.filter((one) => one.kind !== 'indirect' && one.speaker !== null);
    expect(quoted).toHaveLength(10);
    for (const [words, speakers] of wanted.spans) {
      const found = quoted.filter((one) => article.text.slice(one.start, one.end).includes(words));
      expect(found, words).toHaveLength(1);
      const name = found[0]?.speaker?.name ?? '';
      expect(
        speakers.some((speaker) => name.includes(speaker)),
        `${words}: ${name}`,
      ).toBe(true);
    }
  });

  it('resolves its words of time against the day it was published', () => {
    for (const [words, earliest, latest] of wanted.times) {
      const found = evidence.times.find((one) => one.text.toLowerCase().includes(words.toLowerCase()));
      expect(found, words).toMatchObject({ earliest, latest });
    }
  });

  it('has a visit that is planned for the next day', () => {
    const planned = evidence.events.filter((one) => one.status === 'planned');
    expect(planned.map((one) => one.earliest)).toEqual([wanted.planned]);
  });

  it('answers /trade with the record of the year before', async () => {
    const answer = await ask(`/trade country:${wanted.country} year:${wanted.record.period[0].slice(0, 4)}`);
    const figures = answer.evidence.flatMap((item) => (item.kind === 'figure' ? [item.figure] : []));
    const [record] = figures.filter((one) => one.unit === 'USD');
    expect(record).toMatchObject({
      value: wanted.record.value,
      measure: 'trade',
      period: { earliest: wanted.record.period[0], latest: wanted.record.period[1] },
    });
    expect([...(record?.parties ?? [])].sort()).toEqual([...wanted.record.parties].sort());
  });
});
