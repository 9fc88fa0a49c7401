// The questions of all sets with what the index measures for each, kept for learning under one weighting after another.
import { measureAll, order } from '../../dist/index/rank.js';

/** How many passages of a question are kept: what is right and not among them is not learnt from. */
const CANDIDATES = 15;
const MEASURED = 50;

/** The name of a set without its number: both halves of the other subjects are one. */
export const nameOf = (set) => set.name.replace(/ \d$/, '');

/** Every question of the sets as `{ set, question, asked, measured }`, the passages best by the shipped ranking. */
export async function measureSets(sets) {
  const all = [];
  for (const set of sets) {
    for (const question of set.questions) {
      const { entrants, asked } = await set.searchable.gather(question.words);
      const measured = measureAll(entrants, asked, MEASURED);
      const best = order(measured, asked)
        .slice(0, CANDIDATES)
        .map((one) => measured.find(({ match }) => match === one.match));
      all.push({ set, question, asked, measured: best, group: question.group });
    }
  }
  return all;
}
