// Questions that ask for a verdict: people and bodies with a view on the matter, in their words, and no verdict.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { titleWords } from '../../src/wording/titles.ts';
import { archiveOf, type Written } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

const FERRY: readonly Written[] = [
  {
    id: 'ferry-row',
    title: 'Row over the ferry to Mpulungu',
    published: '2024-06-02',
    outlet: 'Test Wire',
    text: `Zambia’s Transport Minister Joseph Tembo said: “The ferry to Mpulungu is a danger to its passengers.”

“The ferry to Mpulungu is safe,” Tanzanian Ports Director Asha Mrema said on Friday.

“Lunch was good,” Zambian Foreign Minister Ruth Banda said at the ferry terminal in Mpulungu.

“The ferry to Mpulungu left at nine,” Kenyan Trade Minister Ada Mwangi said.

They said the ferry to Mpulungu was “a shame for everybody”.`,
  },
  {
    id: 'bridge-row',
    title: 'Row over the Zambezi bridge',
    published: '2024-07-02',
    text: `The bridge over the Zambezi divides Malawi and Mozambique. The summit’s declaration calls the bridge of Malawi over the Zambezi a “reckless gamble”.

“We can only welcome neighbours who respect our water,” Malawi’s President Tito Nkhoma said at the Zambezi.

The talks go on.`,
  },
  {
    id: 'ferry-undated',
    title: 'The ferry again',
    text: `“The ferry to Mpulungu deserves our support,” Burundi’s President Eric Ndayi said.`,
  },
];

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([...NEWSROOM, ...FERRY]);
});

async function asked(question: string) {
  const answer = await run(COMMANDS, readCall(question, COMMANDS).call, { archive, admin: null });
  const voices = answer.sections.flatMap(({ heading }) => (heading?.kind === 'voice' ? [heading.name] : []));
  return { ...answer, voices };
}

describe('a question that asks for a verdict', () => {
  it('is met by those who judge the matter, a country each, and by no verdict', async () => {
    const { voices, title } = await asked('Is the ferry to Mpulungu dangerous?');
    expect([...voices].sort()).toEqual(['Burundi', 'Tanzania', 'Zambia']);
    expect(titleWords(title)).toContain('no verdict');
  });

  it('gives each side’s words on the matter, not what they said of other things', async () => {
    const { evidence } = await asked('Is the ferry to Mpulungu dangerous?');
    const words = evidence.map(({ text }) => text).join(' ');
    expect(words).toContain('is a danger');
    expect(words).not.toMatch(/Lunch|left at nine|a shame/);
  });

  it('leaves out what the dates leave out, undated articles with them, and says how many', async () => {
    const within = await asked('Is the ferry to Mpulungu dangerous? from:2024-06 to:2024-06');
    expect([...within.voices].sort()).toEqual(['Tanzania', 'Zambia']);
    expect(within.hidden).toEqual([{ filter: 'from', count: 1 }]);
    const later = await asked('Is the ferry to Mpulungu dangerous? from:2025');
    expect(later.voices).toEqual([]);
  });

  it('keeps to the outlet as a search does, in part and in any case', async () => {
    const { voices } = await asked('Is the ferry to Mpulungu dangerous? outlet:test wire');
    expect([...voices].sort()).toEqual(['Tanzania', 'Zambia']);
  });

  it('counts a document as a voice, and shows the closest words of a country that takes no view', async () => {
    const { voices, sections } = await asked('Is the Zambezi bridge of Malawi dangerous?');
    expect(voices).toEqual(['Malawi', 'The summit’s declaration']);
    const [closest, view] = sections.map(({ shown }) => shown[0]?.notes.map(({ kind }) => kind) ?? []);
    expect(closest).toContain('none-closer');
    expect(view).not.toContain('none-closer');
  });

  it('names a country of the question that nothing is found from', async () => {
    const { sections } = await asked('Is the Zambezi bridge of Malawi dangerous to Mozambique?');
    expect(sections.map(({ heading }) => heading)).toContainEqual({ kind: 'no-voice', name: 'Mozambique' });
  });

  it('is met by no half of what somebody said in one sentence', async () => {
    const halves = await archiveOf([
      ...NEWSROOM,
      ...FERRY,
      {
        id: 'halves',
        published: '2024-06-04',
        text: '“We believe,” Kenyan Trade Minister Ada Mwangi said, “that the ferry to Mpulungu is a danger.”',
      },
    ]);
    const read = readCall('Is the ferry to Mpulungu dangerous?', COMMANDS);
    const { sections } = await run(COMMANDS, read.call, { archive: halves, admin: null });
    const shown = sections.flatMap((section) => section.shown.map(({ text }) => text));
    expect(shown.join('\n')).toContain('“We believe,” Kenyan Trade Minister Ada Mwangi said, “that');
  });

  it('is met by other words for what it asks about', async () => {
    const war = await archiveOf([
      ...NEWSROOM,
      {
        id: 'assault',
        title: 'A year on the river',
        published: '2024-06-04',
        text: '“Malawi would struggle to go on with its fighting without Zambia’s support,” Kenyan Trade Minister Ada Mwangi said.',
      },
    ]);
    const read = readCall('Is Zambia helping Malawi’s war effort?', COMMANDS);
    const { sections } = await run(COMMANDS, read.call, { archive: war, admin: null });
    expect(sections.map(({ heading }) => heading)).toContainEqual(
      expect.objectContaining({ kind: 'voice', name: 'Kenya' }),
    );
  });

  it('is the same question within quotation marks', async () => {
    const { voices } = await asked('“Is the ferry to Mpulungu dangerous?”');
    expect([...voices].sort()).toEqual(['Burundi', 'Tanzania', 'Zambia']);
  });

  it('is answered by passages that say they are no verdict, where fewer than two hold a view', async () => {
    const { title, voices, status } = await asked('Is the harbour agreement of Kenya and Italy good?');
    expect(voices).toEqual([]);
    if (status === 'answered') expect(titleWords(title)).toContain('no verdict');
    else expect(status).toBe('not-covered');
  });

  it.each(['Is chess good for Reykjavik?', 'Who is right?', 'Should Peru arm Norway?'])(
    'finds no sides on what nobody speaks of: %s',
    async (question) => {
      expect((await asked(question)).voices).toEqual([]);
    },
  );
});
