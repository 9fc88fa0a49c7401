import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addFile,
  badFileName,
  type Folder,
  listFolder,
  moveToBin,
  readListed,
} from '../../src/corpus/folder.ts';
import { shelve } from '../../src/corpus/library.ts';

let root = '';
let folder: Folder = { corpusDir: '', dataDir: '' };

beforeEach(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), 'attache-folder-'));
  folder = { corpusDir: path.join(root, 'corpus'), dataDir: path.join(root, 'data') };
  fs.mkdirSync(folder.corpusDir);
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

function put(name: string, content = 'The ferry sank.'): void {
  const file = path.join(folder.corpusDir, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
const listed = () => listFolder(folder).files.map((file) => file.path);
const library = () => shelve(null, readListed(folder, listFolder(folder)));
/** Works as somebody who may only do what the files allow; root, as containers are run, may do all. */
function withoutRights<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
const bytes = (content: string) => new TextEncoder().encode(content);

describe('listFolder', () => {
  test('lists files of all folders in order of path, with forward slashes', () => {
    put('b.txt');
    put('wire/2024/a.txt');
    put('a.txt');
    expect(listed()).toEqual(['a.txt', 'b.txt', 'wire/2024/a.txt']);
  });

  test('passes over dotfiles and the data folder with its bin', () => {
    folder = { ...folder, dataDir: path.join(folder.corpusDir, 'data') };
    put('a.txt');
    put('.env', 'TOKEN=x');
    put('.git/config');
    put('data/index.json');
    put('data/bin/old.txt');
    expect(listFolder(folder)).toMatchObject({ files: [{ path: 'a.txt' }], unread: [], problems: [] });
  });

  test('sets links aside that lead out of the folder, and tells of those that lead nowhere', () => {
    put('a.txt');
    fs.writeFileSync(path.join(root, 'secret.txt'), 'Secret.');
    fs.symlinkSync(path.join(root, 'secret.txt'), path.join(folder.corpusDir, 'out.txt'));
    fs.symlinkSync(root, path.join(folder.corpusDir, 'up'));
    fs.symlinkSync(path.join(root, 'nothing.txt'), path.join(folder.corpusDir, 'lost.txt'));
    const { files, unread, problems } = listFolder(folder);
    expect(files.map((file) => file.path)).toEqual(['a.txt']);
    expect(unread.map(({ path: name, problem }) => [name, problem.code])).toEqual([
      ['out.txt', 'outside-folder'],
      ['up', 'outside-folder'],
    ]);
    expect(problems).toMatchObject([{ code: 'unreadable', file: 'lost.txt', found: 'a link to nothing' }]);
  });

  test('lists a file once, however many links lead to it, and by a link where nothing else does', () => {
    put('wire/a.txt');
    put('.store/b.txt');
    fs.symlinkSync(path.join(folder.corpusDir, 'wire/a.txt'), path.join(folder.corpusDir, 'in.txt'));
    fs.symlinkSync(path.join(folder.corpusDir, 'wire'), path.join(folder.corpusDir, 'a-wire'));
    fs.symlinkSync('.store/b.txt', path.join(folder.corpusDir, 'x.txt'));
    fs.symlinkSync('.store', path.join(folder.corpusDir, 'y'));
    fs.symlinkSync('y', path.join(folder.corpusDir, 'z'));
    expect(listFolder(folder)).toMatchObject({ unread: [], problems: [] });
    expect(listed()).toEqual(['wire/a.txt', 'x.txt']);
  });

  test('lets an article go whose file was removed though a link to it is left', async () => {
    put('wire/a.txt');
    fs.symlinkSync(path.join(folder.corpusDir, 'wire/a.txt'), path.join(folder.corpusDir, 'in.txt'));
    const before = await library();
    expect(before.articles.map((article) => article.id)).toEqual(['wire/a']);
    moveToBin(folder, 'wire/a.txt');
    const listing = listFolder(folder);
    const after = await shelve(before, readListed(folder, listing), listing.problems);
    expect(after.articles).toEqual([]);
    expect(after.problems).toMatchObject([{ code: 'unreadable', file: 'in.txt' }]);
  });

  test('lists the corpus though the data folder lies above it', () => {
    put('a.txt');
    expect(listFolder({ ...folder, dataDir: root }).files).toHaveLength(1);
  });

  test('sets a folder aside that it may not look into, whose articles answer on', async () => {
    put('a.txt');
    put('wire/b.txt');
    const before = await library();
    fs.chmodSync(root, 0o755);
    fs.chmodSync(path.join(folder.corpusDir, 'wire'), 0o000);
    const listing = withoutRights(() => listFolder(folder));
    fs.chmodSync(path.join(folder.corpusDir, 'wire'), 0o755);
    expect(listing.unread).toMatchObject([{ path: 'wire', problem: { code: 'unreadable', file: 'wire' } }]);
    const after = await shelve(before, readListed(folder, listing));
    expect(after.articles).toEqual(before.articles);
    expect(after.problems).toMatchObject([{ file: 'wire', lastGood: true }]);
  });

  test('ends where a link leads back into its own folder', () => {
    put('wire/a.txt');
    fs.symlinkSync(folder.corpusDir, path.join(folder.corpusDir, 'wire/again'));
    expect(listed()).toEqual(['wire/a.txt']);
  });

  test('finds nothing in a folder that is not there, and says so', () => {
    expect(listFolder({ ...folder, corpusDir: path.join(root, 'none') })).toMatchObject({
      files: [],
      problems: [{ code: 'unreadable' }],
    });
  });
});

describe('readListed', () => {
  test('reads no file whose stamp is known', async () => {
    put('a.txt');
    const listing = listFolder(folder);
    const first = await shelve(null, readListed(folder, listing));
    const known = (name: string) => first.files.get(name)?.stamp ?? null;
    expect([...readListed(folder, listing, known)]).toMatchObject([{ path: 'a.txt', bytes: null }]);
    expect((await shelve(first, readListed(folder, listing, known))).articles[0]).toBe(first.articles[0]);
  });

  test('reads a file again that was written with the same size', async () => {
    put('a.txt', 'The ferry sank.');
    const first = await library();
    put('a.txt', 'The ferry swam.');
    const known = (name: string) => first.files.get(name)?.stamp ?? null;
    expect((await shelve(first, readListed(folder, listFolder(folder), known))).articles[0]?.text).toBe(
      'The ferry swam.',
    );
  });

  test('leaves out a file that vanished since it was listed', async () => {
    put('a.txt');
    put('b.txt');
    const listing = listFolder(folder);
    fs.rmSync(path.join(folder.corpusDir, 'a.txt'));
    expect(await shelve(null, readListed(folder, listing))).toMatchObject({
      articles: [{ id: 'b' }],
      problems: [],
    });
  });

  test('reads no file over its limit', async () => {
    put('a.txt', 'The ferry sank.');
    const limits = { articleBytes: 10, bulkBytes: 10 };
    expect(await shelve(null, readListed(folder, listFolder(folder), undefined, limits))).toMatchObject({
      articles: [],
      problems: [{ code: 'too-large', file: 'a.txt', found: '15 bytes', expected: 'at most 10 bytes' }],
    });
  });
});

describe('addFile', () => {
  test('writes the file and leaves nothing else behind', async () => {
    expect(addFile(folder, 'ferry.txt', bytes('The ferry sank.'))).toBeNull();
    expect(fs.readdirSync(folder.corpusDir)).toEqual(['ferry.txt']);
    expect((await library()).articles[0]?.text).toBe('The ferry sank.');
  });

  test.each([
    '../../.env',
    '/etc/passwd.txt',
    'a/b.txt',
    'a\\b.txt',
    '.hidden.txt',
    'a.exe',
    'noextension',
    'a\0.txt',
    'con.txt',
    '..txt',
    'a\n.txt',
    '',
    'a..txt',
    `${'a'.repeat(200)}.txt`,
  ])('refuses the name %j and writes nothing', (name) => {
    expect(addFile(folder, name, bytes('x'))).toMatchObject({
      code: 'bad-file-name',
      severity: 'reject',
      field: 'file',
    });
    expect(fs.readdirSync(folder.corpusDir)).toEqual([]);
    expect(fs.readdirSync(root)).toEqual(['corpus']);
  });

  test('takes names in other writings', () => {
    expect(badFileName('2024-06-03 Паром (1).md')).toBeNull();
    expect(badFileName('渡轮.txt')).toBeNull();
  });

  test('does not write through a link', () => {
    fs.writeFileSync(path.join(root, 'secret.txt'), 'Secret.');
    fs.symlinkSync(path.join(root, 'secret.txt'), path.join(folder.corpusDir, 'out.txt'));
    expect(addFile(folder, 'out.txt', bytes('x'))).toMatchObject({ code: 'outside-folder' });
    expect(fs.readFileSync(path.join(root, 'secret.txt'), 'utf8')).toBe('Secret.');
  });
});

describe('moveToBin', () => {
  test('moves a file out of the corpus, and a second one of its name beside it', () => {
    put('wire/a.txt', 'First.');
    expect(moveToBin(folder, 'wire/a.txt')).toEqual({
      binned: path.join(folder.dataDir, 'bin', 'wire__a.txt'),
    });
    put('wire/a.txt', 'Second.');
    moveToBin(folder, 'wire/a.txt');
    expect(listed()).toEqual([]);
    expect(fs.readdirSync(path.join(folder.dataDir, 'bin'))).toEqual(['2-wire__a.txt', 'wire__a.txt']);
  });

  test.each(['../secret.txt', '/etc/hosts', '', '.', 'wire/../../secret.txt'])('refuses %j', (name) => {
    fs.writeFileSync(path.join(root, 'secret.txt'), 'Secret.');
    expect(moveToBin(folder, name)).toMatchObject({ problem: { code: 'bad-file-name' } });
    expect(fs.existsSync(path.join(root, 'secret.txt'))).toBe(true);
  });

  test('moves nothing that lies behind a link out of the folder', () => {
    fs.mkdirSync(path.join(root, 'out'));
    fs.writeFileSync(path.join(root, 'out/secret.txt'), 'Secret.');
    fs.symlinkSync(path.join(root, 'out'), path.join(folder.corpusDir, 'up'));
    expect(moveToBin(folder, 'up/secret.txt')).toMatchObject({ problem: { code: 'bad-file-name' } });
    expect(fs.existsSync(path.join(root, 'out/secret.txt'))).toBe(true);
  });

  test('moves a file whose path is longer than a name may be, each under its own', () => {
    const deep = (last: string) => `${'паром-'.repeat(12)}/${'wire'.repeat(50)}/${'c'.repeat(200)}/${last}`;
    const names = [deep('a.txt'), deep('b.txt'), `${'d'.repeat(251)}.txt`];
    for (const name of [...names, deep('a.txt')]) {
      put(name, name);
      expect(moveToBin(folder, name)).toEqual({ binned: expect.stringMatching(/\.txt$/) });
    }
    expect(listed()).toEqual([]);
    const binned = fs.readdirSync(path.join(folder.dataDir, 'bin'));
    const texts = binned.map((name) => fs.readFileSync(path.join(folder.dataDir, 'bin', name), 'utf8'));
    expect(texts.sort()).toEqual([...names, deep('a.txt')].sort());
  });

  test('says so where there is no such file', () => {
    expect(moveToBin(folder, 'none.txt')).toMatchObject({ problem: { code: 'unreadable', found: 'ENOENT' } });
  });
});
