// A count with its noun in words. Knows no answer.

/** "1 article", "1,917 articles". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
