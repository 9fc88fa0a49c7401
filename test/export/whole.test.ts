// What is taken away is not cut as what is read: over an archive with more happenings than one answer shows.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { readCall } from '../../src/commands/call.ts';
import type { Length } from '../../src/commands/extent.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import { exportedCount, exportOf } from '../../src/export/export.ts';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';
import { readProperty } from './read-back.ts';

const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];
const PORTS = ['Bergen', 'Arica', 'Bodø', 'Iquique', 'Molde', 'Coquimbo', 'Tromsø', 'Antofagasta'];

/** A happening on each day of some months: more than 500 of them. */
const ARTICLES = [2001, 2002, 2003].map((year) => ({
  id: `log-${year}`,
  title: `Sailings in ${year}`,
  published: `${year + 1}-01-05`,
  text: MONTHS.map((month, of) =>
    Array.from(
      { length: 28 },
      (_, day) =>
        `The ferry ${PORTS[(day + of) % PORTS.length]} ${day * 7 + of} reached port number ${day + of * 28} on ${day + 1} ${month} ${year}.`,
    ).join(' '),
  ).join('\n\n'),
}));

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(ARTICLES);
});

const answer = (line: string, length: Length): Promise<Answer> =>
  run(COMMANDS, readCall(line, COMMANDS).call, { archive, admin: null, length });

describe('an answer to take away', () => {
  it('goes on where the one to be read is cut, and says nothing of a cut', async () => {
    const read = await answer('/timeline topic:ferry', 'read');
    const whole = await answer('/timeline topic:ferry', 'whole');
    expect(read.extent).toMatchObject({ kind: 'newest' });
    expect(exportedCount(read)).toBeLessThanOrEqual(500);
    expect(exportedCount(whole)).toBeGreaterThan(550);
    expect(whole.extent).toEqual({ kind: 'whole' });
    const calendar = exportOf(whole, 'ics')?.text ?? '';
    expect(readProperty(calendar, 'UID')).toHaveLength(exportedCount(whole));
    expect(new Set(readProperty(calendar, 'UID')).size).toBe(exportedCount(whole));
    expect(readProperty(calendar, 'X-WR-CALDESC')).toEqual([]);
  });

  it('that is cut all the same says so in the file', async () => {
    const file = exportOf(await answer('/timeline topic:ferry', 'read'), 'markdown');
    expect(file?.text).toMatch(/^The newest \d+ of \d+ happenings are here\.$/m);
  });
});
