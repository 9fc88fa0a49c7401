// Work that is done in steps, so that whoever runs it may let others have their turn. Knows nothing of the work.

/** Yields the bytes that were worked on since the last step, and gives its result in the end. */
export type Steps<T> = Generator<number, T, void>;

/** The result of work that is done at a stretch. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
