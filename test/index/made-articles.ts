// Articles of our own invention for the tests of the index, read the way the archive reads them.
import type { Article } from '../../src/corpus/article.ts';
import { readFile } from '../../src/corpus/read.ts';
import type { Archive, Filters, Search } from '../../src/index/archive.ts';
import { NO_FILTERS } from '../../src/index/archive.ts';
import { buildArchive } from '../../src/index/build.ts';

export interface Made {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly tags?: readonly string[];
}

/** Reads made-up articles through the reader of JSON lines. */
export function made(...articles: readonly Made[]): readonly Article[] {
  const lines = articles.map((article) => JSON.stringify(article)).join('\n');
  return readFile({ path: 'made.jsonl', bytes: new TextEncoder().encode(lines) }).articles;
}

export function archiveOf(...articles: readonly Made[]): Promise<Archive> {
  return buildArchive({ articles: made(...articles), problems: [] });
}

export function ask(
  archive: Archive,
  words: string,
  filters: Partial<Filters> = {},
  top = 5,
): Promise<Search> {
  return archive.search({ question: archive.understand(words), filters: { ...NO_FILTERS, ...filters }, top });
}

/** The words of the best sentence of each hit. */
export function sentences(search: Search): readonly string[] {
  return search.hits.map((hit) => hit.article.text.slice(hit.best.start, hit.best.end));
}

export const NEWS: readonly Made[] = [
  {
    id: 'copper',
    title: 'Chile’s copper exports to Japan set a record',
    outlet: 'Harbour Post',
    published: '2024-03-11',
    tags: ['Chile', 'Japan', 'copper'],
    text: `Chile’s exports of copper to Japan rose 12 percent to 8.4 billion dollars last year, customs figures showed on Monday. Tokyo also bought lithium worth 900 million dollars.

In 2022 the two countries had traded goods worth 11.3 billion dollars, Santiago’s trade ministry said. Energy Minister Paula Errante signed the agreement in Osaka on 4 May 2023.

“We are a reliable supplier,” Errante said. Analysts expect smaller shipments this year because a mine in the north was flooded.`,
  },
  {
    id: 'ferry',
    title: 'Ferry service between Tallinn and Helsinki halted',
    outlet: 'Baltic Courier',
    published: '2023-11-20',
    tags: ['Estonia', 'Finland'],
    text: `The ferry line Norrsund stopped its service between Estonia and Finland on Friday after a storm damaged the pier. Norrsund’s chief executive is Marko Tamsalu.

Some 1,900 passengers were stranded, the port of Tallinn said. The line carried 240,000 people in 2022.

Tamsalu said repairs would take until March 2024. “Nobody was hurt,” he told reporters.`,
  },
  {
    id: 'dam',
    title: 'Ethiopia fills its dam on the Nile',
    outlet: 'Nile Observer',
    published: '2022-08-12',
    tags: ['Ethiopia', 'Egypt', 'Sudan'],
    text: `Ethiopia completed the third filling of its dam on the Nile on Friday, Addis Ababa announced. Egypt protested to the United Nations Security Council.

Cairo fears for its water. The dam is to produce 5,150 megawatts, twice the country’s present output, engineers say.

Talks between Ethiopia, Egypt and Sudan broke down in April 2021. No date for new talks was named.`,
  },
];
