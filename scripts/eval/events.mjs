// Scores the dated events that are found against gold lists written by reading: npm run eval:events [-- --data FOLDER
// --json --wrong].
import { SETS } from '../data.mjs';
import { dataOptions, f1, goldAndFound, overlaps, place, report, share } from './inspected.mjs';

const options = dataOptions('eval:events', SETS.gold, { own: true });
const articles = goldAndFound(options.data, 'events');
const counts = { gold: 0, shown: 0, found: 0, date: 0, status: 0 };
for (const one of articles) scoreArticle(one);

const precision = share(counts.found, counts.shown);
const recall = share(counts.found, counts.gold);
report(
  `Events against ${options.data ?? 'test/gold/events.jsonl'}`,
  {
    articles: articles.length,
    gold: counts.gold,
    shown: counts.shown,
    precision,
    recall,
    f1: f1(precision, recall),
    dateRight: share(counts.date, counts.found),
    statusRight: share(counts.status, counts.found),
  },
  options.json,
);

/** Where the list's words of time stand, in the sentence that begins with its first words. */
function timeOf(text, one) {
  const sentence = place(text, one.sentence);
  const within = sentence && place(text.slice(sentence.start), one.timeText);
  return within && { start: sentence.start + within.start, end: sentence.start + within.end };
}

function scoreArticle({ id, wanted, article }) {
  const used = new Set();
  counts.shown += article.events.length;
  counts.gold += wanted.length;
  for (const one of wanted) {
    const at = timeOf(article.article.text, one);
    if (at === null) throw new Error(`${id}: “${one.timeText}” does not stand in “${one.sentence}…”`);
    const event = article.events.find(
      (other) => !used.has(other) && other.timeText && overlaps(other.timeText, at),
    );
    if (event === undefined) {
      complain(id, one, 'not found');
      continue;
    }
    used.add(event);
    counts.found++;
    if (event.earliest === one.earliest && event.latest === one.latest) counts.date++;
    else complain(id, one, `read as ${event.earliest} to ${event.latest}`);
    if (event.status === one.status) counts.status++;
    else complain(id, one, `read as ${event.status}`);
  }
  for (const event of article.events)
    if (!used.has(event))
      complain(
        id,
        { timeText: event.text ?? article.article.text.slice(event.start, event.end) },
        'is not in the list',
      );
}

function complain(id, one, words) {
  if (options.wrong) console.error(`${id}: “${one.timeText}” ${words}`);
}
