// Archives for tests, built by the real reader, finders and index from articles written in the test.
import { shelve } from '../src/corpus/library.ts';
import type { Archive } from '../src/index/archive.ts';
import { buildArchive } from '../src/index/build.ts';

export interface Written {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly tags?: readonly string[];
  readonly sources?: readonly string[];
}

/** The archive of some articles, read as one `.jsonl` file. */
export async function archiveOf(articles: readonly Written[]): Promise<Archive> {
  const lines = articles.map((article) => JSON.stringify({ title: article.id, ...article })).join('\n');
  const bytes = new TextEncoder().encode(lines);
  return buildArchive(await shelve(null, [{ path: 'articles.jsonl', bytes }]));
}
