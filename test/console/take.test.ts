// Answers as files in the terminal: what goes to standard output, and what is said beside it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../src/console/ask.ts';
import { converse } from '../../src/console/conversation.ts';
import { ANSWERED, INVALID } from '../../src/console/exit-code.ts';
import { PHRASES } from '../../src/console/phrases.ts';
import { printExport, saveChart, takingProblems } from '../../src/console/take.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { readCsv, readProperty, readQuoted } from '../export/read-back.ts';
import { type Kept, keptSession } from './session.ts';

let kept: Kept;
beforeEach(async () => {
  kept = await keptSession(NEWSROOM);
});

type Options = Record<string, string>;

const asked = (command: string, options: Options) => ask(kept.session, { command, options });

const take = async (format: string, command: string, options: Options) =>
  printExport(kept.session, await asked(command, options), format);

describe('--format', () => {
  it('writes a table of figures, each with its sentence and source, and nothing else', async () => {
    await take('csv', 'trade', { country: 'Kenya', partner: 'Italy' });
    const [header = [], ...rows] = readCsv(kept.written());
    const first = Object.fromEntries(header.map((name, place) => [name, rows[0]?.[place]]));
    expect(first).toMatchObject({
      amount: '$480 million',
      value: '480000000',
      unit: 'USD',
      from: '2024-01-01',
      sources_differ: 'true',
      sentence:
        'Trade between Kenya and Italy reached $480 million last year, Kenya’s customs said on Monday.',
      outlet: 'Test Wire',
      title: 'Kenya and Italy count a record year',
      article: 'kenya-italy-2025',
      paragraph: '1',
      published: '2025-02-12',
    });
    expect(first.link).toContain('https://example.org/kenya-italy#:~:text=');
    expect(kept.noted()).toBe('');
  });

  it('writes quotations as Markdown with a footnote each', async () => {
    await take('MARKDOWN', 'quote', { speaker: 'Carlo Bruni' });
    const markdown = kept.written();
    expect(markdown).toMatch(/^# Carlo Bruni: 2 quotations/);
    expect(readQuoted(markdown)).toContain('“This harbour closes a gap of forty years,”');
    expect(markdown).toMatch(
      /^\[\^2\]: Test Post, 20 Mar 2024, ¶2, “A harbour for Mombasa”, article harbour-deal$/m,
    );
  });

  it('marks what is only planned as tentative in a calendar', async () => {
    await take('ics', 'timeline', { topic: 'harbour', from: '2026' });
    const calendar = kept.written();
    expect(readProperty(calendar, 'SUMMARY')).toEqual(['Work on the harbour is to begin in 2026.']);
    expect(readProperty(calendar, 'STATUS')).toEqual(['TENTATIVE']);
    expect(readProperty(calendar, 'DTEND')).toEqual(['20270101']);
  });

  it('that a command does not have is a problem that names those that it has', () => {
    expect(takingProblems(kept.session, 'brief', { format: 'csv' })).toEqual([
      { code: 'bad-option', severity: 'reject', option: 'format', found: 'csv', expected: 'markdown' },
    ]);
    expect(takingProblems(kept.session, 'help', { format: 'csv' })).toMatchObject([
      { option: 'format', expected: 'no format, since /help has no file to give' },
    ]);
    expect(takingProblems(kept.session, 'brief', { format: 'markdown' })).toEqual([]);
  });

  it('of a question that nothing answers writes no file and says so', async () => {
    await take('csv', 'trade', { country: 'Peru' });
    expect(kept.written()).toBe('');
    expect(kept.noted()).toContain(PHRASES.nothingToTake);
  });
});

describe('--chart', () => {
  it('saves the picture of an answer where it is told, again over the one before', async () => {
    const answer = await asked('timeline', { topic: 'harbour' });
    for (const _ of [1, 2]) expect(await saveChart(kept.session, answer, 'harbour.png')).toBe(ANSWERED);
    expect(kept.noted()).toContain('Written: harbour.png');
    expect(readFileSync(join(kept.folder, 'harbour.png'), 'utf8')).toContain('18 Mar 2024');
  });

  it('of an answer with one year alone says that there is too little, and writes nothing', async () => {
    const answer = await asked('trade', { country: 'Kenya', partner: 'Italy' });
    expect(await saveChart(kept.session, answer, 'trade.png')).toBe(ANSWERED);
    expect(kept.noted()).toContain(PHRASES.nothingToDraw);
    expect(existsSync(join(kept.folder, 'trade.png'))).toBe(false);
  });

  it('is a problem for a command that draws nothing, and for a file that is no PNG', () => {
    expect(takingProblems(kept.session, 'quote', { chart: 'a.png' })).toMatchObject([
      {
        option: 'chart',
        found: '/quote',
        expected: 'a command whose answers can be drawn: /trade, /timeline',
      },
    ]);
    expect(takingProblems(kept.session, 'trade', { chart: 'a.svg' })).toMatchObject([
      { option: 'chart', found: 'a.svg', expected: 'a file name that ends in .png' },
    ]);
  });
});

describe('"export" at the prompt', () => {
  it('shows the last answer as a file, or saves it where no file is yet', async () => {
    const say = converse(kept.session);
    await say('/trade country:Kenya partner:Italy');
    kept.written();
    await say('export csv');
    const shown = kept.written();
    expect(readCsv(shown).length).toBeGreaterThan(2);
    await say('/export csv kenya.csv');
    const path = join(kept.folder, 'kenya.csv');
    expect(readFileSync(path, 'utf8')).toBe(shown);
    await say('export json kenya.csv');
    expect(kept.noted()).toContain('kenya.csv was not written');
    expect(readFileSync(path, 'utf8')).toBe(shown);
  });

  it('before any answer, or in a format that it has not, gives nothing', async () => {
    const say = converse(kept.session);
    await say('export csv');
    expect(kept.noted()).toContain(PHRASES.nothingToTake);
    await say('/who name:Ada Mwangi');
    kept.written();
    expect(await say('export csv mwangi.csv')).toBe(INVALID);
    expect(existsSync(join(kept.folder, 'mwangi.csv'))).toBe(false);
  });

  it('saves the picture of the last answer, where no file is yet', async () => {
    const say = converse(kept.session);
    await say('/timeline topic:harbour');
    expect(await say('export chart harbour.png')).toBe(ANSWERED);
    expect(existsSync(join(kept.folder, 'harbour.png'))).toBe(true);
    expect(await say('export chart harbour.png')).not.toBe(ANSWERED);
    expect(await say('export chart')).toBe(INVALID);
  });

  it('is no word of ours where a question begins with it', async () => {
    const say = converse(kept.session);
    await say('exports of Kenya to Italy in 2024');
    expect(kept.written()).toContain('$120 million');
  });
});
