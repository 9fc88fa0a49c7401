// The page on somebody: each role once, from the newest article that states it.
import { expect, it } from 'vitest';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import { archiveOf, type Written } from '../archive-of.ts';

const STATED: readonly Written[] = [
  { id: 'a', published: '2023-01-02', text: 'Kenyan Trade Minister Ada Mwangi flew to Rome on Monday.' },
  { id: 'b', published: '2024-02-03', text: 'Ada Mwangi, Kenya’s trade minister, opened a fair in Lamu.' },
  { id: 'c', published: '2024-03-04', text: 'Trade minister Ada Mwangi closed a fair in Lamu.' },
  { id: 'd', published: '2024-05-06', text: 'The Trade Minister, Ada Mwangi, praised a fair in Siena.' },
  { id: 'e', published: '2024-07-08', text: 'Ada Mwangi had tea.' },
];

async function rolesOf(articles: readonly Written[], name: string): Promise<readonly string[]> {
  const { call } = readCall(`/who name:${name}`, COMMANDS);
  const { sections } = await run(COMMANDS, call, { archive: await archiveOf(articles), admin: null });
  const [roles] = sections.filter(({ heading }) => heading?.kind === 'part' && heading.part === 'roles');
  return (roles?.shown ?? []).map(({ articleId }) => articleId);
}

it('states a role once, with or without its country, by the newest article', async () => {
  expect(await rolesOf(STATED, 'Ada Mwangi')).toEqual(['d']);
});

it('states another office, and the same one of another country, apart', async () => {
  const more = [
    { id: 'f', published: '2024-08-01', text: 'Deputy Trade Minister Ada Mwangi sailed to Lamu.' },
    { id: 'g', published: '2024-08-02', text: 'Ugandan Trade Minister Ada Mwangi sailed to Lamu.' },
  ];
  expect(await rolesOf([...STATED.slice(0, 2), ...more], 'Ada Mwangi')).toEqual(['g', 'f', 'b']);
});

it('states none where no article does', async () => {
  expect(await rolesOf(STATED.slice(-1), 'Ada Mwangi')).toEqual([]);
});

it('offers quotations only of somebody who is quoted', async () => {
  const offered = async (text: string) => {
    const { call } = readCall('/who name:Ada Mwangi', COMMANDS);
    const archive = await archiveOf([{ id: 'a', published: '2024-05-06', text }]);
    return (await run(COMMANDS, call, { archive, admin: null })).next.map(({ label }) => label);
  };
  expect(await offered('Trade Minister Ada Mwangi had tea. Ada Mwangi left.')).not.toContain('quotations');
  expect(await offered('“Tea is dear,” Trade Minister Ada Mwangi said.')).toContain('quotations');
});
