// What the benchmark prints: a table of figures, one of ratios, and how the slowest twentieth grows from size to size.
import { table } from '../measure.mjs';
import { heaps } from './vocabulary.mjs';

const NOT_INSTALLED = 'not installed';
const ms = (value) => (value === null ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(1));
const seconds = (value) => (value / 1000).toFixed(2);
const mega = (bytes) => (bytes / 1e6).toFixed(1);
const times = (a, b) => (a == null || b == null || b === 0 ? '–' : (a / b).toFixed(2));

const HEAD = [
  'engine',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'p95 on cpu',
  'held ms',
  'build s',
  'B/passage',
  'saved MB',
  'cold s',
  'on cpu',
  'warm s',
  'on cpu',
  'reload ms',
  'found',
];

function engineRow(name, engine, asked) {
  const { wall, processor, held, expected, found } = asked;
  return [
    name,
    ms(wall.p50),
    ms(wall.p95),
    ms(wall.p99),
    ms(processor.p95),
    ms(held),
    seconds(engine.build),
    engine.residentPerPassage.toFixed(0),
    mega(engine.savedBytes),
    seconds(engine.coldStart),
    seconds(engine.coldOnProcessor),
    seconds(engine.warmStart),
    seconds(engine.warmOnProcessor),
    ms(engine.reload),
    expected === 0 ? '–' : `${found}/${expected}`,
  ];
}

function missingRow(name) {
  return [name, NOT_INSTALLED, ...HEAD.slice(2).map(() => '')];
}

function figuresTable({ attache, minisearch, fts5 }) {
  return table(HEAD, [
    engineRow('Attaché, question to Answer', attache, attache.answer),
    engineRow('Attaché, search alone', attache, attache.search),
    engineRow('MiniSearch, raw', minisearch, minisearch.search),
    fts5 === null ? missingRow('SQLite FTS5') : engineRow('SQLite FTS5', fts5, fts5.search),
  ]);
}

function ratioRow(name, asked, own, other) {
  if (other === null) return missingRow(name).slice(0, 9);
  const { wall, processor } = other.search;
  return [
    name,
    times(asked.wall.p50, wall.p50),
    times(asked.wall.p95, wall.p95),
    times(asked.wall.p99, wall.p99),
    times(asked.processor.p95, processor.p95),
    times(own.indexAlone, other.build),
    times(own.residentPerPassage, other.residentPerPassage),
    times(own.coldStart, other.coldStart),
    times(own.reload, other.reload),
  ];
}

function ratiosTable({ attache, minisearch, fts5 }) {
  const { search, answer } = attache;
  return table(
    ['ours over theirs', 'p50', 'p95', 'p99', 'p95 on cpu', 'index', 'memory', 'cold', 'reload'],
    [
      ratioRow('search / MiniSearch', search, attache, minisearch),
      ratioRow('Answer / MiniSearch', answer, attache, minisearch),
      ratioRow('search / FTS5', search, attache, fts5),
      ratioRow('Answer / FTS5', answer, attache, fts5),
    ],
  );
}

function corpusWords({ articles, passages, tokens, words, questions }, isMade) {
  const law = isMade ? ` (Heaps’ law has ${Math.round(heaps(tokens))} for as many)` : '';
  return `${passages} passages in ${articles} articles; ${tokens} words, ${words} different ones${law}; ${questions} questions`;
}

function growthTable(runs) {
  const ofAsked = (name, pick) => [
    name,
    ...runs.slice(1).map((run, i) => times(pick(run)?.wall.p95, pick(runs[i])?.wall.p95)),
  ];
  const label = ({ corpus }) => String(corpus.passages);
  return table(
    ['p95 grows', ...runs.slice(1).map((run, i) => `${label(runs[i])} → ${label(run)}`)],
    [
      ofAsked('Attaché, question to Answer', ({ engines }) => engines.attache.answer),
      ofAsked('Attaché, search alone', ({ engines }) => engines.attache.search),
      ofAsked('MiniSearch, raw', ({ engines }) => engines.minisearch.search),
      ofAsked('SQLite FTS5', ({ engines }) => engines.fts5?.search),
    ],
  );
}

/** One corpus with all engines, in words. */
export function runWords({ corpus, engines, isMade }) {
  const { indexAlone, build } = engines.attache;
  return [
    corpusWords(corpus, isMade),
    '',
    figuresTable(engines),
    `  Attaché builds from the articles, ${seconds(indexAlone)} of ${seconds(build)} s for its index; the others from stems that are made already.`,
    '',
    ratiosTable(engines),
    '',
  ].join('\n');
}

/** How it grows, where there is more than one size; what the columns mean. */
export function endWords(runs) {
  const growth = runs.length < 2 ? [] : [growthTable(runs), ''];
  return [
    ...growth,
    'on cpu: processor time of the whole process. held: the longest that the event loop did not turn.',
    'B/passage: resident memory beyond that of the empty process. cold: from the start of the process over nothing saved',
    'to the first answer; warm: over what was saved, ours with all evidence. found: questions whose article',
    'is among the first twenty. index: our index alone over their build.',
  ].join('\n');
}
