// The one promise, for random articles and random questions: what is shown as evidence is a slice of the article.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/commands/answer.ts';
import { readCall } from '../src/commands/call.ts';
import { COMMANDS } from '../src/commands/registry.ts';
import { run } from '../src/commands/run.ts';
import type { Archive } from '../src/index/archive.ts';
import { pageOf } from '../src/wording/words.ts';
import { archiveOf, type Written } from './archive-of.ts';

const LONG = process.env.ATTACHE_LONG === '1';

const NAMES = [
  'Ada Mwangi',
  'Carlo Bruni',
  'Łukasz Żółw',
  'Recep Erdoğan',
  'Zoë O’Brien',
  '王小明',
  'محمد علي',
];
const PLACES = ['Kenya', 'Italy', 'Beijing', 'Moscow', 'the Kremlin', 'Côte d’Ivoire', 'U.S.', 'Türkiye'];
const ODD = [
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  '\u200d',
  '\u202e\u202c',
  '\u00a0',
  'שלום',
  'مرحبا',
  '日本',
  '\t',
  '…',
  '—',
  '\ufeff',
  '*_~`|>#',
  '@everyone',
  '<@123456789012345678>',
  '[a](b)',
];
const QUOTES = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['``', "''"],
  ['“‘', '’”'],
  ['“', ''],
] as const;
const WHEN = [
  'on Thursday',
  'last year',
  'in 2023',
  'on 18 March 2024',
  'in May',
  'two weeks later',
  'by 2030',
  'since 2014',
];
const SUMS = [
  '$240 billion',
  '1.28 trillion yuan',
  '26.3 percent',
  '€5–7 million',
  '54.8 bcm',
  'a third',
  '52 votes',
];

const pick = fc.constantFrom;
const noise = fc
  .array(fc.oneof(pick(...ODD), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 4 })
  .map((bits) => bits.join(' '));

const sentence = fc.oneof(
  fc
    .tuple(pick(...QUOTES), noise, pick(...NAMES), pick(...WHEN))
    .map(
      ([[open, close], odd, name, when]) =>
        `${open}We will trade more ${odd} with our friends,${close} Minister ${name} said ${when}.`,
    ),
  fc
    .tuple(pick(...PLACES), pick(...PLACES), pick(...SUMS), pick(...WHEN), noise)
    .map(([a, b, sum, when, odd]) => `Trade between ${a} and ${b} reached ${sum} ${when} ${odd}.`),
  fc
    .tuple(pick(...NAMES), pick(...PLACES), pick(...WHEN), noise)
    .map(([name, place, when, odd]) => `${name} visited ${place} ${when}, ${odd} officials said.`),
  noise.map((odd) => `The harbour ${odd} stayed open.`),
);

const article = fc.record({
  text: fc
    .array(
      fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) => all.join('\n\n')),
  published: pick('2024-05-16', '2023-01-02'),
  url: pick('https://example.org/a?b=c&d=(e)', 'https://example.org/#top'),
});

const question = fc.oneof(
  pick(...NAMES).map((name) => `/quote speaker:${name}`),
  pick('trade', 'friends', 'harbour').map((topic) => `/quote topic:${topic}`),
  fc.tuple(pick(...PLACES), pick(...PLACES)).map(([a, b]) => `/trade country:${a} partner:${b}`),
  pick(...PLACES).map((place) => `/brief country:${place}`),
  pick(...NAMES).map((name) => `/who name:${name}`),
  pick('trade', 'visited', 'harbour').map((topic) => `/timeline topic:${topic}`),
  fc.tuple(pick(...PLACES), noise).map(([place, odd]) => `How much did ${place} trade ${odd}?`),
  pick(...NAMES).map((name) => `Who did ${name} visit?`),
  pick('/sources', '/sources query:trade', '/sources id:a0'),
);

/** Every span of an answer with the words that are shown for it. */
function* spansOf(answer: Answer): Generator<{ id: string; start: number; end: number; words: string }> {
  for (const item of [...answer.evidence, ...answer.nearest])
    yield { id: item.articleId, start: item.start, end: item.end, words: item.text };
  for (const section of answer.sections) {
    for (const shown of section.shown) {
      yield { id: shown.articleId, start: shown.start, end: shown.end, words: shown.text };
      for (const bold of shown.bold)
        yield {
          id: shown.articleId,
          ...bold,
          words: shown.text.slice(bold.start - shown.start, bold.end - shown.start),
        };
    }
  }
}

function check(archive: Archive, answer: Answer): void {
  for (const { id, start, end, words } of spansOf(answer)) {
    const text = archive.article(id)?.text ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(words).toBe(text.slice(start, end));
  }
  const texts = archive.articles.map((one) => one.text);
  for (const block of pageOf(answer).blocks) {
    if (block.kind === 'slice') expect(texts.some((text) => text.includes(block.text))).toBe(true);
  }
}

describe('every answer to every question', () => {
  it('shows slices of the articles and nothing else as evidence', { timeout: 600_000 }, async () => {
    let runs = 0;
    let withEvidence = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 3 }),
        fc.array(question, { minLength: 1, maxLength: 4 }),
        async (written, questions) => {
          const archive = await archiveOf(
            written.map((one, place): Written => ({ id: `a${place}`, ...one })),
          );
          let shown = 0;
          for (const line of questions) {
            const read = readCall(line, COMMANDS);
            if (!read.ok) throw new Error(line);
            const answer = await run(COMMANDS, read.call, { archive, admin: null });
            check(archive, answer);
            shown += answer.evidence.length;
          }
          runs += 1;
          if (shown > 0) withEvidence += 1;
        },
      ),
      { numRuns: LONG ? 1000 : 150 },
    );
    expect(withEvidence / runs).toBeGreaterThanOrEqual(0.5);
  });
});
