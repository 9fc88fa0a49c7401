// How much of each kind of evidence some articles hold. Counting only.
import type { Article } from '../corpus/article.ts';
import type { Archive } from '../index/archive.ts';
import type { Counts } from './answer.ts';

/** Passages, quotations, figures and events found in the articles given. */
export function countsOf(archive: Archive, articles: readonly Article[]): Counts {
  const counts = { passages: 0, quotations: 0, figures: 0, events: 0 };
  const ids = new Set(articles.map((article) => article.id));
  for (const passage of archive.passages) if (ids.has(passage.articleId)) counts.passages += 1;
  for (const id of ids) {
    const { quotations, figures, events } = archive.evidenceOf(id);
    counts.quotations += quotations.length;
    counts.figures += figures.length;
    counts.events += events.length;
  }
  return counts;
}
