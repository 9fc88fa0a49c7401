// /positions: words on a topic by country or body, newest first in each, and nobody's words put for another's.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { headingWords, titleWords } from '../../src/wording/titles.ts';
import { archiveOf, type Written } from '../archive-of.ts';

const DAM: readonly Written[] = [
  {
    id: 'dam-2022',
    title: 'Doubts over the Rovuma dam',
    published: '2022-02-10',
    text: `“The Rovuma dam will dry our fields,” Tanzanian Water Minister Asha Mrema said on 8 February 2022.

“We build the Rovuma dam for everybody,” Mozambique’s President Tito Nkhoma said on 9 February 2022.`,
  },
  {
    id: 'dam-2024',
    title: 'The Rovuma dam is half built',
    published: '2024-05-20',
    text: `“The Rovuma dam may serve us both,” Tanzanian Water Minister Asha Mrema said on 17 May 2024.

The bank’s report calls the Rovuma dam “a fair risk”. They said the Rovuma dam was “a shame”.`,
  },
  {
    id: 'bridge',
    title: 'The bridge over the Ruo',
    published: '2023-05-20',
    text: 'Malawi watches the bridge over the Ruo. “The bridge over the Ruo is for Malawi too,” Mozambique’s President Tito Nkhoma said.',
  },
  {
    id: 'water',
    title: 'The Shire weir and its price',
    published: '2024-05-22',
    text: 'The Shire weir opens today. “The Shire weir is ours,” Malawi’s Water Minister Tito Phiri said.\n\nThe foreign ministry of Peru noted that a court had turned down a request.',
  },
  {
    id: 'lunch',
    title: 'A lunch in Lusaka',
    published: '2024-05-21',
    text: '“Lunch was good,” Zambian Foreign Minister Ruth Banda said.',
  },
];

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(DAM);
});

async function asked(line: string) {
  const answer = await run(COMMANDS, readCall(line, COMMANDS).call, { archive, admin: null });
  const held = answer.sections.flatMap(({ heading, shown }) =>
    heading?.kind === 'position' ? [{ name: heading.name, words: shown.map(({ text }) => text) }] : [],
  );
  return { ...answer, held };
}

describe('/positions', () => {
  it('groups words by who holds them, the newest group and words first', async () => {
    const { held } = await asked('/positions topic:Rovuma dam');
    expect(held.map(({ name }) => name)).toEqual(expect.arrayContaining(['Tanzania', 'Mozambique']));
    const tanzania = held.find(({ name }) => name === 'Tanzania');
    expect(tanzania?.words).toEqual([
      '“The Rovuma dam may serve us both,”',
      '“The Rovuma dam will dry our fields,”',
    ]);
    expect(held.findIndex(({ name }) => name === 'Tanzania')).toBeLessThan(
      held.findIndex(({ name }) => name === 'Mozambique'),
    );
  });

  it('tells the days between which they were said, and counts', async () => {
    const { sections, title } = await asked('/positions topic:Rovuma dam');
    const headings = sections.map(({ heading }) => (heading === null ? '' : headingWords(heading)));
    expect(headings).toContain('Tanzania: 2 statements, 8 Feb 2022 – 17 May 2024');
    expect(titleWords(title)).toContain('Rovuma dam');
  });

  it('lets documents speak, and leaves out crowds and other matters', async () => {
    const { held, evidence } = await asked('/positions topic:Rovuma dam');
    expect(held.map(({ name }) => name)).toContain('The bank’s report');
    expect(evidence.map(({ text }) => text).join(' ')).not.toMatch(/shame|Lunch/);
  });

  it('keeps to the days asked for and says how many they hid', async () => {
    const { held, hidden } = await asked('/positions topic:Rovuma dam to:2023');
    expect(held.flatMap(({ words }) => words)).not.toContain('“The Rovuma dam may serve us both,”');
    expect(hidden.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
  });

  it('names a country of the topic that nothing is found from', async () => {
    const { held, sections } = await asked('/positions topic:Malawi Ruo bridge');
    expect(held.map(({ name }) => name)).toEqual(['Mozambique']);
    expect(sections.at(-1)?.heading).toEqual({ kind: 'no-voice', name: 'Malawi' });
  });

  it.each([
    ['/positions topic:chess', 'not-covered'],
    ['/positions', 'invalid'],
  ])('has no answer to %s', async (line, status) => {
    expect((await asked(line)).status).toBe(status);
  });
});

it('takes no report of something else in an article on the topic for a view of it', async () => {
  expect((await asked('/positions topic:Shire weir')).held.map(({ name }) => name)).toEqual(['Malawi']);
});
