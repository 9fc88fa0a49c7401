// Long work that lets others have their turn. Knows nothing of the work; the clock is passed in.

/** Work that may rest at each yield, and gives its result in the end. */
export type Steps<T> = Generator<void, T, void>;

/** Called where work may rest; gives something to wait for only where others have waited long enough. */
export type Turn = () => Promise<void> | undefined;

/** Never rests. */
export const atAStretch: Turn = () => undefined;

/** Milliseconds that others wait at most, as long as no step takes longer. */
const LONGEST_WAIT = 12;

/** Rests once `LONGEST_WAIT` has gone by since the last rest, by a clock of milliseconds. */
export function turnsBy(clock: () => number): Turn {
  let since = clock();
  return () => {
    if (clock() - since < LONGEST_WAIT) return undefined;
    return new Promise((resume) => {
      setImmediate(() => {
        since = clock();
        resume();
      });
    });
  };
}

/** Looks at one item after the other; work may rest after each `stride` of them. */
export function* over<T>(
  items: Iterable<T>,
  look: (item: T, place: number) => void,
  stride = 64,
): Steps<void> {
  let place = 0;
  for (const item of items) {
    look(item, place);
    place += 1;
    if (place % stride === 0) yield;
  }
}

/** The result of work that is done at a stretch. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The result of work that rests when it is its turn to. */
export async function inTurns<T>(steps: Steps<T>, turn: Turn): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const rest = turn();
    if (rest !== undefined) await rest;
  }
}
