// Settings: their order of precedence, paths, secrets, and that all faults are told at once.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDotenv, readSettings, type Sources } from '../src/config.ts';
import { envExample, SETTINGS, settingFlags } from '../src/settings.ts';

const NONE: Sources = {
  flags: {},
  environment: {},
  dotenv: '',
  root: '/app',
  standsIn: '/home/ada',
  opensCorpus: false,
};

function settings(sources: Partial<Sources>) {
  const read = readSettings({ ...NONE, ...sources });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

function problems(sources: Partial<Sources>) {
  const read = readSettings({ ...NONE, ...sources });
  return read.ok ? [] : read.problems;
}

test('every setting has its default without any source', () => {
  const { token, corpusDir, dataDir, limits, discord, colour } = settings({});
  expect(token).toBeNull();
  expect([corpusDir, dataDir]).toEqual(['/app/corpus', '/app/data']);
  expect(limits).toEqual({ articleBytes: 5_000_000, bulkBytes: 200_000_000 });
  expect(discord).toMatchObject({
    adminUsers: [],
    allowDms: true,
    registerGuild: null,
    registerAtStart: false,
  });
  expect(colour).toBe(true);
});

test('a flag wins over the environment, and that over .env', () => {
  const dotenv = 'LOG_LEVEL=error\nMAX_FILE_MB=3\nADMIN_USERS=123456789012345678\n';
  const environment = { LOG_LEVEL: 'warn', MAX_FILE_MB: '2' };
  const read = settings({ dotenv, environment, flags: { LOG_LEVEL: 'debug' } });
  expect(read.logLevel).toBe('debug');
  expect(read.limits.bulkBytes).toBe(2_000_000);
  expect(read.discord.adminUsers).toEqual(['123456789012345678']);
});

test('an empty value is no value', () => {
  const read = settings({ environment: { LOG_LEVEL: ' ', DISCORD_TOKEN: '' }, dotenv: 'LOG_LEVEL=warn\n' });
  expect(read.logLevel).toBe('warn');
  expect(read.token).toBeNull();
});

test('a relative path starts beside .env if it stands there, and where the person stands otherwise', () => {
  expect(settings({ dotenv: 'CORPUS_DIR=news\n' }).corpusDir).toBe('/app/news');
  expect(settings({ environment: { CORPUS_DIR: 'news' } }).corpusDir).toBe('/home/ada/news');
  expect(settings({ flags: { CORPUS_DIR: '../news' } }).corpusDir).toBe('/home/news');
  expect(settings({ flags: { CORPUS_DIR: '/srv/news' } }).corpusDir).toBe('/srv/news');
});

test('lists take commas and spaces', () => {
  const environment = { ALLOWED_GUILDS: '123456789012345678, 223456789012345678 323456789012345678' };
  expect(settings({ environment }).discord.allowedGuilds).toHaveLength(3);
});

test('every fault is told at once, with what was found and what was expected', () => {
  const environment = {
    ADMIN_USERS: 'ada',
    ALLOW_DMS: 'perhaps',
    MAX_FILE_MB: 'big',
    DISCORD_API: 'http://example.org/api',
    LOG_LEVEL: 'loud',
  };
  const found = problems({ environment, dotenv: 'REGISTER_AT_START=1\n' });
  expect(found.map(({ variable }) => variable).sort()).toEqual([
    'ADMIN_USERS',
    'ALLOW_DMS',
    'DISCORD_API',
    'LOG_LEVEL',
    'MAX_FILE_MB',
    'REGISTER_AT_START',
  ]);
  expect(found.find(({ variable }) => variable === 'ALLOW_DMS')).toEqual({
    variable: 'ALLOW_DMS',
    from: 'the environment',
    found: 'perhaps',
    expected: 'true or false',
  });
  expect(found.find(({ variable }) => variable === 'REGISTER_AT_START')?.from).toBe('.env');
});

test('the token is never repeated, and has no flag', () => {
  const found = problems({ environment: { DISCORD_TOKEN: 'se cret' } });
  expect(JSON.stringify(found)).not.toContain('cret');
  expect(found[0]?.found).toBe('7 characters');
  expect([...settingFlags().values()].map(({ name }) => name)).not.toContain('DISCORD_TOKEN');
});

test('plain http is taken for this machine alone', () => {
  const api = (address: string) => problems({ environment: { DISCORD_API: address } });
  expect(api('http://127.0.0.1:9999/api')).toEqual([]);
  expect(api('http://[::1]:9999/api')).toEqual([]);
  expect(api('http://localhost.example.org/api')).toHaveLength(1);
  expect(api('ftp://127.0.0.1/api')).toHaveLength(1);
});

test('articles and the program’s own data do not share a folder', () => {
  expect(problems({ environment: { DATA_DIR: '/app/corpus' } })).toMatchObject([{ variable: 'DATA_DIR' }]);
  expect(problems({ environment: { DATA_DIR: '/app' } })).toMatchObject([{ variable: 'DATA_DIR' }]);
  expect(problems({ environment: { DATA_DIR: '/app/corpus/.data' } })).toEqual([]);
  const dotted = { DATA_DIR: '/srv', CORPUS_DIR: '/srv/..news' };
  expect(problems({ environment: dotted })).toMatchObject([{ variable: 'DATA_DIR' }]);
});

test('of two folders in each other the one that was set is to blame', () => {
  expect(problems({ dotenv: 'CORPUS_DIR=data/news\n' })).toEqual([
    {
      variable: 'CORPUS_DIR',
      from: '.env',
      found: 'data/news',
      expected: 'a folder outside of DATA_DIR, which is /app/data',
    },
  ]);
  const both = { CORPUS_DIR: '/srv/news', DATA_DIR: '/srv' };
  expect(problems({ environment: both })).toMatchObject([{ variable: 'DATA_DIR', found: '/srv' }]);
});

test('a level and a truth are taken in any case', () => {
  const read = settings({
    environment: { LOG_LEVEL: 'Warn', ALLOW_DMS: 'FALSE', REGISTER_AT_START: 'True' },
  });
  expect(read.logLevel).toBe('warn');
  expect(read.discord).toMatchObject({ allowDms: false, registerAtStart: true });
});

test('the saved index lies in the data folder, or where it is told to, or nowhere', () => {
  expect(settings({}).indexDir).toBe('/app/data/index');
  expect(settings({ environment: { DATA_DIR: '/srv/data' } }).indexDir).toBe('/srv/data/index');
  expect(settings({ environment: { INDEX_DIR: '/var/cache/attache' } }).indexDir).toBe('/var/cache/attache');
  expect(settings({ environment: { INDEX_DIR: 'None' } }).indexDir).toBeNull();
});

test('the saved index may not lie among the articles', () => {
  expect(problems({ environment: { INDEX_DIR: '/app/corpus/index' } })).toMatchObject([
    { variable: 'INDEX_DIR', found: '/app/corpus/index' },
  ]);
  expect(problems({ environment: { DATA_DIR: '/app/corpus/.data' } })).toEqual([]);
});

test('what is right holds beside what is wrong', () => {
  const rest = (environment: Record<string, string>) => {
    const read = readSettings({ ...NONE, environment });
    return read.ok ? null : read.rest;
  };
  expect(rest({ LOG_LEVEL: 'loud', CORPUS_DIR: '/srv/news' })).toMatchObject({
    logLevel: settings({}).logLevel,
    corpusDir: '/srv/news',
  });
  expect(rest({ CORPUS_DIR: '/app/data/news' })).toMatchObject({
    corpusDir: '/app/corpus',
    dataDir: '/app/data',
  });
  expect(rest({ DATA_DIR: '/srv', CORPUS_DIR: '/srv/news' })).toMatchObject({ corpusDir: '/app/corpus' });
  expect(rest({ DISCORD_TOKEN: 'se cret' })?.token).toBeNull();
  expect(rest({})).toBeNull();
});

test('a token that the environment sets to nothing is not taken from .env', () => {
  const read = (environment: Record<string, string>) =>
    readSettings({ ...NONE, environment, dotenv: 'DISCORD_TOKEN=abc.def' });
  const token = (environment: Record<string, string>) => {
    const settings = read(environment);
    return settings.ok ? settings.settings.token : 'refused';
  };
  expect(token({})).toBe('abc.def');
  expect(token({ DISCORD_TOKEN: '' })).toBeNull();
});

test('a .env that is there and can’t be read is told with its path, beside all other faults', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-dotenv-'));
  expect(readDotenv(join(folder, '.env'))).toBe('');
  const dotenv = readDotenv(folder);
  rmSync(folder, { recursive: true });
  expect(problems({ dotenv })).toEqual([
    { variable: folder, from: '.env', found: 'EISDIR', expected: 'a file that can be read, or none' },
  ]);
  expect(problems({ dotenv, environment: { LOG_LEVEL: 'loud' } })).toHaveLength(2);
});

test('variables of other programs are no fault', () => {
  expect(problems({ dotenv: 'EXAMPLE_OF_A_STRANGER=1\n', environment: { PATH: '/bin' } })).toEqual([]);
});

test('.env.example is printed from the table and names each variable once', () => {
  const written = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  expect(written).toBe(envExample());
  for (const { name } of SETTINGS) expect(written.split(new RegExp(`^#? ?${name}=`, 'm'))).toHaveLength(2);
});

test('.env.example changes nothing as it stands', () => {
  expect(settings({ dotenv: envExample() })).toEqual(settings({}));
});

test('a folder of articles that is to be opened and is none is told, whoever stated it', () => {
  const opens = (flags: Sources['flags'], standsIn = import.meta.dirname) =>
    problems({ flags, standsIn, opensCorpus: true });
  expect(opens({ CORPUS_DIR: 'fixtures/corpus' })).toEqual([]);
  expect(opens({ CORPUS_DIR: 'nowhere' })).toMatchObject([
    {
      variable: 'CORPUS_DIR',
      from: 'the command line',
      found: 'nowhere',
      expected: expect.stringContaining('ENOENT'),
    },
  ]);
  expect(opens({ CORPUS_DIR: 'config.test.ts' })).toMatchObject([
    { expected: expect.stringContaining('ENOTDIR') },
  ]);
  expect(opens({})).toMatchObject([{ from: 'its default', found: 'corpus' }]);
  expect(problems({ flags: { CORPUS_DIR: 'nowhere' } })).toEqual([]);
});
