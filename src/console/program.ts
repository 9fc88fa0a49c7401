// Runs what a command line asks for: opens the archive where it is needed, answers, gives the exit code. Nothing here
// reads the environment; main.ts hands in settings, streams and the parts that open an archive or start the bot.
import type { Readable, Writable } from 'node:stream';
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
import type { CallRequest, CommandLine, Taking } from './request.ts';
import type { Screen } from './screen.ts';
import type { Session } from './session.ts';
import { takeCall } from './take.ts';
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
  readonly dataDir: string;
  readonly limits: Limits;
  readonly version: string;
  readonly flags: readonly FlagUsage[];
  /** Runs the bot, or registers its commands, until it ends; null where there is no token. */
  readonly bot: (() => Promise<number>) | null;
  readonly register: (() => Promise<number>) | null;
}

function sessionOver(program: Program, host: Host): Session {
  const { commands, output, screen, standsIn, limits } = program;
  return { commands, host, output, screen, standsIn, maxUploadBytes: limits.bulkBytes };
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

async function runCall(
  program: Program,
  request: CallRequest,
  json: boolean,
  { format }: Taking,
): Promise<number> {
  const { call, problems } = request;
  const session = await openSession(program, program.corpusDir);
  if (format !== undefined) return takeCall(session, request, format);
  const answer = await ask(session, call, problems);
  const unknown = !program.commands.some(({ name }) => name === call.command);
  const near = unknown && !json ? nearestCommand(program.commands, call.command) : null;
  // The note says it as a shell takes it, so the page does not say it again.
  const page = pageOf(near === null ? answer : { ...answer, next: [] });
  const why = asksToExplain(call) ? await explain(session.host.snapshot(), answer) : null;
  await program.output.write(json ? answerLine(answer, why) : drawPage(page, program.screen));
  if (why !== null && !json)
    await program.output.write(`\n${drawPage(explanationPage(why), program.screen)}`);
  if (near !== null) program.output.note(PHRASES.meant(near.name));
  return exitCodeOf(answer);
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
export async function runProgram(program: Program, { request, json, taking }: CommandLine): Promise<number> {
  try {
    switch (request.kind) {
      case 'call':
        return await runCall(program, request, json, taking);
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
