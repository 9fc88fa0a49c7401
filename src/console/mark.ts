// The mark that stands before an article's words in the terminal, and that no other line may seem to begin with.
// Knows nothing of pages.

/** A mark at the beginning of a line, behind whatever a reader does not see there. */
const SEEMS_MARKED = /^[\s\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*>/u;

/** A line of an article's words, marked as such. */
export function marked(line: string): string {
  return `> ${line}`;
}

/**
 * A line that is no article's words, as `drawn` draws it: a backslash goes before it where `plain`, the same line
 * without colours, would look like a marked one.
 */
export function unmarked(plain: string, drawn: string = plain): string {
  return SEEMS_MARKED.test(plain) ? `\\${drawn}` : drawn;
}
