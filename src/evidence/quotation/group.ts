// Which marked stretches are parts of one quotation. Must not know names.
import type { Choice } from './choose.ts';
import type { Seen } from './features.ts';

/**
 * A number for each marked stretch, counted from 0 within the article and shared by the parts of one quotation:
 * its paragraphs, and two halves with the cue between them in one sentence (“…,” she said, “and …”).
 */
export function groupsOf(seen: Seen, choices: readonly Choice[]): readonly number[] {
  const groups: number[] = [];
  let group = -1;
  seen.marked.forEach((stretch, quote) => {
    const speaker = choices[quote]?.candidate?.unit;
    const before = choices[quote - 1]?.candidate?.unit;
    const joined =
      quote > 0 &&
      (stretch.continues || (speaker !== undefined && speaker === before && goesOn(seen, quote)));
    if (!joined) group++;
    groups.push(group);
  });
  return groups;
}

/** The half before ends in a comma, this one begins small, and both stand in one sentence. */
function goesOn(seen: Seen, quote: number): boolean {
  const { frame, marked, article } = seen;
  const [left, right] = [marked[quote - 1], marked[quote]];
  if (left === undefined || right === undefined) return false;
  const [one, two] = [frame.units[frame.quoteAt[quote - 1] ?? 0], frame.units[frame.quoteAt[quote] ?? 0]];
  if (one === undefined || two === undefined || one.sentence !== two.sentence) return false;
  return (
    article.text.charAt(left.end - 1) === ',' &&
    !/^\p{Lu}/u.test(article.text.slice(right.start, right.start + 2))
  );
}
