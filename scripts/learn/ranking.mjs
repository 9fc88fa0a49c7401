// Learns the weights in src/index/weights.ts as listwise.mjs says. Prints what they give on titles and articles left out.
// Run as: npm run learn:ranking -- --data ../shared/eval/squad2 [--articles FILE --questions FILE].
import { countInto, learnRanking, rowsOf } from './listwise.mjs';
import { measureSets } from './measured.mjs';
import { folds, learnOptions, loadSets } from './sets.mjs';

const sets = (await loadSets(learnOptions())).filter((set) => !set.name.startsWith('other'));
const all = (await measureSets(sets)).filter(({ question }) => question.answerable).map(rowsOf);
const outcome = new Map();
for (const part of folds(all)) {
  const ranking = learnRanking(all.filter((item) => !part.has(item.group)));
  for (const item of all) if (part.has(item.group)) countInto(outcome, item, ranking);
}
const share = (count, whole) => (count / whole).toFixed(3);
for (const [name, one] of outcome)
  console.log(
    `${name}: left out, first ${share(one.first, one.all)} in five ${share(one.five, one.all)} sentence ${share(one.sentence, one.all)} of ${one.all}`,
  );
for (const [name, weight] of Object.entries(learnRanking(all)))
  console.log(`  ${name}: ${weight.toFixed(3)},`);
