// The JSON that scripts may rely on: an answer, a search's results, an inspected article. This schema is the authority;
// `attache schema` prints it. Keys that are not named here may stand beside these.
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dayOrNull = day.nullable();
const offset = z.int().min(0);
const range = { start: offset, end: offset };
const precision = z.enum(['day', 'month', 'quarter', 'season', 'year', 'decade', 'range']);

const dateRange = z.looseObject({ earliest: dayOrNull, latest: dayOrNull });
const period = z.looseObject({
  earliest: dayOrNull,
  latest: dayOrNull,
  precision,
  upTo: z.literal(true).optional(),
});

const speaker = z
  .looseObject({ ...range, name: z.string(), role: z.string().nullable(), voice: z.string().nullable() })
  .describe('The mention beside the cue, the article’s fullest form of the name, the role as stated');

const quotation = z
  .looseObject({
    ...range,
    kind: z.enum(['direct', 'partial', 'indirect']),
    group: z.int(),
    speaker: speaker.nullable(),
    cue: z.looseObject(range).nullable(),
    said: dateRange.nullable(),
    certain: z.boolean(),
    confidence: z.number().min(0).max(1),
  })
  .describe('Inside the quotation marks, one a paragraph; the paragraphs of one quotation share group');

const figure = z
  .looseObject({
    ...range,
    value: z.number(),
    valueMax: z.number().optional(),
    unit: z.string(),
    measure: z.string(),
    parties: z.array(z.string()),
    direction: z
      .union([z.literal('bilateral'), z.looseObject({ from: z.string(), to: z.string() })])
      .nullable(),
    change: z.enum(['rise', 'fall']).nullable(),
    period: period.nullable(),
    hedge: z.string().nullable(),
    per: z.string().nullable(),
    terms: z.string().nullable(),
    words: z.string().optional(),
    standing: z.enum(['stated', 'difference', 'threshold', 'limit', 'target', 'forecast', 'planned']),
    goods: z.string().nullable(),
    of: z.looseObject(range).nullable(),
  })
  .describe('An amount without its hedge; value is in the unit named: $240 billion is 240000000000 USD');

const event = z
  .looseObject({
    ...range,
    earliest: dayOrNull,
    latest: dayOrNull,
    precision,
    status: z.enum(['happened', 'planned', 'reported', 'denied']),
    timeText: z.looseObject(range),
    inferred: z.boolean(),
  })
  .describe('The sentence that tells it, the words of time, and the days that they stand for');

const time = z.looseObject({
  ...range,
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  earliest: dayOrNull,
  latest: dayOrNull,
  precision: precision.nullable(),
});

const citation = {
  articleId: z.string(),
  ...range,
  text: z.string(),
  paragraph: z.int().min(1),
  published: dayOrNull,
  outlet: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
  score: z.number(),
};

const evidence = z
  .discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('passage'), ...citation }),
    z.looseObject({ kind: z.literal('article'), ...citation }),
    z.looseObject({ kind: z.literal('quotation'), ...citation, quotation }),
    z.looseObject({ kind: z.literal('figure'), ...citation, figure }),
    z.looseObject({ kind: z.literal('event'), ...citation, event }),
  ])
  .describe('text is article.text.slice(start, end), in UTF-16 units');

const problem = z.looseObject({
  code: z.string(),
  severity: z
    .enum(['reject', 'warning'])
    .describe('Whether the file, line or call was set aside, or used all the same'),
  file: z.string().optional(),
  line: z.int().optional(),
  field: z.string().optional(),
  option: z.string().optional(),
  article: z.string().optional().describe('The id of the article that is set aside, where it can be told'),
  found: z.string(),
  expected: z.string(),
  lastGood: z.boolean().optional().describe('True where an earlier, good version of the file still answers'),
});

const suggestion = z
  .looseObject({
    label: z.string(),
    call: z.looseObject({
      command: z.string(),
      subcommand: z.string().optional(),
      options: z.record(z.string(), z.string()),
    }),
  })
  .describe('What to ask next');

const entity = z.looseObject({ name: z.string(), kind: z.enum(['place', 'person', 'body']) });

const extent = z
  .discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('whole') }),
    z.looseObject({
      kind: z.literal('newest'),
      things: z.enum(['happenings', 'quotations', 'figures', 'articles']),
      shown: z.int().min(0),
      of: z.int().min(0),
    }),
    z.looseObject({ kind: z.literal('best') }),
    z.looseObject({ kind: z.literal('parts') }),
  ])
  .describe(
    'How much of what was found is in evidence; of a list that is cut, next has the call for the rest',
  );

/** One answer of any command. */
export const answerSchema = z.looseObject({
  command: z.string(),
  status: z.enum(['answered', 'not-covered', 'invalid']),
  understood: z.looseObject({
    options: z.record(z.string(), z.string()),
    entities: z.array(entity),
    period: dateRange.nullable(),
    kind: z.string(),
  }),
  evidence: z.array(evidence),
  nearest: z.array(evidence).max(3),
  newest: dayOrNull,
  problems: z.array(problem),
  extent,
  next: z.array(suggestion),
});

/** One search: the ranking alone. */
export const searchSchema = z.looseObject({
  command: z.literal('search'),
  status: z.enum(['answered', 'not-covered', 'invalid']),
  results: z.array(z.looseObject({ articleId: z.string(), ...range, score: z.number() })),
  problems: z.array(problem),
});

/** One article as the archive reads it, with all that it finds in it. */
export const inspectionSchema = z.looseObject({
  file: z.string(),
  article: z.looseObject({
    id: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    published: dayOrNull,
    url: z.string().nullable(),
    language: z.string().nullable(),
    tags: z.array(z.string()),
    sources: z.array(z.string()),
    text: z.string(),
  }),
  guessed: z.array(z.looseObject({ field: z.string(), from: z.string() })),
  paragraphs: z.array(z.looseObject(range)),
  sentences: z.array(z.looseObject(range)),
  quotations: z.array(quotation),
  times: z.array(time),
  figures: z.array(figure),
  events: z.array(event),
  dropped: z.array(z.string()),
  problems: z.array(problem),
});

/** What a schema promises, as a type to hold a value against: its named keys alone, none of them to be written to. */
type Promised<T> = T extends readonly (infer Item)[]
  ? readonly Promised<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as string extends Key ? never : Key]: Promised<T[Key]> }
    : T;

export type PromisedAnswer = Promised<z.infer<typeof answerSchema>>;
export type PromisedSearch = Promised<z.infer<typeof searchSchema>>;

/** The three of them as JSON Schema (draft 2020-12), by name. */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  return {
    answer: z.toJSONSchema(answerSchema),
    search: z.toJSONSchema(searchSchema),
    inspect: z.toJSONSchema(inspectionSchema),
  };
}
