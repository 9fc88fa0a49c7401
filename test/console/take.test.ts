// Answers as files in the terminal: what goes to standard output, and what is said beside it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { converse } from '../../src/console/conversation.ts';
import { INVALID } from '../../src/console/exit-code.ts';
import { PHRASES } from '../../src/console/phrases.ts';
import { takeCall } from '../../src/console/take.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { readCsv, readProperty, readQuoted } from '../export/read-back.ts';
import { type Kept, keptSession } from './session.ts';

let kept: Kept;
beforeEach(async () => {
  kept = await keptSession(NEWSROOM);
});

const take = (format: string, command: string, options: Record<string, string>) =>
  takeCall(kept.session, { kind: 'call', call: { command, options }, problems: [] }, format);

describe('--format', () => {
  it('writes a table of figures, each with its sentence and source, and nothing else', async () => {
    expect(await take('csv', 'trade', { country: 'Kenya', partner: 'Italy' })).toBe(0);
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
    expect(markdown).toMatch(/^# Carlo Bruni: 2 quotations\n/);
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

  it('that a command does not have is refused with those that it has', async () => {
    expect(await take('csv', 'brief', { country: 'Kenya' })).toBe(INVALID);
    expect(kept.written()).toBe('');
    expect(kept.noted()).toContain('format: this value can’t be used (found: csv); expected: markdown.');
    expect(await take('csv', 'help', {})).toBe(INVALID);
    expect(kept.noted()).toContain('/help has no file to give');
  });

  it('of a question that nothing answers writes no file and says so', async () => {
    expect(await take('csv', 'trade', { country: 'Peru' })).toBe(0);
    expect(kept.written()).toBe('');
    expect(kept.noted()).toContain(PHRASES.nothingToTake);
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

  it('is no word of ours where a question begins with it', async () => {
    const say = converse(kept.session);
    await say('exports of Kenya to Italy in 2024');
    expect(kept.written()).toContain('$120 million');
  });
});
