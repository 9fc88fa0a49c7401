// How rare each term is among the passages of an archive.

/** How many passages there are, how many hold a term or place key, and mean lengths in tokens. */
export interface Rarity {
  readonly passages: number;
  readonly meanLength: number;
  readonly meanArticle: number;
  readonly holding: (term: string) => number;
}

/**
 * The weight of a term by its rarity, as Lucene's BM25 has it: ln(1 + (N - n + 0.5) / (n + 0.5)). A term that no
 * passage holds weighs most. Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework".
 */
export function rarityOf(rarity: Rarity, term: string): number {
  const holding = Math.min(rarity.passages, rarity.holding(term));
  return Math.log(1 + (rarity.passages - holding + 0.5) / (holding + 0.5));
}
