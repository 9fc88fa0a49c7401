// The built bot as a process of its own, with the real discord.js client, logged in to the stand-in over real HTTP and
// WebSocket, over a copy of the starter corpus. What is asserted is read from the wire.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE } from '../src/wording/face.ts';
import { buttonsOf, textOf } from '../stand-in/reading.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';

const ROOT = join(import.meta.dirname, '..');
const TOKEN = 'token-of-the-end-to-end-test';

/** Manage Server, View Channel, Send Messages, Use Application Commands. */
const MANAGER = (1n << 5n) | (1n << 10n) | (1n << 11n) | (1n << 31n);

let standIn: StandIn;
let folder: string;
let bot: ChildProcess;

beforeAll(async () => {
  standIn = await startStandIn({ token: TOKEN });
  standIn.driver.allow(90_000);
  standIn.clock.hold();
  folder = mkdtempSync(join(tmpdir(), 'attache-end-to-end-'));
  cpSync(join(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true });
  const env = {
    ...process.env,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: standIn.api,
    CORPUS_DIR: join(folder, 'corpus'),
    DATA_DIR: join(folder, 'data'),
    REGISTER_AT_START: 'true',
  };
  bot = spawn(process.execPath, [join(ROOT, 'scripts', 'attache.mjs'), 'bot'], { env, stdio: 'ignore' });
  await standIn.driver.registered('/trade');
});
afterAll(async () => {
  bot.kill('SIGKILL');
  await standIn.stop();
  rmSync(folder, { recursive: true, force: true });
});

const alice = () => standIn.driver.as('alice').in('general');
const callbacks = () =>
  standIn.wire.calls('POST', /\/callback/).map((call) => (call.body as { type: number }).type);

describe('the running bot', () => {
  it('defers a slash command, then edits in the cited answer', async () => {
    const asked = alice().slash('/trade', { country: 'China', partner: 'Russia', year: '2023' });
    const answer = textOf(await asked.reply());
    expect(asked.acknowledgedAs).toBe('deferred message');
    expect(answer).toContain('**240.1 billion dollars**');
    expect(answer).toContain('**227 billion dollars**');
    expect(answer).toContain('worked out: last year = 2023');
    const edits = standIn.wire.calls('PATCH', /messages\/(?:@|%40)original$/);
    expect(edits.at(-1)?.status).toBe(200);
    expect(edits.at(-1)?.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it('offers speakers while one is typed', async () => {
    const choices = await alice().autocomplete('/quote', { speaker: 'blin' }, 'speaker');
    expect(choices.map((choice) => choice.value)).toEqual(['Antony Blinken']);
    expect(callbacks().at(-1)).toBe(8);
  });

  it('shows a citation to copy to the asker alone, with the sources that the article names', async () => {
    const message = await alice().slash('/quote', { speaker: 'Blinken' }).reply();
    expect(textOf(message)).toContain('Russia would struggle');
    expect(buttonsOf(message).map((button) => button.label)).toContain('Cite');
    const cited = alice().press(message, 'Cite');
    const shown = textOf(await cited.reply());
    for (const source of ['Axios, 2024-04-26', 'Washington Post, 2024-04-26'])
      expect(shown).toContain(source);
    expect(cited.ephemeral).toBe(true);
  });

  it('takes a follow-up from the text box', async () => {
    const message = await alice()
      .slash('/trade', { country: 'China', partner: 'Russia', year: '2023' })
      .reply();
    const opened = alice().press(message, 'Follow up');
    const box = await opened.modal();
    const answered = await alice()
      .submit(box, { [FACE.followUpLabel]: 'and in 2022?' })
      .reply();
    expect(textOf(answered)).toContain('190.27 billion');
    expect(textOf(answered)).toContain('from /trade above');
  });

  it('answers a mention, and the follow-up in the thread under it', async () => {
    const mention = `<@${standIn.driver.bot.id}>`;
    const first = await alice().say(`${mention} Who is Gazprom’s chief executive?`).reply();
    expect(textOf(first)).toContain('Alexei Miller');
    const thread = alice().startThread(first, 'Gazprom');
    const second = await standIn.driver
      .as('alice')
      .in(thread)
      .say(`${mention} what did Putin say about China?`)
      .reply();
    expect(textOf(second)).toMatch(/^> .*\bChin(?:a|ese)\b.*\n-# Vladimir Putin/mu);
    const posts = standIn.wire.calls('POST', /channels\/\d+\/messages$/);
    expect(posts.at(-1)?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });

  it('reloads for its owner while it answers, and refuses a member', async () => {
    writeFileSync(
      join(folder, 'corpus', 'tea.md'),
      '---\ntitle: Tea\noutlet: Test Wire\npublished: "2024-06-01"\n---\n\nVantia sold 12 tonnes of tea to Kenya in 2023.\n',
    );
    for (const name of ['bob', 'app owner']) standIn.driver.setPermissions(name, MANAGER);
    const refused = standIn.driver.as('bob').in('general').slash('/corpus reload');
    expect(textOf(await refused.reply())).not.toContain('tea');
    const reload = standIn.driver.as('app owner').in('general').slash('/corpus reload');
    const meanwhile = alice().slash('/ask', { question: 'When did Finland join NATO?' });
    const report = textOf(await reload.reply());
    expect(reload.ephemeral).toBe(true);
    expect(report).toContain('tea');
    expect(textOf(await meanwhile.reply())).toContain('NATO');
    const sold = alice().slash('/ask', { question: 'How much tea did Vantia sell to Kenya in 2023?' });
    expect(textOf(await sold.reply())).toContain('12 tonnes');
  });

  it('was refused nothing by Discord', () => {
    const failed = standIn.wire.calls().filter((call) => (call.status ?? 200) >= 400);
    expect(failed.map((call) => `${call.method} ${call.path} ${call.status}`)).toEqual([]);
  });
});
