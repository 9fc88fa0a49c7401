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

const SHUT: Written = {
  id: 'tea-law',
  title: 'Kenya’s tea law',
  published: '2024-06-10',
  tags: ['Kenya', 'Uganda'],
  text: `Kenya’s parliament passed the tea law on 2 May. President Ada Mwangi vetoed it on 12 May. “It is a law of the brokers,” Mwangi said on Sunday.

Uganda protested on 20 May. Parliament overrode the veto on 3 June. Kenyans are to vote on it on 20 August. Growers had complained during the year. A march of 160 kilometres reached Nairobi on 5 June.

Exports to Uganda are to reach $90 million by 2030, and came to $70 million in 2023.`,
};

const shownOf = ({ evidence }: Answer, kind: string) =>
  evidence.filter((one) => one.kind === kind).map(({ text }) => text);

it('takes the sentences of an article that is about the country, be it named there or not', async () => {
  const events = shownOf(await brief([SHUT], 'country:Kenya'), 'event');
  expect(events).toContain('Parliament overrode the veto on 3 June.');
  expect(events).toContain('Uganda protested on 20 May.');
});

it('leaves out of a country’s brief what an article tells that only tags it', async () => {
  const events = shownOf(await brief([SHUT], 'country:Uganda'), 'event');
  expect(events).toEqual(['Uganda protested on 20 May.']);
});

it('shows what is planned for the year after the article', async () => {
  expect(shownOf(await brief([SHUT], 'country:Kenya'), 'event')[0]).toBe(
    'Kenyans are to vote on it on 20 August.',
  );
});

it('shows what was said on a country by those who speak for none', async () => {
  expect(shownOf(await brief([SHUT], 'country:Kenya'), 'quotation')).toEqual(['It is a law of the brokers,']);
});

it('leaves out how long things are, and shows what was before what is aimed at', async () => {
  const { evidence } = await brief([SHUT], 'country:Kenya');
  const figures = evidence.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
  expect(figures.map(({ value }) => value)).toEqual([70_000_000, 90_000_000]);
});

it('fills up with counts of people where there is little else', async () => {
  const text =
    'Kenya had counted 65,036 displaced people by 28 September 2023. Kenya’s exports came to $70 million in 2022.';
  const { evidence } = await brief([{ id: 'one', published: '2024-03-01', text }], 'country:Kenya');
  const figures = evidence.flatMap((one) => (one.kind === 'figure' ? [one.figure.unit] : []));
  expect(figures).toEqual(['USD', 'count']);
});

it('carries nothing from an article that names many places', async () => {
  const text =
    'Kenya, Italy, Peru, Norway, Oman and Chile met in Lima. The fair opened on 2 May 2024. Kenya and Norway signed on 3 May 2024.';
  const events = shownOf(
    await brief([{ id: 'one', published: '2024-06-01', text }], 'country:Kenya'),
    'event',
  );
  expect(events).toEqual(['Kenya and Norway signed on 3 May 2024.']);
});

it('leads on to figures only where there are some of trade', async () => {
  const commands = async (text: string) =>
    (await brief([{ id: 'one', published: '2024-05-20', text }], 'country:Kenya')).next.map(
      ({ call: { command } }) => command,
    );
  expect(await commands('Kenya opened a school on 1 March 2024.')).toEqual(['timeline']);
  expect(await commands('Kenya’s exports came to $3 billion in 2023.')).toEqual(['trade', 'timeline']);
});
