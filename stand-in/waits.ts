// Waits for something to become true on the stand-in, without sleeping: each change asks again. It knows nothing of Discord.

export interface Waits {
  /** Says that something changed. */
  changed(): void;
  /**
   * The first value that `look` gives; it is asked at once and after every change.
   * Rejects with `explain()` after the time limit, in milliseconds of the wall's clock.
   */
  until<T>(look: () => T | undefined, explain: () => string, limit: number): Promise<T>;
  /** Calls `listener` after every change, until the function that it gives is called. */
  watch(listener: () => void): () => void;
}

/** A waiting room: nobody in it yet. */
export function createWaits(): Waits {
  const waiting = new Set<() => void>();
  return {
    watch(listener) {
      waiting.add(listener);
      return () => waiting.delete(listener);
    },
    changed() {
      for (const ask of [...waiting]) ask();
    },
    until<T>(look: () => T | undefined, explain: () => string, limit: number) {
      return new Promise<T>((resolve, reject) => {
        const leave = () => {
          clearTimeout(timer);
          waiting.delete(ask);
        };
        const ask = () => {
          try {
            const found = look();
            if (found === undefined) return;
            leave();
            resolve(found);
          } catch (problem) {
            leave();
            reject(problem);
          }
        };
        const timer = setTimeout(() => {
          leave();
          reject(new Error(explain()));
        }, limit);
        waiting.add(ask);
        ask();
      });
    },
  };
}
