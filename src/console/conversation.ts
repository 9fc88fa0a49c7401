// Lines of a person, each answered in words: commands, questions, follow-ups read with the calls before them, a closer
// look at a numbered citation of the last answer, and that answer as a file.
import type { Answer, Call } from '../commands/answer.ts';
import { readTurn } from '../commands/conversation.ts';
import { asksForMore } from '../commands/courtesy.ts';
import { FORMATS } from '../commands/format.ts';
import { aroundPage } from '../wording/around.ts';
import { inert, inertLine } from '../wording/inert.ts';
import type { Reference } from '../wording/page.ts';
import { copyText } from '../wording/reference.ts';
import { pageOf } from '../wording/words.ts';
import { ask } from './ask.ts';
import { ANSWERED, exitCodeOf } from './exit-code.ts';
import { asksToExplain, explain } from './explain.ts';
import { explanationPage } from './explanation-page.ts';
import { PHRASES } from './phrases.ts';
import type { Session } from './session.ts';
import { type Last, takeLast } from './take.ts';
import { drawPage } from './terminal.ts';

/** Calls that a follow-up may lean on; older ones are forgotten. */
const REMEMBERED = 10;

/** "around 2", "/cite [2]": which citation, and what to show of it. */
const LOOK = /^\/?(around|cite)\s+\[?(\d{1,3})\]?$/i;

/** "export csv", "/export json trade.json", "export chart trade.png": the last answer as a file, shown or saved. */
const EXPORT = new RegExp(`^\\/?export\\s+(chart|${FORMATS.join('|')})(?:\\s+(\\S.*))?$`, 'i');

/** The paragraphs around a citation, or its words with their source to copy; a hint where there is no such number. */
function look(session: Session, references: readonly Reference[], what: string, number: number): string {
  const reference = references.find((one) => one.number === number);
  if (reference === undefined) return `${PHRASES.noCitation(number)}\n`;
  const article = session.host.snapshot().article(reference.span.articleId);
  if (article === null) return `${inertLine(PHRASES.articleGone(reference.span.articleId))}\n`;
  if (what.toLowerCase() === 'cite') return `${inert(copyText(article, reference.span))}\n`;
  return drawPage(aroundPage(article, reference.span), session.screen);
}

/** The call that shows what a cut list left out; null where it was whole. */
function restOf({ next }: Answer): Call | null {
  return next.find(({ label }) => label === 'earlier' || label === 'narrower')?.call ?? null;
}

/**
 * Gives a function that answers one line and remembers what was asked; it gives the line's exit code. Throws only for
 * a fault of ours.
 */
export function converse(session: Session): (line: string) => Promise<number> {
  const turns: Call[] = [];
  let references: readonly Reference[] = [];
  let rest: Call | null = null;
  let last: Last | null = null;
  return async (line) => {
    const typed = line.trim();
    if (typed === '') return ANSWERED;
    const [, what, number] = LOOK.exec(typed) ?? [];
    if (what !== undefined) {
      await session.output.write(look(session, references, what, Number(number)));
      return ANSWERED;
    }
    const [, format, path] = EXPORT.exec(typed) ?? [];
    if (format !== undefined) return takeLast(session, last, format, path ?? null);
    const { call, from, problem } =
      rest !== null && asksForMore(typed)
        ? { call: rest, from: turns.at(-1) ?? null, problem: null }
        : await readTurn(typed, turns, session.host.snapshot(), session.commands);
    const answer = await ask(session, call, problem === null ? [] : [problem]);
    const page = pageOf(answer, from);
    references = page.references;
    rest = restOf(answer);
    last = { call, answer };
    if (answer.status !== 'invalid') turns.push(call);
    if (turns.length > REMEMBERED) turns.shift();
    await session.output.write(drawPage(page, session.screen));
    const why = asksToExplain(call) ? await explain(session.host.snapshot(), answer) : null;
    if (why !== null) await session.output.write(`\n${drawPage(explanationPage(why), session.screen)}`);
    return exitCodeOf(answer);
  };
}
