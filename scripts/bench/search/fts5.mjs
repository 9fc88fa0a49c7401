// SQLite's FTS5 as libsql brings it, as an engine of the benchmark: the same passages as the same stems, joined by OR.
// Its table keeps no text of its own, which makes it as small and as fast as it can be.
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { termsOf } from '../../../dist/index/tokenise.js';
import { stemsOf } from './stems.mjs';

/** Null where libsql is not installed. */
async function openLibsql() {
  try {
    return (await import('libsql')).default;
  } catch {
    return null;
  }
}

export async function fts5({ work, top }) {
  const Database = await openLibsql();
  if (Database === null) return null;
  const file = join(work, 'fts5.db');
  const own = [];
  const articleOf = [];
  let db = null;
  let ask = null;
  const open = () => {
    db = new Database(file);
    return db;
  };
  const prepare = () => {
    ask = db.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?');
  };
  return {
    build: async () => {
      if (existsSync(file)) rmSync(file);
      open().exec("CREATE VIRTUAL TABLE passages USING fts5(h, t, content='', contentless_delete=1)");
      const insert = db.prepare('INSERT INTO passages(rowid, h, t) VALUES (?, ?, ?)');
      db.exec('BEGIN');
      for await (const stems of stemsOf(work)) {
        if (stems.a === 'bench-article') own.push({ ...stems, id: articleOf.length });
        insert.run(articleOf.length, stems.h, stems.t);
        articleOf.push(stems.a);
      }
      db.exec('COMMIT');
      prepare();
      return articleOf.length;
    },
    search: async (words) => {
      const query = [...new Set(termsOf(words))]
        .map((term) => `"${term.replaceAll('"', '""')}"`)
        .join(' OR ');
      return query === '' ? [] : ask.all(query, top).map(({ rowid }) => articleOf[rowid]);
    },
    reload: async () => {
      const begun = performance.now();
      db.exec('BEGIN');
      for (const { id, h, t } of own) {
        db.prepare('DELETE FROM passages WHERE rowid = ?').run(id);
        db.prepare('INSERT INTO passages(rowid, h, t) VALUES (?, ?, ?)').run(id, h, t);
      }
      db.exec('COMMIT');
      return performance.now() - begun;
    },
    save: async () => statSync(file).size,
    load: async () => {
      open();
      prepare();
    },
  };
}
