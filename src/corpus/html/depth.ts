// Measures a page before it is parsed, so that no page can overflow the stack or take minutes. Counts tags only.

/** Of 57 real pages the deepest has 115, unclosed tags counted; finding the article takes seconds at 500. */
export const DEEPEST = 300;
/** More tags and entities than this are no page that anyone wrote: 57 real ones had 3,100 tags at most. */
export const MOST_MARKS = 200_000;
/** Beyond this the search for the article takes minutes, as its time grows with the square of an element's children. */
export const MOST_TAGS_SEARCHED = 20_000;

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi;
/** Elements without an end, and those whose end the parser supplies. */
const FLAT = new Set(
  `area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot option optgroup
  rp rt html head body`.split(/\s+/),
);

export interface PageSize {
  readonly depth: number;
  readonly tags: number;
  /** Every `<` and `&`, whether a tag or an entity or neither. */
  readonly marks: number;
}

/** How deep the tags of a page stand inside each other, and how much there is to parse. */
export function pageSize(html: string): PageSize {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    tags += 1;
    if (FLAT.has((name ?? '').toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return { depth: deepest, tags, marks: html.split(/[<&]/).length - 1 };
}
