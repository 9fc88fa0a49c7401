// Measures a page before it is parsed, so that no page can overflow the stack or take minutes. Counts tags only.

/** Real pages stay under 100; the parser was seen to fail on 20,000. */
export const DEEPEST = 512;
/** Real pages stay under 20,000. */
export const MOST_TAGS = 200_000;

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi;
/** Elements without an end, and those whose end the parser supplies. */
const FLAT = new Set(
  `area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot option optgroup
  rp rt html head body`.split(/\s+/),
);

export interface PageSize {
  readonly depth: number;
  readonly tags: number;
}

/** How deep the tags of a page stand inside each other, and how many there are. */
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
  return { depth: deepest, tags };
}
