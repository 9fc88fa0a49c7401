// Scores the figures that are found against gold lists written by reading: npm run eval:figures [-- --data FOLDER
// --json --wrong]. Plain counts are left out on both sides, as not every list has them.
import { SETS } from '../data.mjs';
import { dataOptions, f1, goldAndFound, overlaps, place, report, share } from './inspected.mjs';

const options = dataOptions('eval:figures', SETS.gold, { own: true });
const articles = goldAndFound(options.data, 'figures');
const isAmount = (figure) => figure.unit !== 'count';
const counts = {
  gold: 0,
  shown: 0,
  found: 0,
  value: 0,
  all: 0,
  period: 0,
  periods: 0,
  parties: 0,
  withParties: 0,
  direction: 0,
  withDirection: 0,
};
for (const one of articles) scoreArticle(one);

const precision = share(counts.all, counts.shown);
const recall = share(counts.all, counts.gold);
report(
  `Figures against ${options.data ?? 'test/gold/figures.jsonl'}`,
  {
    articles: articles.length,
    gold: counts.gold,
    shown: counts.shown,
    found: share(counts.found, counts.gold),
    valueAndUnit: share(counts.value, counts.gold),
    period: share(counts.period, counts.periods),
    valueUnitPeriodPrecision: precision,
    valueUnitPeriodRecall: recall,
    valueUnitPeriodF1: f1(precision, recall),
    parties: share(counts.parties, counts.withParties),
    partiesOf: counts.withParties,
    direction: share(counts.direction, counts.withDirection),
    directionOf: counts.withDirection,
  },
  options.json,
);

function scoreArticle({ id, wanted: all, article }) {
  const wanted = all.filter(isAmount);
  const shown = article.figures.filter(isAmount);
  const used = new Set();
  counts.shown += shown.length;
  counts.gold += wanted.length;
  for (const one of wanted) {
    const at = place(article.article.text, one.text, one.nth);
    if (at === null) throw new Error(`${id}: “${one.text}” does not stand there ${one.nth ?? 1} times`);
    const figure = shown.find((other) => !used.has(other) && overlaps(other, at));
    if (figure === undefined) complain(id, one, 'not found');
    else {
      used.add(figure);
      scoreFigure(one, figure, id);
    }
  }
}

function scoreFigure(one, figure, id) {
  counts.found++;
  const value = figure.unit === one.unit && Math.abs(figure.value - one.value) <= Math.abs(one.value) * 0.001;
  const period = one.period
    ? figure.period?.earliest === one.period.earliest && figure.period?.latest === one.period.latest
    : figure.period === null;
  if (value) counts.value++;
  if (value && period) counts.all++;
  if (one.period) counts.periods++;
  if (one.period && period) counts.period++;
  if (!value) complain(id, one, `read as ${figure.value} ${figure.unit}`);
  if (!period) complain(id, one, `read as of ${figure.period?.earliest} to ${figure.period?.latest}`);
  if (one.parties.length > 0) {
    const same = [...one.parties].sort().join() === [...figure.parties].sort().join();
    counts.withParties++;
    if (same) counts.parties++;
    else complain(id, one, `between ${one.parties.join(', ')}, read as ${figure.parties.join(', ')}`);
  }
  if (one.direction) {
    const named = (direction) =>
      typeof direction === 'string' ? direction : `${direction?.from} to ${direction?.to}`;
    counts.withDirection++;
    if (named(one.direction) === named(figure.direction)) counts.direction++;
  }
}

function complain(id, one, words) {
  if (options.wrong) console.error(`${id}: ${one.text}${one.nth ? ` (${one.nth})` : ''} ${words}`);
}
