// Numbers that a verb tells the thing of: "killed five and wounded 110", "190 were dead", "voted 66 to 27". Knows no noun.
import type { Token } from './token.ts';

const HARMED: Readonly<Record<string, string>> = {
  killed: 'deaths',
  killing: 'deaths',
  dead: 'deaths',
  died: 'deaths',
  injured: 'injuries',
  injuring: 'injuries',
  wounded: 'injuries',
  wounding: 'injuries',
  hurt: 'injuries',
};

/** What may follow a number that stands for people: a stop, a joint, a place or a time, and no thing that it counts. */
const ALONE = /^(?:[.,;:)]|and|or|in|at|on|near|more|others|people|when|while|after|before|during|as|by)$/;

/** What the number from `at` up to `next` counts by the verb beside it; null where it has no such verb. */
export function tollAt(tokens: readonly Token[], at: number, next: number): string | null {
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 3]?.lower ?? ''];
  const [after, then] = [tokens[next]?.lower ?? '', tokens[next + 1]?.lower ?? ''];
  if (/^(?:was|were|are)$/.test(after) && Object.hasOwn(HARMED, then)) return HARMED[then] ?? null;
  if (before === 'voted' && after === 'to' && tokens[next + 1]?.value != null) return 'votes';
  if (before === 'to' && earlier === 'voted' && ALONE.test(after)) return 'votes';
  if (before === 'died' || before === 'dead' || !Object.hasOwn(HARMED, before)) return null;
  return after === '' || ALONE.test(after) ? (HARMED[before] ?? null) : null;
}
