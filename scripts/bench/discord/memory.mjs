// The bot's heap over many interactions: after a forced collection at steady steps, and the slope of the line through
// the points that come after the first 10,000.
import { QUESTIONS } from './arrivals.mjs';

const STEPS = 50;
const SHORTEST_STEP = 100;
const AT_ONCE = 8;
/** Interactions that warm the bot up and do not count for the slope. */
const WARM = 10_000;

/**
 * The slope of the least-squares line through points, in y for one x; null for fewer than two.
 * @public
 */
export function slopeOf(points) {
  if (points.length < 2) return null;
  const mean = (pick) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const x = mean((point) => point[0]);
  const y = mean((point) => point[1]);
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Asks so many questions, a few at once; gives the points, the slope in bytes an interaction, and what was lost. */
export async function measureMemory({ standIn, names, heap }, { interactions, told }) {
  const points = [];
  let lost = 0;
  const step = Math.max(SHORTEST_STEP, Math.ceil(interactions / STEPS));
  for (let done = 0; done < interactions; ) {
    const until = Math.min(interactions, done + step);
    while (done < until) {
      const batch = Array.from({ length: Math.min(AT_ONCE, until - done) }, async (_, place) => {
        const number = done + place;
        const [command, options] = QUESTIONS[number % QUESTIONS.length];
        const asked = standIn.driver
          .as(names[number % names.length])
          .in('general')
          .slash(command, options);
        await asked.reply().catch(() => {
          lost += 1;
        });
      });
      await Promise.all(batch);
      done = until - done < AT_ONCE ? until : done + AT_ONCE;
    }
    await standIn.driver.delivered();
    standIn.forget();
    const { heapBytes, residentBytes } = await heap();
    points.push([done, heapBytes, residentBytes]);
    told(
      `${done} interactions: ${(heapBytes / 1e6).toFixed(1)} MB of heap, ${(residentBytes / 1e6).toFixed(0)} MB resident`,
    );
  }
  const after = points.filter(([number]) => number >= WARM);
  return { interactions, lost, points, slopeBytes: slopeOf(after), counted: after.length };
}
