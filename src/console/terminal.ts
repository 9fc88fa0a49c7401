// Draws a page of words for a terminal: slices as lines that start with ">", and nothing else does. It draws what
// the page holds, in its order; it knows no command and no archive.
import { writeCall } from '../commands/call.ts';
import type { Range } from '../corpus/span.ts';
import { inert, inertLine } from '../wording/inert.ts';
import type { Block, Page, Words } from '../wording/page.ts';
import { ageOf } from './age.ts';
import { marked, unmarked } from './mark.ts';
import { type Ink, inkOf, linkOn, type Screen } from './screen.ts';

/** A run of computed words as one inert line, without the marks that the screen has. */
function plainOf(run: Words, screen: Screen): string {
  return run.kind === 'age' ? ageOf(run.date, screen.now()) : inertLine(run.text);
}

function drawRun(run: Words, screen: Screen): string {
  const ink = inkOf(screen);
  const text = plainOf(run, screen);
  if (run.kind === 'strong') return ink.bold(text);
  if (run.kind === 'link') return linkOn(screen, text, run.url);
  return run.kind === 'call' ? ink.accent(text) : text;
}

/** A line of computed words, which never looks like an article's. */
function drawLine(words: readonly Words[], screen: Screen, style: (text: string) => string): string {
  const plain = words.map((run) => plainOf(run, screen)).join('');
  return unmarked(plain, style(words.map((run) => drawRun(run, screen)).join('')));
}

/** An article's words, each line behind "> ", the bold ranges bold; characters are made inert piece by piece. */
function drawSlice(text: string, bold: readonly Range[], ink: Ink): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of bold) {
    pieces.push(inert(text.slice(at, start)), boldLines(inert(text.slice(start, end)), ink));
    at = end;
  }
  pieces.push(inert(text.slice(at)));
  return pieces.join('').split('\n').map(marked).join('\n');
}

/** Bold that ends at each line's end and begins again, so that the ">" between stays plain. */
function boldLines(text: string, ink: Ink): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ink.bold(line)))
    .join('\n');
}

function drawBlock(block: Block, screen: Screen): string {
  const ink = inkOf(screen);
  const same = (text: string) => text;
  switch (block.kind) {
    case 'heading':
      return drawLine(block.words, screen, (text) => ink.bold(ink.accent(text)));
    case 'subheading':
      return drawLine(block.words, screen, ink.bold);
    case 'line':
      return drawLine(block.words, screen, same);
    case 'small':
      return `  ${drawLine(block.words, screen, ink.dim)}`;
    case 'slice': {
      const small = block.small.map((words) => `  ${drawLine(words, screen, ink.dim)}`);
      return [drawSlice(block.text, block.bold, ink), ...small].join('\n');
    }
  }
}

/** True where the page itself names the call, as a line to type. */
function shows({ blocks }: Page, line: string): boolean {
  const runs = blocks.flatMap((block) => (block.kind === 'slice' ? [] : block.words));
  return runs.some((run) => run.kind === 'call' && run.text === line);
}

/** The whole page with a newline at its end, then what could be asked next as lines that can be typed, each once. */
export function drawPage(page: Page, screen: Screen): string {
  const lines: string[] = [];
  for (const [place, block] of page.blocks.entries()) {
    const opens = block.kind === 'heading' || block.kind === 'subheading';
    if (opens && place > 0) lines.push('');
    lines.push(drawBlock(block, screen));
  }
  const ink = inkOf(screen);
  const leads = page.leads
    .filter((lead) => !shows(page, writeCall(lead.call)))
    .map((lead) => {
      const label = inertLine(`${lead.label}:`);
      return `  ${unmarked(label, ink.dim(label))} ${ink.accent(inertLine(writeCall(lead.call)))}`;
    });
  if (leads.length > 0) lines.push('', ...leads);
  return `${lines.join('\n')}\n`;
}
