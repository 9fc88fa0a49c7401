import { describe, expect, it } from 'vitest';
import { happenings } from '../../src/commands/event-merge.ts';
import { archiveOf, type Written } from '../archive-of.ts';

/** What is told, as "days: sentence (+ how often more)", in the order given. */
async function told(...texts: readonly (string | Partial<Written>)[]): Promise<readonly string[]> {
  const articles = texts.map((one, place) => ({
    id: `a${place}`,
    published: '2031-08-16',
    text: '',
    ...(typeof one === 'string' ? { text: one } : one),
  }));
  const { events } = await archiveOf(articles);
  const rows = events.map((row) => ({ ...row, relevance: 1 }));
  return happenings(rows).map(
    ({ row: { article, item }, also }) =>
      `${item.earliest} ${article.text.slice(item.start, item.end)}${also > 0 ? ` (+${also})` : ''}`,
  );
}

describe('a happening', () => {
  it('told by two articles counts once', async () => {
    const all = await told(
      'A ferry sank off Lorvik on Monday.',
      'The ferry sank off Lorvik on 11 August with ninety people on board.',
    );
    expect(all).toEqual([expect.stringMatching(/\(\+1\)$/)]);
  });

  it('is told with its day where another article says only the year', async () => {
    const all = await told(
      'The voters of Orlavia chose to leave the Northern Union in a referendum in 2026.',
      'The voters of Orlavia chose on 23 June 2026 to leave the Northern Union in a referendum.',
    );
    expect(all).toEqual([expect.stringMatching(/^2026-06-23 .*\(\+1\)$/)]);
  });

  it('of one year is not another of that year', async () => {
    const all = await told(
      'Orlavia and Carvia signed a treaty on fishing in 2026.',
      'Orlavia opened a new port at Lamdal on 3 May 2026.',
    );
    expect(all).toHaveLength(2);
  });

  it('is not joined to a short sentence by two words alone', async () => {
    expect(await told('The queen visited Lamdal in May 2026.', 'Lamdal flooded on 4 May 2026.')).toHaveLength(
      2,
    );
  });

  it('that speakers tell of themselves is not the same for two of them', async () => {
    const all = await told(
      'We ratified the Treaty on the Law of the Lakes in 2026.',
      'On 4 May 2026 we ratified the Treaty on the Law of the Lakes.',
    );
    expect(all).toHaveLength(2);
  });

  it('stands in the order of time, a longer stretch after a day that begins it', async () => {
    const all = await told(
      'The bridge at Lamdal was closed in 2027. The dam broke on 1 January 2027. The king died in 2025.',
    );
    expect(all.map((one) => one.slice(0, 20))).toEqual([
      '2025-01-01 The king ',
      '2027-01-01 The dam b',
      '2027-01-01 The bridg',
    ]);
  });

  it('is none where nothing is dated', async () => {
    expect(await told('The king sleeps.')).toEqual([]);
  });
});
