// Every command's own example, on the starter corpus. A command without one that works fails here.
import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCall } from '../../src/commands/call.ts';
import { check } from '../../src/commands/check.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import type { Host } from '../../src/index/host.ts';
import type { Block, Words } from '../../src/wording/page.ts';
import { pageOf } from '../../src/wording/words.ts';
import { starterArchive } from '../starter.ts';

/** Also those that no slash command asks. */
const ALL = [...COMMANDS, check];

let archive: Archive;
beforeAll(async () => {
  archive = await starterArchive();
});

const said = (words: readonly Words[]) => words.map((one) => (one.kind === 'age' ? '' : one.text)).join('');

function read(block: Block): string {
  return block.kind === 'slice' ? `${block.text}\n${block.small.map(said).join('\n')}` : said(block.words);
}

/** A host that is never asked to change anything. */
function standing(): Host {
  const refuse = () => Promise.reject(new Error('an example must not change the archive'));
  return { snapshot: () => archive, reload: refuse, add: refuse, remove: refuse };
}

describe('the example of', () => {
  it.each(ALL)('/$name shows what it promises', async (command) => {
    const call = readCall(command.example.line, ALL);
    if (!call.ok) throw new Error(command.example.line);
    expect(call.call.command).toBe(command.name);
    const answer = await run(ALL, call.call, { archive, admin: { host: standing(), upload: null } });
    const page = pageOf(answer).blocks.map(read).join('\n');
    expect(answer.status).toBe('answered');
    for (const words of command.example.shows) expect(page).toContain(words);
  });
});

describe('a command', () => {
  it.each(COMMANDS)('/$name keeps Discord’s limits on its definition', (command) => {
    const options =
      command.kind === 'question' ? command.options : command.subcommands.flatMap((one) => one.options);
    expect(command.name).toMatch(/^[a-z-]{1,32}$/);
    for (const { name, description } of [command, ...options]) {
      expect(name).toMatch(/^[a-z-]{1,32}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    const required = options.map((one) => one.required);
    expect(
      command.kind === 'admin' ||
        required.lastIndexOf(true) <= required.indexOf(false) ||
        !required.includes(false),
    ).toBe(true);
  });

  it('has a file of its own name', async () => {
    const files = await readdir(new URL('../../src/commands/', import.meta.url));
    for (const { name } of COMMANDS) expect(files).toContain(`${name}.ts`);
    const registry = await readFile(new URL('../../src/commands/registry.ts', import.meta.url), 'utf8');
    for (const { name } of COMMANDS) expect(registry).toContain(`./${name}.ts`);
  });
});
