// The built bot as a process of its own against a stand-in in this one, over a copy of the articles.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStandIn } from '../../build.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const START_LIMIT = 120_000;

/** One article whose every sentence names its edition: an answer that names two was put together from two archives. */
function edition(number) {
  return [
    '---',
    'id: moving',
    `title: Bulletin, edition ${number}`,
    'published: "2024-05-16"',
    '---',
    '',
    `Trade between Kenya and Italy reached $${number + 100} million last year, edition ${number} says.`,
    '',
    `Trade between Kenya and Italy reached $${number + 90} million in 2022, edition ${number} says.`,
    '',
  ].join('\n');
}

/** Articles of three sentences each, made up, so that a reload has something to do. */
function writeMany(folder, number) {
  for (let i = 0; i < number; i += 1) {
    const under = join(folder, `many-${i % 50}`);
    if (i < 50) mkdirSync(under);
    const text = `Norland sold ${i + 3} ships to Vantia in March 2023. The minister of harbours said “we are content” on Monday. Exports rose ${i % 40} percent.`;
    const head = `---\nid: many-${i}\ntitle: Bulletin ${i}\npublished: "2023-0${1 + (i % 9)}-1${i % 10}"\n---\n`;
    writeFileSync(join(under, `${i}.md`), `${head}\n${text}\n`);
  }
}

/**
 * Starts both; `people` members and the admin `editor`. `heap` asks the bot for its heap after a forced collection,
 * `edit` writes the next edition of the moving article, `stop` ends both and gives the bot's exit code.
 */
export async function startRunning({ articles, many, people, patient }) {
  const built = buildStandIn(ROOT);
  const load = (file) => import(pathToFileURL(join(built, file)).href);
  const { startStandIn } = await load('server.js');
  const names = Array.from({ length: people }, (_, number) => `reader ${number}`);
  const standIn = await startStandIn({ people: [...names, 'editor'] });
  if (patient) standIn.clock.hold();
  const { driver } = standIn;
  driver.setPermissions('editor', (await load('protocol.js')).ALL_PERMISSIONS);
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
  const corpus = join(folder, 'corpus');
  cpSync(articles, corpus, { recursive: true });
  writeMany(corpus, many);
  let editions = 0;
  const edit = () => {
    writeFileSync(join(folder, 'aside'), edition(editions));
    renameSync(join(folder, 'aside'), join(corpus, 'moving.md'));
    editions += 1;
  };
  edit();
  const probe = pathToFileURL(join(import.meta.dirname, 'heap-probe.mjs')).href;
  const main = join(ROOT, 'dist', 'main.js');
  const bot = spawn(process.execPath, ['--expose-gc', '--import', probe, main, 'bot'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DISCORD_TOKEN: standIn.token,
      DISCORD_API: standIn.api,
      CORPUS_DIR: corpus,
      DATA_DIR: join(folder, 'data'),
      REGISTER_AT_START: 'true',
      ADMIN_GUILDS: driver.guild.id,
      QUESTIONS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'error',
    },
  });
  driver.allow(START_LIMIT);
  await driver.registered('/ask');
  const heap = async () => {
    bot.send('heap');
    const [answer] = await once(bot, 'message');
    return answer;
  };
  const stop = async () => {
    const ended = once(bot, 'exit');
    bot.kill('SIGTERM');
    const [code] = await ended;
    await standIn.stop();
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { standIn, names, edit, heap, stop };
}
