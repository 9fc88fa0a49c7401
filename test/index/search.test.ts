import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { finished } from '../../src/corpus/step.ts';
import type { Archive } from '../../src/index/archive.ts';
import { buildInSteps } from '../../src/index/build.ts';
import { archiveOf, ask, type Made, made, NEWS, sentences } from './made-articles.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(...NEWS);
});

describe('search', () => {
  it.each([
    ['Who is Norrsund’s chief executive?', 'Marko Tamsalu'],
    ['who is norrsunds ceo', 'Marko Tamsalu'],
    ['How much copper did Chile export to Japan?', '8.4 billion'],
    ['Santiago’s trade with Tokyo in 2022', '11.3 billion'],
    ['When did the talks between Egypt and Ethiopia break down?', 'April 2021'],
    ['How many passengers were stranded in Tallinn?', '1,900'],
    ['Where was the lithium and copper agreement signed?', 'Osaka'],
    ['"reliable supplier"', 'reliable supplier'],
  ])('answers “%s” by the first sentence', async (question, words) => {
    const search = await ask(archive, question);
    expect(sentences(search)[0]).toContain(words);
    expect(search.covered).toBe(true);
  });

  it.each([
    'Chile–Peru trade in 2022',
    'Who is Norrsund’s finance director?',
    'How much copper did Chile export to Japan in 1998?',
    'When did Estonia leave the United Nations?',
    'What did Errante say about Venezuela?',
    'Who won the football cup?',
  ])('declines “%s”', async (question) => {
    expect((await ask(archive, question)).covered).toBe(false);
  });

  it('finds nothing for a question without words of its own, and nothing in an empty archive', async () => {
    expect(await ask(archive, 'who is it?')).toEqual({ hits: [], hidden: [], covered: false, confidence: 0 });
    expect((await ask(await archiveOf(), 'copper')).hits).toEqual([]);
  });

  it('does not take words in quotation marks for others', async () => {
    const search = await ask(archive, 'who said "unreliable supplier"');
    expect(search.covered).toBe(false);
  });

  it('explains each score: the parts sum to it, and best comes first', async () => {
    const { hits } = await ask(archive, 'latest on copper, the ferry from Tallinn and the dam');
    expect(hits.length).toBeGreaterThan(1);
    for (const hit of hits) {
      expect(Object.values(hit.parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(hit.score, 10);
    }
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
  });

  it('makes the answering words bold', async () => {
    const [hit] = (await ask(archive, 'How many passengers were stranded in Tallinn?')).hits;
    const bold = hit?.bold.map((range) => hit.article.text.slice(range.start, range.end)) ?? [];
    expect(bold.join(' ')).toContain('1,900');
  });

  it('keeps to dates, outlet, country and person, and counts what each hides', async () => {
    const late = await ask(archive, 'talks on the dam in Egypt', { from: '2023-01-01' });
    expect(late.hits.every((hit) => (hit.article.published ?? '') >= '2023-01-01')).toBe(true);
    expect(late.hidden).toEqual([{ filter: 'from', count: expect.any(Number) }]);
    const outlet = await ask(archive, 'copper', { outlet: 'harbour post' });
    expect(outlet.hits.map((hit) => hit.article.id)).toContain('copper');
    expect((await ask(archive, 'copper', { outlet: 'Nile Observer' })).hits).toEqual([]);
    const country = await ask(archive, 'exports and passengers', { country: 'finnish' });
    expect(new Set(country.hits.map((hit) => hit.article.id))).toEqual(new Set(['ferry']));
    expect((await ask(archive, 'copper', { person: 'Nobody Known' })).hits).toEqual([]);
  });

  it('ranks a far better and a newer article by what is asked', async () => {
    const twin = (id: string, published: string): Made => ({
      id,
      title: 'Wheat price',
      published,
      text: 'The price of wheat in Odesa is set each week by the exchange of the port.',
    });
    const both = await archiveOf(twin('a-old', '2020-01-01'), twin('b-new', '2024-01-01'));
    expect((await ask(both, 'wheat price in Odesa')).hits[0]?.article.id).toBe('a-old');
    expect((await ask(both, 'current wheat price in Odesa')).hits[0]?.article.id).toBe('b-new');
  });

  it('shows a sentence once', async () => {
    const all = sentences(await ask(archive, 'Chile copper exports', {}, 20));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a search in an archive with hundreds that are better', () => {
  const loud = Array.from({ length: 200 }, (_, i) => ({
    id: `loud-${String(i).padStart(3, '0')}`,
    title: 'Wheat price',
    outlet: 'Harbour Post',
    text: 'The price of wheat in Odesa rose. Wheat traders in Odesa set the price of wheat.',
  }));
  const faint: Made = {
    id: 'faint',
    title: 'Storm',
    outlet: 'Nile Observer',
    text: 'A storm kept all ships in the quiet harbour for a week, and dealers said that of all their goods only wheat was late.',
  };
  let many: Archive;
  beforeAll(async () => {
    many = await archiveOf(...loud, faint);
  });
  const idsOf = async (words: string, outlet: string | null = null) =>
    (await ask(many, words, { outlet })).hits.map(({ article }) => article.id);

  it('finds the one that passes the filter, and counts what is hidden among the best', async () => {
    expect(await idsOf('wheat price in Odesa')).not.toContain('faint');
    const { hits, hidden } = await ask(many, 'wheat price in Odesa', { outlet: 'Nile Observer' });
    expect(hits.map(({ article }) => article.id)).toEqual(['faint']);
    expect(hidden).toEqual([{ filter: 'outlet', count: 150 }]);
  });

  it('finds the one that has the words in quotation marks, also behind a filter', async () => {
    expect(await idsOf('wheat price in Odesa "quiet harbour"')).toEqual(['faint']);
    expect(await idsOf('wheat "quiet harbour"', 'Nile Observer')).toEqual(['faint']);
  });

  it('goes without words in quotation marks that nobody said, and is not covered', async () => {
    const { hits, covered } = await ask(many, 'wheat price in Odesa "loud harbour"');
    expect(hits.length).toBeGreaterThan(1);
    expect(covered).toBe(false);
    expect(await idsOf('wheat "quiet harbour"', 'Harbour Post')).not.toContain('faint');
  });
});

describe('relevance', () => {
  it('counts what stands in the stretch more than what stands elsewhere', () => {
    const question = archive.understand('copper exports to Japan');
    const [article] = archive.articles.filter((one) => one.id === 'copper');
    const spans = (article?.sentences ?? []).map((sentence) => ({ ...sentence, articleId: 'copper' }));
    const values = spans.map((span) => archive.relevance(question, span));
    expect(values[0]).toBe(1);
    expect(values.every((value) => value >= 0.3 && value <= 1)).toBe(true);
    expect(Math.max(...values.slice(3))).toBeLessThan(1);
  });

  it('is nothing for another subject, an unknown article and a question without words', () => {
    const span = { articleId: 'dam', start: 0, end: 40 };
    expect(archive.relevance(archive.understand('lithium'), span)).toBe(0);
    expect(archive.relevance(archive.understand('dam'), { ...span, articleId: 'none' })).toBe(0);
    expect(archive.relevance(archive.understand('who is it'), span)).toBe(0);
  });

  it('knows a place by its other names', () => {
    const start = archive.article('dam')?.text.indexOf('Cairo') ?? 0;
    const question = archive.understand('Egypt');
    expect(archive.relevance(question, { articleId: 'dam', start, end: start + 20 })).toBe(1);
  });
});

describe('an archive', () => {
  it('is the same in whatever order the articles come', async () => {
    const shuffled = fc.shuffledSubarray([...NEWS], { minLength: NEWS.length });
    const question = 'copper exports, the ferry and the dam in 2022';
    const wanted = (await ask(archive, question, {}, 20)).hits.map((hit) => [
      hit.article.id,
      hit.passage.start,
      hit.score,
    ]);
    await fc.assert(
      fc.asyncProperty(shuffled, async (articles) => {
        const other = await archiveOf(...articles);
        const got = (await ask(other, question, {}, 20)).hits;
        expect(got.map((hit) => [hit.article.id, hit.passage.start, hit.score])).toEqual(wanted);
        expect(other.version).toBe(archive.version);
      }),
      { numRuns: 10 },
    );
  });

  it('has another version when any text or title is another', async () => {
    const [first, ...rest] = NEWS;
    if (first === undefined) throw new Error('no articles');
    const other = await archiveOf({ ...first, title: `${first.title}!` }, ...rest);
    expect(other.version).not.toBe(archive.version);
    expect(other.version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('keeps evidence in order of article and place', () => {
    const places = archive.quotations.map(
      ({ article, item }) => `${article.id} ${String(item.start).padStart(9, '0')}`,
    );
    expect(places).toEqual([...places].sort());
  });
});

describe('a search that others wait for', () => {
  it('lets them have their turn, and finds what it finds at a stretch', async () => {
    const question = 'Who signed the agreement on copper in Osaka?';
    let others = 0;
    const turn = (): Promise<void> =>
      new Promise((resume) =>
        setImmediate(() => {
          others += 1;
          resume();
        }),
      );
    const waiting = finished(buildInSteps({ articles: made(...NEWS), problems: [] }, null, turn)).archive;
    const search = await ask(waiting, question);
    expect(search.hits.length).toBeGreaterThan(0);
    expect(others).toBeGreaterThan(3 * search.hits.length);
    expect(search).toEqual(await ask(archive, question));
  });
});
