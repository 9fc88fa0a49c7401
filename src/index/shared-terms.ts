// One string for each term, however many articles have it: those that come from a worker are copies. Knows no article.

/** Where there are more, the table begins anew: names and numbers never come to an end. */
const MOST = 300_000;
const known = new Map<string, string>();

/** The same terms, as the very strings that were given for them before; those up to a length are left as they are. */
export function sharedTerms(terms: readonly string[], longerThan = 0): readonly string[] {
  return terms.map((term) => {
    if (term.length <= longerThan) return term;
    const before = known.get(term);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    known.set(term, term);
    return term;
  });
}
