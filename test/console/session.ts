// A session over an invented newsroom whose output is kept, for tests without a process.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { search } from '../../src/console/search.ts';
import type { Session } from '../../src/console/session.ts';
import { openHost } from '../../src/index/open.ts';
import type { Written } from '../archive-of.ts';

const places: string[] = [];
afterAll(() => {
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
});

export interface Kept {
  readonly session: Session;
  /** Everything written so far; asking takes it away. */
  readonly written: () => string;
  readonly noted: () => string;
  readonly folder: string;
}

/** Writes the articles into a folder of their own, with room beside it, and opens a host; all of it goes at the end. */
export async function keptSession(articles: readonly Written[]): Promise<Kept> {
  const place = mkdtempSync(join(tmpdir(), 'attache-session-'));
  places.push(place);
  const folder = join(place, 'corpus');
  mkdirSync(folder);
  for (const article of articles) {
    writeFileSync(join(folder, `${article.id}.jsonl`), JSON.stringify({ title: article.id, ...article }));
  }
  let out: string[] = [];
  let notes: string[] = [];
  const take = (lines: () => string[], empty: () => void) => () => {
    const all = lines().join('');
    empty();
    return all;
  };
  const session: Session = {
    commands: [...COMMANDS, search],
    host: await openHost({ corpusDir: folder, dataDir: join(folder, '.data'), clock: () => 0 }),
    output: {
      write: async (text) => void out.push(text),
      note: (text) => void notes.push(`${text}\n`),
    },
    screen: { isTerminal: false, colour: false, links: false, now: () => new Date('2025-06-10T12:00:00Z') },
    standsIn: folder,
    // Pictures are the renderer's matter: what it is given is kept as it is.
    paint: async (svg) => ({ ok: true, png: new TextEncoder().encode(svg) }),
    maxUploadBytes: 10_000,
  };
  return {
    session,
    folder,
    written: take(
      () => out,
      () => {
        out = [];
      },
    ),
    noted: take(
      () => notes,
      () => {
        notes = [];
      },
    ),
  };
}
