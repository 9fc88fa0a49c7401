// Weights set by hand for constructions that are too rare in annotated news to be learnt. Data only.

/** A feature's weight, by the grammar of English: these leave no doubt about who is meant, or that nobody is. */
export const RARE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['tie same< say with 0', 3],
  ['tie same< say with 1', 3],
  ['tie same< say with 2', 3],
  ['tie same< say with 4', 3],
  ['tie same< say with 8', 2],
  ['outrun true', -4],
  ['nobody word coined', 8],
]);
