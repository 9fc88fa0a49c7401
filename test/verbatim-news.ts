// Articles and questions made at random for the one promise: ordinary news between odd Unicode, and metadata and
// questions that try to pass for an article's words.
import fc from 'fast-check';
import type { Call } from '../src/commands/answer.ts';

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
/** Up to four pieces of odd Unicode. */
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

const FORGED = [
  '>',
  '> ',
  '>>> ',
  '\\> ',
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u3164',
  '\u2800',
  '\u001b[1m',
  '\u001b]8;;https://example.org\u001b\\',
  '\u009b2J',
  '\u0007',
  ' ',
  '[1] ',
  '— ',
  '-# ',
  '```\n',
  '“We will trade more,” she said.',
  'Kenya',
];

/** Words that would like to be taken for an article's, most of them behind something that is not seen. */
const forged = fc
  .array(fc.oneof(pick(...FORGED), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((bits) => bits.join(''));

/** An article as it is written: its text and the day. */
export const writtenArticle = fc.record({
  text: fc
    .array(
      fc
        .array(fc.oneof({ weight: 8, arbitrary: sentence }, { weight: 1, arbitrary: forged }), {
          minLength: 1,
          maxLength: 4,
        })
        .map((all) => all.join(' ')),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) => all.join('\n\n')),
  published: pick('2024-05-16', '2023-01-02'),
});

/** What is said of an article beside its text, much of it forged. */
export const saidOfIt = fc.record({
  title: forged,
  outlet: fc.option(forged),
  author: fc.option(forged),
  id: forged,
  url: fc.oneof(
    pick('https://example.org/a?b=c&d=(e)', 'https://example.org/#top', null),
    forged.map((odd) => `https://example.org/${odd}`),
  ),
  tags: fc.array(forged, { maxLength: 2 }),
  sources: fc.array(forged, { maxLength: 2 }),
});

const plain = (command: string, option: string, values: readonly string[]) =>
  pick(...values).map((value): Call => ({ command, options: { [option]: value } }));

/** Questions of every command; a claim is what "Check against the archive" asks. */
export const question: fc.Arbitrary<Call> = fc.oneof(
  plain('quote', 'speaker', NAMES),
  plain('quote', 'topic', ['trade', 'friends', 'harbour']),
  fc
    .tuple(pick(...PLACES), pick(...PLACES))
    .map(([country, partner]) => ({ command: 'trade', options: { country, partner } })),
  plain('brief', 'country', PLACES),
  plain('who', 'name', NAMES),
  plain('timeline', 'topic', ['trade', 'visited', 'harbour']),
  fc.tuple(pick(...PLACES), noise).map(([place, odd]) => ask(`How much did ${place} trade ${odd}?`)),
  fc.tuple(pick(...NAMES), forged).map(([name, odd]) => ask(`${odd}Who did ${name} visit?`)),
  fc.tuple(pick(...NAMES), forged).map(([name, odd]) => ({
    command: 'check',
    options: { question: `${odd} ${name} will trade more with our friends.` },
  })),
  fc.tuple(pick(...PLACES), pick('3', '10')).map(([place, top]) => ({
    command: 'search',
    options: { query: `trade with ${place}`, top },
  })),
  forged.map((id) => ({ command: 'sources', options: { id } })),
  pick('0', '1').map((place) => ({ command: 'sources', options: { id: `a${place}` } })),
  fc.constant<Call>({ command: 'sources', options: {} }),
  plain('sources', 'query', ['trade']),
  fc.constant<Call>({ command: 'help', options: {} }),
  forged.map((command) => ({ command, options: {} })),
  forged.map((file) => ({ command: 'corpus', subcommand: 'add', options: { file } })),
);

function ask(words: string): Call {
  return { command: 'ask', options: { question: words } };
}
