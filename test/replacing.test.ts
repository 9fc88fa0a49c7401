// Articles are replaced and removed while questions are asked: each answer comes from one whole archive, and what was
// removed stands on no surface. Real files in a real folder; a minute long with ATTACHE_LONG=1, else seconds.
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/commands/answer.ts';
import { readCall } from '../src/commands/call.ts';
import { COMMANDS } from '../src/commands/registry.ts';
import { complete, run } from '../src/commands/run.ts';
import type { Archive } from '../src/index/archive.ts';
import type { Host } from '../src/index/host.ts';
import { openHost } from '../src/index/open.ts';
import { pageOf } from '../src/wording/words.ts';

const SECONDS = process.env.ATTACHE_LONG === '1' ? 60 : 5;
const A_SECOND = 30;
const CHANGING = 12;

let folder: string;
let corpus: string;
let host: Host;

function article(number: number, generation: number): string {
  return [
    '---',
    `id: moving-${number}`,
    `title: Bulletin ${number}, edition ${generation}`,
    'outlet: Test Wire',
    `author: Writer ${generation}`,
    'published: "2024-05-16"',
    '---',
    '',
    `Trade between Kenya and Italy reached $${generation + 100} million last year, edition ${generation} says.`,
    '',
    `“The harbour of edition ${generation} is open,” Minister Ada Mwangi said on Thursday. She will visit Rome in edition ${generation} on 20 June.`,
    '',
  ].join('\n');
}

async function put(name: string, text: string): Promise<void> {
  await writeFile(join(folder, 'aside'), text);
  await rename(join(folder, 'aside'), join(corpus, name));
}

/** Chance that is the same in each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const ask = (archive: Archive, line: string): Promise<Answer> => {
  const read = readCall(line, COMMANDS);
  if (!read.ok) throw new Error(line);
  return run(COMMANDS, read.call, { archive, admin: null });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-replacing-'));
  corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await cp(new URL('../corpus/', import.meta.url), corpus, { recursive: true });
  for (let number = 0; number < CHANGING; number += 1) await put(`moving-${number}.md`, article(number, 0));
  host = await openHost({ corpusDir: corpus, dataDir: join(folder, 'data'), clock: () => performance.now() });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const EDITION = /edition (\d+)/g;

/** All editions that an answer's parts name for one article; more than one means a torn answer. */
function editionsIn(answer: Answer, archive: Archive): Map<string, Set<string>> {
  const editions = new Map<string, Set<string>>();
  for (const item of [...answer.evidence, ...answer.nearest]) {
    const article = archive.article(item.articleId);
    expect(article?.text.slice(item.start, item.end)).toBe(item.text);
    const held = editions.get(item.articleId) ?? new Set<string>();
    for (const [, edition = ''] of `${item.title} ${item.text}`.matchAll(EDITION)) held.add(edition);
    editions.set(item.articleId, held);
  }
  return editions;
}

describe('while articles are replaced thirty times a second', () => {
  it('every answer comes from one whole archive', { timeout: (SECONDS * 6 + 120) * 1000 }, async () => {
    const random = dice(7);
    const lines = [
      '/trade country:Kenya partner:Italy',
      '/quote speaker:Mwangi',
      '/timeline topic:Rome',
      'Who opens the harbour?',
      '/sources',
      '/brief country:Kenya',
    ];
    const rounds = SECONDS * A_SECOND;
    const reloads: Promise<unknown>[] = [];
    const began = performance.now();
    let asked = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const number = Math.floor(random() * CHANGING);
      await put(`moving-${number}.md`, article(number, round));
      reloads.push(host.reload());
      const archive = host.snapshot();
      const answer = await ask(archive, lines[Math.floor(random() * lines.length)] ?? '/sources');
      for (const editions of editionsIn(answer, archive).values())
        expect(editions.size).toBeLessThanOrEqual(1);
      asked += 1;
      const due = began + (round * 1000) / A_SECOND - performance.now();
      if (due > 0) await wait(due);
    }
    await Promise.all(reloads);
    await host.reload();
    expect(asked).toBe(rounds);
    expect(host.snapshot().articles.some((one) => one.title.endsWith(`edition ${rounds}`))).toBe(true);
  });
});

describe('after a removal', () => {
  const WORDS = ['Qwyxtitle', 'Qwyxauthor', 'Qwyxbody', 'Qwyxspeaker'];

  it('nothing of the article is left on any surface, and its id alone is named', async () => {
    await put(
      'planted.md',
      `---\nid: planted\ntitle: Qwyxtitle of the harbour\nauthor: Qwyxauthor\noutlet: Test Wire\npublished: "2024-05-16"\ntags: [Qwyxtitle]\n---\n\n“The Qwyxbody of Kenya trades $7 million with Italy,” Minister Anna Qwyxspeaker said on Thursday.\n`,
    );
    await host.reload();
    const asked = ['What is the Qwyxbody?', '/sources id:planted'].map((line) => ask(host.snapshot(), line));
    const before = JSON.stringify(await Promise.all(asked));
    for (const word of WORDS) expect(before).toContain(word);

    const report = await host.remove('planted');
    expect(report).toMatchObject({ outcome: 'replaced', removed: ['planted'] });
    const archive = host.snapshot();
    const surfaces: string[] = [JSON.stringify(report)];
    for (const line of [
      'What did the minister say of Italy?',
      '/quote topic:Italy',
      '/quote speaker:Anna',
      '/trade country:Kenya',
      '/timeline topic:Kenya',
      '/brief country:Kenya',
      '/who name:Anna',
      '/sources',
      '/sources id:planted',
      '/help',
    ]) {
      const answer = await ask(archive, line);
      surfaces.push(
        JSON.stringify(answer.evidence),
        JSON.stringify(answer.nearest),
        JSON.stringify(pageOf(answer)),
      );
    }
    for (const [command, option] of [
      ['quote', 'speaker'],
      ['quote', 'topic'],
      ['who', 'name'],
      ['sources', 'id'],
      ['trade', 'country'],
      ['ask', 'outlet'],
    ] as const) {
      surfaces.push(JSON.stringify(complete(COMMANDS, command, archive, { option, text: '', others: {} })));
    }
    for (const surface of surfaces) for (const word of WORDS) expect(surface).not.toContain(word);
    expect(await readFile(join(folder, 'data', 'bin', 'planted.md'), 'utf8')).toContain('Qwyxbody');
  });

  it('keeps answering when the whole folder goes bad', async () => {
    const before = host.snapshot();
    const asked = '/trade country:Kenya partner:Italy';
    const { evidence } = await ask(before, asked);
    expect(evidence.length).toBeGreaterThan(0);
    const names = (await readdir(corpus)).filter((name) => name.endsWith('.md'));
    expect(names.length).toBeGreaterThan(CHANGING);
    for (const name of names) await put(name, '---\nid: [\n---\n');
    const report = await host.reload();
    const kept = report.problems.filter((problem) => problem.lastGood === true).map(({ file }) => file);
    expect(kept.sort()).toEqual(names.sort());
    expect(host.snapshot().articles.map(({ id }) => id)).toEqual(before.articles.map(({ id }) => id));
    expect((await ask(host.snapshot(), asked)).evidence).toEqual(evidence);
  });
});
