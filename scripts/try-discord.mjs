// npm run try:discord [-- --port NUMBER --corpus-dir FOLDER --patient]: the bot in a Discord of its own on this machine,
// with no account and no token. Starts the stand-in, the built bot over a copy of the articles, and a page for the
// browser. --patient: Discord's three seconds never end, for a machine that is busy with other things.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, buildStandIn } from './build.mjs';
import { install } from './install.mjs';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    patient: { type: 'boolean', default: false },
    'corpus-dir': { type: 'string', default: join(root, 'corpus') },
  },
});
/** How long the bot may take to start, and Discord's client to wait for an answer, in milliseconds. */
const START_LIMIT = 120_000;
const ANSWER_LIMIT = 3_200;
/** How long the bot may take to end, in milliseconds. */
const STOP_LIMIT = 5_000;
/** Manage Server, beside what members may do. */
const MANAGE_SERVER = 1n << 5n;

install(root);
build(root);
const built = buildStandIn(root);
const load = (file) => import(pathToFileURL(join(built, file)).href);
const { startStandIn } = await load('server.js');
const { addGuild, joinGuild, USUAL_PERMISSIONS } = await load('guilds.js');
const { addChannel } = await load('channels.js');
const { addUser } = await load('people.js');
const { startPage } = await load('page/page.js');
const { COMMANDS } = await import('../dist/commands/registry.js');

const standIn = await startStandIn({ botName: 'Attaché', guildName: 'Newsroom', people: ['Ada', 'Ben'] });
const { driver, state } = standIn;
if (options.patient) standIn.clock.hold();
driver.addChannel('desk');
driver.setPermissions('Ada', USUAL_PERMISSIONS | MANAGE_SERVER);
const elsewhere = addGuild(state, 'Another server');
addChannel(state, elsewhere.id, 'lounge');
const guest = addUser(state, 'Cleo');
joinGuild(state, elsewhere.id, guest, USUAL_PERMISSIONS | MANAGE_SERVER);

const roles = [
  { id: driver.user('Ben').id, name: 'Ben', part: 'member of Newsroom' },
  { id: driver.user('Ada').id, name: 'Ada', part: 'admin of Newsroom: may use /corpus' },
  { id: guest.id, name: 'Cleo', part: 'admin of another server' },
];
/** The examples of the commands that everybody may use; /help needs none. */
const tips = COMMANDS.filter((one) => one.kind === 'question' && one.name !== 'help').map(
  (one) => one.example.line,
);
const page = await startPage(standIn, { roles, tips, port: Number(options.port) }).catch((error) => {
  process.stderr.write(`The page could not be served on port ${options.port}: ${error.code ?? error}\n`);
  process.exit(1);
});

const folder = mkdtempSync(join(tmpdir(), 'attache-try-'));
cpSync(resolve(process.env.INIT_CWD ?? '.', options['corpus-dir']), join(folder, 'corpus'), {
  recursive: true,
});
const bot = spawn(process.execPath, [join(root, 'dist', 'main.js'), 'bot'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    DISCORD_TOKEN: standIn.token,
    DISCORD_API: standIn.api,
    CORPUS_DIR: join(folder, 'corpus'),
    DATA_DIR: join(folder, 'data'),
    REGISTER_AT_START: 'true',
    LOG_LEVEL: 'warn',
    ADMIN_GUILDS: driver.guild.id,
    ALLOWED_GUILDS: `${driver.guild.id},${elsewhere.id}`,
    ATTACHMENT_HOSTS: new URL(standIn.api).origin,
  },
});

let ending = false;
/** Ends the bot, the page and the stand-in, and takes the copy of the articles away. */
async function end(code) {
  if (ending) return;
  ending = true;
  if (bot.exitCode === null && bot.signalCode === null) {
    const ended = once(bot, 'exit');
    bot.kill('SIGTERM');
    const late = setTimeout(() => bot.kill('SIGKILL'), STOP_LIMIT);
    await ended;
    clearTimeout(late);
  }
  await page.stop();
  await standIn.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

process.once('SIGINT', () => end(0));
process.once('SIGTERM', () => end(0));
process.once('SIGHUP', () => end(0));
bot.once('exit', (code) => {
  if (!ending) process.stderr.write(`The bot ended with code ${code}.\n`);
  void end(1);
});
process.stdout.write(`A Discord to try at home: ${page.url}\n`);
process.stdout.write('The bot is starting; the page shows when it is online. Ctrl+C ends it all.\n');

driver.allow(START_LIMIT);
await driver.registered('/ask');
/** A command, a thread and a post with a question in each, so that there is something to see. */
const ben = driver.as('Ben');
await ben.in('general').slash('/trade', { country: 'China', partner: 'Russia', year: '2023' }).reply();
const asked = await ben.in('desk').say(`<@${state.bot.id}> Who is Gazprom’s chief executive?`).reply();
ben.in('desk').startThread(asked, 'Gazprom');
await ben
  .in('forum')
  .forumPost('When did Finland join NATO?', `<@${state.bot.id}> When did Finland join NATO?`)
  .reply();
if (!options.patient) driver.allow(ANSWER_LIMIT);
process.stdout.write('The bot is online.\n');
