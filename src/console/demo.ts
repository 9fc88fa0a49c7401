// demo: five questions to the starter corpus, one of which it does not cover, each shown as it would be typed.
import { readCall, writeCall } from '../commands/call.ts';
import { pageOf } from '../wording/words.ts';
import { ask } from './ask.ts';
import { ANSWERED, FAILED } from './exit-code.ts';
import { PHRASES } from './phrases.ts';
import { inkOf } from './screen.ts';
import type { Session } from './session.ts';
import { drawPage } from './terminal.ts';

/** Lines that the starter corpus answers; it holds nothing of the last one. */
const DEMO_LINES: readonly string[] = [
  '/trade country:China partner:Russia year:2023',
  '/ask question:Who is Gazprom’s chief executive?',
  '/quote speaker:Blinken',
  '/timeline topic:grain deal',
  '/ask question:How much did China trade with Peru in 2023?',
];

/** The line as a shell takes it: names behind dashes, values with a space or a quotation mark in quotation marks. */
function shellLine(line: string, session: Session): string {
  const read = readCall(line, session.commands);
  if (!read.ok) return line;
  const options = Object.entries(read.call.options).map(([name, value]) => {
    const plain = /^[\w.-]+$/.test(value);
    return `--${name} ${plain ? value : `"${value}"`}`;
  });
  return [read.call.command, ...options].join(' ');
}

/** Asks the five and shows the answers. Gives 1 where one of them can't even be read. */
export async function runDemo(session: Session): Promise<number> {
  const { output, screen } = session;
  let code = ANSWERED;
  for (const line of DEMO_LINES) {
    const read = readCall(line, session.commands);
    if (!read.ok) {
      output.note(PHRASES.noOwn(line));
      code = FAILED;
      continue;
    }
    const shown = inkOf(screen).warn(PHRASES.demoQuestion(shellLine(writeCall(read.call), session)));
    await output.write(`${shown}\n\n`);
    const answer = await ask(session, read.call);
    await output.write(`${drawPage(pageOf(answer), screen)}\n\n`);
  }
  return code;
}
