// --explain: why each passage stands where it does. Looks again for what an answer was chosen from, and takes the parts
// of each score from the ranking; knows no words for them. In the terminal only.
import type { Answer, EvidenceItem } from '../commands/answer.ts';
import { ask } from '../commands/ask.ts';
import type { Command, QuestionCommand } from '../commands/command.ts';
import { CHOSEN_FROM, limitsIn, unquoted } from '../commands/looked-for.ts';
import { option } from '../commands/option.ts';
import type { Span } from '../corpus/span.ts';
import { type Archive, type Filters, type Hit, NO_FILTERS } from '../index/archive.ts';
import { filtersIn, search, topIn } from './search.ts';

/** One passage of an answer. `place` counts from 1 in the ranking; null, with no parts, for what no ranking put there. */
export interface Explanation extends Span {
  readonly title: string;
  readonly place: number | null;
  readonly score: number;
  /** What the score is made of; they sum to it. */
  readonly parts: Readonly<Record<string, number>>;
}

/** `confidence` (0 to 1) is what the decision rests on whether the first passage answers; null where none is made. */
export interface Explained {
  readonly explained: readonly Explanation[];
  readonly confidence: number | null;
}

const EXPLAIN = option('explain', 'Also why each passage stands where it does', {
  kind: 'flag',
  maxLength: 5,
});

/** The command with the option; its answer is the same with it and without. */
function explainable(command: QuestionCommand): QuestionCommand {
  return {
    ...command,
    options: [...command.options, EXPLAIN],
    answer: (archive, { [EXPLAIN.name]: _, ...options }, length) => command.answer(archive, options, length),
  };
}

/** The commands of the terminal: the registry's and `search`; those that rank passages can explain it. */
export function terminalCommands(registry: readonly Command[]): readonly Command[] {
  const known = registry.map((one) =>
    one.kind === 'question' && one.name === ask.name ? explainable(one) : one,
  );
  return [...known, explainable(search)];
}

/** True where the call asks for its ranking to be explained. */
export function asksToExplain(call: { readonly options: Readonly<Record<string, string>> }): boolean {
  return call.options[EXPLAIN.name]?.trim() === 'true';
}

interface Looked {
  readonly words: string;
  readonly filters: Filters;
  readonly top: number;
}

/** What the answer's command looked for; null for a command that ranks no passages. */
function lookedFor({ command, status, understood }: Answer): Looked | null {
  const { options } = understood;
  if (status === 'invalid') return null;
  if (command === search.name)
    return { words: options.query ?? '', filters: filtersIn(options), top: topIn(options) };
  if (command !== ask.name) return null;
  // The nearest passages of a question that is not covered are looked for without limits.
  const filters = status === 'answered' ? limitsIn(options) : NO_FILTERS;
  return { words: unquoted(options.question ?? ''), filters, top: CHOSEN_FROM };
}

/** A passage that a rule of the command chose has a score of its own. */
function isOf(item: EvidenceItem, { article, best, passage, score }: Hit): boolean {
  const from = item.start === best.start || item.start === passage.start;
  return item.articleId === article.id && from && item.score === score;
}

function explanationOf(item: EvidenceItem, hits: readonly Hit[]): Explanation {
  const place = hits.findIndex((hit) => isOf(item, hit));
  const { articleId, start, end, title, score } = item;
  const hit = hits[place];
  if (hit === undefined) return { articleId, start, end, title, place: null, score, parts: {} };
  return { articleId, start, end, title, place: place + 1, score, parts: hit.parts };
}

/**
 * Why the passages of an answer stand where they do, in its order; for one that is not covered, its nearest. Null for
 * an invalid one and for commands that rank no passages.
 */
export async function explain(archive: Archive, answer: Answer): Promise<Explained | null> {
  const looked = lookedFor(answer);
  if (looked === null) return null;
  const { words, filters, top } = looked;
  const { hits, confidence } = await archive.search({ question: archive.understand(words), filters, top });
  const shown = answer.status === 'answered' ? answer.evidence : answer.nearest;
  const explained = shown.map((item) => explanationOf(item, hits));
  const decides = answer.command === ask.name && explained.some(({ place }) => place !== null);
  return { explained, confidence: decides ? confidence : null };
}
