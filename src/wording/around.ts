// Two small pages about one citation: the paragraphs around it, and the words with their source to copy.
import { cite } from '../commands/citation.ts';
import { type Article, paragraphAt } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { dayWords } from './dates.ts';
import type { Block, Page } from './page.ts';
import { sourceWords } from './sources.ts';

/** The paragraph before, the one that holds the range (its words bold), and the one after, each a slice. */
export function aroundPage(article: Article, range: Range): Page {
  const middle = paragraphAt(article, range.start);
  const blocks: Block[] = [{ kind: 'heading', words: [{ kind: 'text', text: article.title }] }];
  for (let number = middle - 1; number <= middle + 1; number += 1) {
    const paragraph = article.paragraphs[number - 1];
    if (paragraph === undefined) continue;
    const start = Math.max(range.start, paragraph.start) - paragraph.start;
    const end = Math.min(range.end, paragraph.end) - paragraph.start;
    const bold = start < end ? [{ start, end }] : [];
    const small = [
      sourceWords(number, cite(article, paragraph, 0)).map((word) =>
        word.kind === 'text' ? { ...word, text: word.text.replace(/^\[\d+\] /, '') } : word,
      ),
    ];
    const text = article.text.slice(paragraph.start, paragraph.end);
    blocks.push({ kind: 'slice', text, bold, number: null, small });
  }
  return { blocks, references: [], leads: [] };
}

/** The words at a range and their source as a plain note, to be copied as they are: no markup stands in it. */
export function citeText(article: Article, range: Range): string {
  const { text, paragraph, outlet, published, title, link } = cite(article, range, 0);
  const source = [
    article.author,
    title,
    outlet,
    dayWords(published),
    `paragraph ${paragraph}`,
    link ?? `article ${article.id}`,
  ];
  const named =
    article.sources.length === 0 ? '' : `\nSources named by the article: ${article.sources.join('; ')}`;
  return `${text}\n— ${source.filter((one) => one !== null).join(', ')}${named}`;
}
