// How often one person may ask: a number of questions in any minute. Keeps no more than the last minute's.

const MINUTE = 60_000;
/** People who are remembered at most; those who asked longest ago are forgotten first. */
const MOST_PEOPLE = 10_000;

export interface Cooldown {
  /**
   * Counts a question of that person at that time (milliseconds since 1970). Gives 0 where it may be answered, else the
   * whole seconds until the next one may, and whether the person hears of it for the first time.
   */
  readonly ask: (person: string, now: number) => { readonly seconds: number; readonly isFirst: boolean };
}

interface Asked {
  readonly times: readonly number[];
  readonly told: boolean;
}

/** A cooldown of at most `most` questions a minute for each person. */
export function createCooldown(most: number): Cooldown {
  const people = new Map<string, Asked>();
  const keep = (person: string, asked: Asked) => {
    people.delete(person);
    people.set(person, asked);
    const [oldest] = people.keys();
    if (people.size > MOST_PEOPLE && oldest !== undefined) people.delete(oldest);
  };
  return {
    ask(person, now) {
      const { times = [], told = false } = people.get(person) ?? {};
      const recent = times.filter((time) => now - time < MINUTE);
      const [first = now] = recent;
      if (recent.length < most) {
        keep(person, { times: [...recent, now], told: false });
        return { seconds: 0, isFirst: false };
      }
      keep(person, { times: recent, told: true });
      return { seconds: Math.max(1, Math.ceil((first + MINUTE - now) / 1000)), isFirst: !told };
    },
  };
}
