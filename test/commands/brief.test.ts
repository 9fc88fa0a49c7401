// What a brief counts is what it could show: happenings once, figures once an article, quotations once.
import { expect, it } from 'vitest';
import type { Answer, Heading } from '../../src/commands/answer.ts';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import { archiveOf, type Written } from '../archive-of.ts';

async function brief(articles: readonly Written[], options: string): Promise<Answer> {
  const { call } = readCall(`/brief ${options}`, COMMANDS);
  return run(COMMANDS, call, { archive: await archiveOf(articles), admin: null });
}
const parts = ({ sections }: Answer): readonly Heading[] =>
  sections.flatMap(({ heading }) =>
    heading?.kind === 'part' || heading?.kind === 'part-of' ? [heading] : [],
  );

/** Many articles that tell one newest happening, and one article for each of some older ones. */
const OLDER = [
  'a harbour in Lamu',
  'a railway to Turin',
  'a school in Milan',
  'a bank in Nairobi',
  'a park in Siena',
];
const RETOLD: readonly Written[] = [
  ...Array.from({ length: 20 }, (_, at) => ({
    id: `new-${at}`,
    published: '2024-05-20',
    text: 'Kenya and Italy signed a treaty on fishing rights in Rome on 18 May 2024.',
  })),
  ...OLDER.map((what, at) => ({
    id: `old-${at}`,
    published: `2024-03-0${at + 2}`,
    text: `Kenya and Italy opened ${what} on ${at + 1} March 2024.`,
  })),
];

it('shows five happenings where many articles tell the newest one, and counts happenings', async () => {
  const answer = await brief(RETOLD, 'country:Kenya with:Italy');
  expect(answer.evidence.filter(({ kind }) => kind === 'event')).toHaveLength(5);
  expect(parts(answer)).toEqual([{ kind: 'part-of', part: 'events', shown: 5, of: 6 }]);
});

it('counts a figure that an article states twice once', async () => {
  const text =
    'Kenya’s exports to Italy came to $120 million in 2023. In 2023, Kenya’s exports to Italy were $120 million.';
  const answer = await brief([{ id: 'one', published: '2024-03-01', text }], 'country:Kenya');
  expect(parts(answer)).toContainEqual({ kind: 'part', part: 'figures' });
  expect(answer.evidence.filter(({ kind }) => kind === 'figure')).toHaveLength(1);
});

it('has nothing on a country that no article names', async () => {
  expect((await brief(RETOLD, 'country:Peru')).status).toBe('not-covered');
});
