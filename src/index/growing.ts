// A list of whole numbers that grows in a typed array: four bytes a number. Knows nothing of what they count.

/** Numbers from 0 to 4,294,967,295. Past the end all are 0; setting one there makes the list so long. */
export interface Growing {
  readonly size: () => number;
  readonly at: (place: number) => number;
  readonly set: (place: number, value: number) => void;
  readonly push: (value: number) => void;
  /** What stands in the list now; good until the next change. */
  readonly all: () => Uint32Array;
}

const FIRST = 64;

/** An empty list. */
export function growing(): Growing {
  let held = new Uint32Array(FIRST);
  let size = 0;
  const set = (place: number, value: number): void => {
    if (place >= held.length) {
      const longer = new Uint32Array(Math.max(2 * held.length, place + 1));
      longer.set(held);
      held = longer;
    }
    held[place] = value;
    if (place >= size) size = place + 1;
  };
  return {
    size: () => size,
    at: (place) => held[place] ?? 0,
    set,
    push: (value) => set(size, value),
    all: () => held.subarray(0, size),
  };
}
