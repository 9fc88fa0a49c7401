// The stand-in's clock: it runs with the wall's, and a test can move it on or hold it. It knows nothing of what expires.

export interface Clock {
  /** Milliseconds since 1970, by this clock. */
  now(): number;
  /** Moves the clock on, running or held. */
  advance(milliseconds: number): void;
  /** Holds the clock; only `advance` moves it then. */
  hold(): void;
  /** Lets a held clock run on from where it stands. */
  run(): void;
}

/**
 * A clock that starts at the wall's time and runs.
 * Everything that gets old on the stand-in (interactions after 3 s, their tokens after 15 min) asks it.
 */
export function createClock(wall: () => number = Date.now): Clock {
  let ahead = 0;
  let held: number | undefined;
  const now = () => (held ?? wall()) + ahead;
  return {
    now,
    advance(milliseconds) {
      ahead += milliseconds;
    },
    hold() {
      held ??= wall();
    },
    run() {
      if (held === undefined) return;
      ahead += held - wall();
      held = undefined;
    },
  };
}
