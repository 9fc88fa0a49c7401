// The few properties of a DOM that reading a page needs. Written out here because the project has no DOM types.
import { parseHTML } from 'linkedom';

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

/**
 * The page of a text. A fragment without `<html>` is wrapped, because linkedom gives no body for it;
 * a `<` that opens no tag is text, and quick to parse only when it is written so.
 */
export function parsePage(html: string): Page {
  const tags = html.replace(/<(?![a-z/!?])/gi, '&lt;');
  const isWhole = /<html[\s>]/i.test(tags);
  const whole = isWhole ? tags : `<!doctype html><html><head></head><body>${tags}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

/** True for an element, as opposed to text and comments. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
