// Search by halving in what is in order. Knows nothing of what is searched.

/**
 * The index of the first item for which the condition holds, where it holds for every item after that one too; the
 * number of items where it holds for none.
 */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
