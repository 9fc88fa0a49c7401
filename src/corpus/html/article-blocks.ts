// Finds the article on a page by Readability. Takes a page without hidden text; what is boilerplate is told elsewhere.
import { Readability } from '@mozilla/readability';
import { type PageBlock, pageBlocks } from './blocks.ts';
import { MOST_TAGS_SEARCHED, type PageSize } from './depth.ts';
import type { Page, PageElement } from './element.ts';

/**
 * The blocks of the article; where none is found, or the page is too large to search, its paragraphs, and where it
 * has none, `whole`, all its blocks. Changes the page.
 */
export function articleBlocks(page: Page, whole: readonly PageBlock[], size: PageSize): readonly PageBlock[] {
  const paragraphs = Array.from(page.querySelectorAll('p')).flatMap((paragraph) => pageBlocks(paragraph));
  const blocks = size.tags <= MOST_TAGS_SEARCHED ? foundBlocks(page) : [];
  if (blocks.length > 0) return blocks;
  return paragraphs.length > 0 ? paragraphs : whole;
}

function foundBlocks(page: Page): readonly PageBlock[] {
  const serializer = (node: unknown) => node as PageElement;
  const found = new Readability(page as never, { serializer }).parse();
  return found?.content === null || found?.content === undefined ? [] : pageBlocks(found.content);
}
