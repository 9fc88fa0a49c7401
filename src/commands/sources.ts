// /sources: the articles of the archive, or one article's card.
import type { Article } from '../corpus/article.ts';
import type { DateRange } from '../evidence/period.ts';
import type { Archive, Filters, Hidden, Question } from '../index/archive.ts';
import { NO_FILTERS } from '../index/archive.ts';
import type { Answer, EvidenceItem, Extent, Section, Suggestion } from './answer.ts';
import { matching } from './choices.ts';
import { articleItem, passageItem, show } from './citation.ts';
import type { QuestionCommand } from './command.ts';
import { countsOf } from './counts.ts';
import { partHeading } from './drawn.ts';
import { extentOf, goingOn, newestPart } from './extent.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { newestArticles } from './order.ts';
import { answered, invalid, notCovered, understood } from './outcome.ts';
import { dayRange, meets, optionRange, withinDates } from './topic.ts';

/** Sentences of an article's card: where its evidence stands. */
const ON_CARD = 12;
/** Passages that a ranked list of articles is made from. */
const RANKED = 200;

function card(archive: Archive, article: Article, options: Options): Answer {
  const evidence: EvidenceItem[] = [articleItem(article)];
  const guessed = article.guessed.map((guess) => `${guess.field} (${guess.from})`);
  const { author, language, tags, sources } = article;
  const about: Section = {
    heading: null,
    shown: [],
    lines: [
      {
        kind: 'article',
        item: 0,
        author,
        language,
        tags,
        sources,
        guessed,
        counts: countsOf(archive, [article]),
      },
    ],
  };
  const found = archive.evidenceOf(article.id);
  const bold = [
    ...found.quotations.filter((one) => one.kind !== 'indirect'),
    ...found.figures,
    ...found.events.map((event) => event.timeText),
  ];
  const all = archive.passages.filter((passage) => passage.articleId === article.id);
  const passages = all.slice(0, ON_CARD);
  const shown = passages.map((passage, place) => show(article, passage, [place + 1], bold));
  evidence.push(...passages.map((passage) => passageItem(article, passage)));
  const heading = partHeading('passages', shown.length, all.length);
  const sections = [about, { heading, shown, lines: [] }];
  return answered(archive, {
    command: 'sources',
    understood: understood(null, options),
    title: { kind: 'card', title: article.title },
    evidence,
    sections,
    extent: { kind: 'parts' },
  });
}

/** Articles with the list's extent and what goes on with it. */
interface Listed {
  readonly articles: readonly Article[];
  readonly extent: Extent;
  readonly next: readonly Suggestion[];
  readonly hidden: readonly Hidden[];
}

function publishedWithin({ published }: Article, days: DateRange): boolean {
  return published !== null && meets(dayRange(published), days);
}

async function articlesOn(
  archive: Archive,
  question: Question,
  filters: Filters,
): Promise<readonly Article[]> {
  const { hits } = await archive.search({ question, filters, top: RANKED });
  return [...new Set(hits.map((hit) => hit.article))];
}

/** The best articles within the dates; those that the dates hide are counted among the best of all. */
async function bestOn(archive: Archive, query: string, options: Options): Promise<Listed> {
  const { earliest, latest } = optionRange(options);
  const question = archive.understand(query);
  const articles = await articlesOn(archive, question, { ...NO_FILTERS, from: earliest, to: latest });
  const isDated = earliest !== null || latest !== null;
  const best = isDated ? await articlesOn(archive, question, NO_FILTERS) : articles;
  const { hidden } = withinDates(best, options, publishedWithin);
  return { articles, extent: { kind: 'best' }, next: [], hidden };
}

function newestOf(archive: Archive, options: Options): Listed {
  const { rows: inTime, hidden } = withinDates(archive.articles, options, publishedWithin);
  const { shown, through } = newestPart(newestArticles(inTime), ({ published }) => published);
  return {
    articles: shown,
    extent: extentOf('articles', shown.length, inTime.length),
    next: goingOn({ command: 'sources', options }, through),
    hidden,
  };
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const { id, query } = options;
  if (id !== undefined) {
    const article = archive.article(id);
    if (article !== null) return card(archive, article, options);
    const problem = {
      code: 'no-such-article',
      severity: 'reject',
      option: 'id',
      found: id,
      expected: 'the id of an article, as /sources lists them',
    } as const;
    return invalid(archive, { command: 'sources', options }, [problem]);
  }
  const { articles, extent, next, hidden } =
    query === undefined ? newestOf(archive, options) : await bestOn(archive, query, options);
  const read = understood(query === undefined ? null : archive.understand(query), options, 'list');
  if (articles.length === 0)
    return notCovered(archive, {
      command: 'sources',
      understood: read,
      about: archive.understand(query ?? ''),
      hidden,
    });
  const evidence = articles.map((article) => articleItem(article));
  const lines = articles.map((_, item) => ({ kind: 'listed-article', item }) as const);
  const title = {
    kind: 'sources',
    count: articles.length,
    of: archive.articles.length,
    ranked: query !== undefined,
  } as const;
  return answered(archive, {
    command: 'sources',
    understood: read,
    title,
    evidence,
    sections: [{ heading: null, shown: [], lines }],
    extent,
    next,
    hidden,
  });
}

export const sources: QuestionCommand = {
  kind: 'question',
  name: 'sources',
  description: 'The articles of this archive, or one article’s card',
  help: 'Lists the articles, newest first, or those that bear most on some words, best first. With an id it shows the article’s card: outlet, author, date, the sources it names, and its passages with what was found in them.',
  options: [
    option('query', 'Words that the articles are about'),
    option('from', 'Published from: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    option('to', 'Published up to: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    option('id', 'The id of one article', { completes: true }),
    PRIVATE,
  ],
  needsOne: false,
  formats: [],
  chart: null,
  complete: (archive, typing) => {
    if (typing.option !== 'id') return [];
    const titles = new Map(archive.articles.map((article) => [article.id, article.title]));
    return matching(titles.keys(), typing.text, archive.lexicon).map(({ value }) => ({
      value,
      name: `${value}: ${titles.get(value) ?? ''}`,
    }));
  },
  answer,
  example: { line: '/sources query:Power of Siberia', shows: ['Power of Siberia 2'] },
};
