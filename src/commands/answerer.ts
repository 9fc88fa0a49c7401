// Whom the answer to an earlier question named, for "he" and "she" in the next: asks the question again. Knows no face.
import { contains, overlaps } from '../corpus/span.ts';
import type { Archive } from '../index/archive.ts';
import type { Call, Shown } from './answer.ts';
import type { Command } from './command.ts';

/** How many earlier questions are asked again. */
const ASKED_AGAIN = 3;

/**
 * The first person in the answering words of a slice, else the only one that it names who is not just quoted in it;
 * none that was asked about.
 */
function personIn(
  archive: Archive,
  { articleId, start, end, bold }: Shown,
  asked: ReadonlySet<string>,
): string | null {
  const named = archive
    .evidenceOf(articleId)
    .actors.filter(({ kind, name }) => kind === 'person' && !asked.has(name))
    .flatMap(({ name, mentions }) => mentions.map((range) => ({ name, range })))
    .filter(({ range }) => contains({ start, end }, range))
    .sort((a, b) => a.range.start - b.range.start);
  const bolded = named.find(({ range }) => bold.some((one) => overlaps(one, range)));
  if (bolded !== undefined) return bolded.name;
  const quoted = new Set(
    archive
      .evidenceOf(articleId)
      .quotations.filter((one) => overlaps(one, { start, end }))
      .map(({ speaker }) => speaker?.name),
  );
  const others = new Set(named.map(({ name }) => name).filter((name) => !quoted.has(name)));
  const [only = null] = others;
  return others.size === 1 ? only : null;
}

async function answererOf(
  archive: Archive,
  commands: readonly Command[],
  call: Call,
): Promise<string | null> {
  const { question } = call.options;
  const command = commands.find((one) => one.name === call.command);
  if (question === undefined || command?.kind !== 'question') return null;
  const read = archive.understand(question);
  const persons = read.entities.filter(({ kind }) => kind === 'person');
  if (read.kind !== 'who' || persons.length > 0) return null;
  const { sections } = await command.answer(archive, call.options);
  const shown = sections.find((section) => section.shown.length > 0)?.shown[0];
  return shown === undefined
    ? null
    : personIn(archive, shown, new Set(read.entities.map(({ name }) => name)));
}

/** Of the last few calls, those that asked who without a person's name, each with the person its answer named. */
export async function answerers(
  archive: Archive,
  commands: readonly Command[],
  calls: readonly Call[],
): Promise<ReadonlyMap<Call, string>> {
  const found = new Map<Call, string>();
  for (const call of calls.slice(-ASKED_AGAIN)) {
    const name = await answererOf(archive, commands, call);
    if (name !== null) found.set(call, name);
  }
  return found;
}
