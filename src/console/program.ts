// Runs what a command line asks for: opens the archive where it is needed, answers, gives the exit code. Nothing here
// reads the environment; main.ts hands in settings, streams and the parts that open an archive or start the bot.
import type { Readable, Writable } from 'node:stream';
import type { Paint } from '../chart/painter.ts';
import type { Answer } from '../commands/answer.ts';
import type { Command } from '../commands/command.ts';
import type { Limits } from '../corpus/limits.ts';
import type { Host } from '../index/host.ts';
import { problemWords } from '../wording/problems.ts';
import { pageOf } from '../wording/words.ts';
import { jsonSchemas } from './answer-schema.ts';
import { ask, nearestCommand } from './ask.ts';
import { runBatch } from './batch.ts';
import { runDemo } from './demo.ts';
import { ANSWERED, exitCodeOf, FAILED, INVALID } from './exit-code.ts';
import { asksToExplain, explain } from './explain.ts';
import { explanationPage } from './explanation-page.ts';
import { inspect, inspectionLine } from './inspect.ts';
import { inspectionPage } from './inspection-page.ts';
import { answerLine } from './json.ts';
import { noteFault, type Output } from './output.ts';
import { PHRASES } from './phrases.ts';
import { runPipe, runPrompt } from './prompt.ts';
import type { CallRequest, CommandLine } from './request.ts';
import type { Screen } from './screen.ts';
import type { Session } from './session.ts';
import { printExport, saveChart, takingProblems } from './take.ts';
import { drawPage } from './terminal.ts';
import { commandUsage, type FlagUsage, programUsage } from './usage.ts';

/** What the program is given. */
export interface Program {
  readonly commands: readonly Command[];
  readonly openHost: (corpusDir: string) => Promise<Host>;
  readonly corpusDir: string;
  /** The starter corpus, which the demo asks whatever the settings say. */
  readonly starterDir: string;
  readonly output: Output;
  readonly screen: Screen;
  readonly input: Readable;
  /** Where the prompt is drawn; null where people don't type. */
  readonly display: Writable | null;
  /** True where somebody sees standard error while it is written. */
  readonly watched: boolean;
  readonly standsIn: string;
  readonly paint: Paint;
  readonly dataDir: string;
  readonly limits: Limits;
  readonly version: string;
  readonly flags: readonly FlagUsage[];
  /** Runs the bot, or registers its commands, until it ends; null where there is no token. */
  readonly bot: (() => Promise<number>) | null;
  readonly register: (() => Promise<number>) | null;
}

function sessionOver(program: Program, host: Host): Session {
  const { commands, output, screen, standsIn, limits, paint } = program;
  return { commands, host, output, screen, standsIn, paint, maxUploadBytes: limits.bulkBytes };
}

/** Opens an archive; says so where that takes over a second (three where nobody watches), and what is wrong if it is empty. */
async function openSession(program: Program, folder: string): Promise<Session> {
  const { output } = program;
  const slow = setTimeout(() => output.note(PHRASES.reading(folder)), program.watched ? 1_000 : 3_000);
  const host = await program.openHost(folder).finally(() => clearTimeout(slow));
  const { articles, problems } = host.snapshot();
  if (articles.length === 0) {
    output.note(PHRASES.empty(folder));
    for (const problem of problems.slice(0, 5)) output.note(problemWords(problem));
  }
  return sessionOver(program, host);
}

/** The answer in words, as JSON, or as a file of the format asked for. */
async function show(program: Program, session: Session, answer: Answer, how: CommandLine): Promise<void> {
  const { output, screen } = program;
  const { json, taking, request } = how;
  if (taking.format !== undefined) return printExport(session, answer, taking.format);
  const unknown = !program.commands.some(({ name }) => name === answer.command);
  const near = unknown && !json ? nearestCommand(program.commands, answer.command) : null;
  // The note says it as a shell takes it, so the page does not say it again.
  const page = pageOf(near === null ? answer : { ...answer, next: [] });
  const asks = request.kind === 'call' && asksToExplain(request.call);
  const why = asks ? await explain(session.host.snapshot(), answer) : null;
  await output.write(json ? answerLine(answer, why) : drawPage(page, screen));
  if (why !== null && !json) await output.write(`\n${drawPage(explanationPage(why), screen)}`);
  if (near !== null) output.note(PHRASES.meant(near.name));
}

async function runCall(program: Program, request: CallRequest, how: CommandLine): Promise<number> {
  const { call, problems } = request;
  const session = await openSession(program, program.corpusDir);
  const wrong = [...problems, ...takingProblems(session, call.command, how.taking)];
  const answer = await ask(session, call, wrong, how.taking.format === undefined ? 'read' : 'whole');
  await show(program, session, answer, how);
  const code = exitCodeOf(answer);
  const { chart } = how.taking;
  if (chart === undefined || code !== ANSWERED) return code;
  return saveChart(session, answer, chart);
}

async function runLines(program: Program, json: boolean): Promise<number> {
  const session = await openSession(program, program.corpusDir);
  if (json) return runBatch(session, program.input);
  if (program.display !== null) return runPrompt(session, program.input, program.display);
  return runPipe(session, program.input);
}

async function runInspect(program: Program, paths: readonly string[], json: boolean): Promise<number> {
  const { output, screen } = program;
  if (paths.length === 0) {
    output.note(PHRASES.noPaths);
    return INVALID;
  }
  let refused = 0;
  for await (const inspection of inspect(paths, program)) {
    if (inspection.kind === 'refused') refused += 1;
    if (inspection.kind !== 'article') output.note(problemWords(inspection.problem));
    else if (json) await output.write(inspectionLine(inspection.inspected));
    else await output.write(`${drawPage(inspectionPage(inspection.inspected), screen)}\n`);
  }
  return refused === paths.length ? INVALID : ANSWERED;
}

async function runUsage(program: Program, name: string | null): Promise<number> {
  const command = program.commands.find((one) => one.name === name);
  await program.output.write(
    command === undefined ? programUsage(program.commands, program.flags) : commandUsage(command),
  );
  return ANSWERED;
}

async function demo(program: Program): Promise<number> {
  const session = await openSession(program, program.starterDir);
  const code = await runDemo(session);
  if (code !== ANSWERED || program.display === null) return code;
  return runPrompt(session, program.input, program.display);
}

async function withToken(program: Program, start: (() => Promise<number>) | null): Promise<number> {
  if (start !== null) return start();
  program.output.note(PHRASES.noToken);
  return INVALID;
}

/**
 * Does what the command line asks for and gives the exit code: 0, 2 for a call that can't be taken, 1 for a fault.
 * Standard output holds answers alone; everything else goes to standard error.
 */
export async function runProgram(program: Program, line: CommandLine): Promise<number> {
  const { request, json } = line;
  try {
    switch (request.kind) {
      case 'call':
        return await runCall(program, request, line);
      case 'lines':
        return await runLines(program, json);
      case 'inspect':
        return await runInspect(program, request.paths, json);
      case 'usage':
        return await runUsage(program, request.command);
      case 'version':
        await program.output.write(`${program.version}\n`);
        return ANSWERED;
      case 'schema':
        await program.output.write(`${JSON.stringify(jsonSchemas())}\n`);
        return ANSWERED;
      case 'demo':
        return await demo(program);
      case 'bot':
        return await withToken(program, program.bot);
      case 'register':
        return await withToken(program, program.register);
    }
  } catch (error) {
    noteFault(program.output, error);
    return FAILED;
  }
}
