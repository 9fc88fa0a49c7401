// The page's server over real HTTP, with the example bot behind it: what each person sees, what a person can do, and
// what another website can't.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleBot, startExampleBot } from '../example-bot.ts';
import { MessageFlag } from '../protocol.ts';
import { buttonsOf, selectsOf, textOf } from '../reading.ts';
import { type StandIn, startStandIn } from '../server.ts';
import type { Choices, Deed, Outcome, Typing, View, WireLine } from './exchange.ts';
import { type Page, startPage } from './page.ts';

let standIn: StandIn;
let bot: ExampleBot;
let page: Page;
const ids = { alice: '', bob: '', general: '', forum: '' };

beforeAll(async () => {
  standIn = await startStandIn();
  bot = await startExampleBot(standIn);
  const { driver } = standIn;
  ids.alice = driver.user('alice').id;
  ids.bob = driver.user('bob').id;
  ids.general = driver.channel('general').id;
  ids.forum = driver.channel('forum').id;
  page = await startPage(standIn, {
    roles: [
      { id: ids.alice, name: 'alice', part: 'member' },
      { id: ids.bob, name: 'bob', part: 'another' },
    ],
    tips: ['/fruit name:apple'],
  });
});
afterAll(async () => {
  await page.stop();
  await bot.stop();
  await standIn.stop();
});

async function asked<T>(path: string, body?: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const posted = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  return (await (await fetch(new URL(path, page.url), posted)).json()) as T;
}

const view = (as = ids.alice, place = ids.general) => asked<View>(`/view?as=${as}&place=${place}`);
const act = (deed: Deed, as = ids.alice, place = ids.general) =>
  asked<Outcome>('/act', { ...deed, as, place });
const slash = (command: string, options: Record<string, string> = {}, files = {}) =>
  act({ do: 'slash', command, options, files });

/** Looks again after each change until the newest message passes. */
async function newest(passes: (text: string) => boolean, as = ids.alice, place = ids.general) {
  for (let tries = 0; tries < 200; tries += 1) {
    const message = (await view(as, place)).messages.at(-1);
    if (message && !(message.flags & MessageFlag.loading) && passes(textOf(message))) return message;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error('No such message came.');
}

/** Asks with headers that a browser sends for another site, or under another name for this machine. */
function statusFor(method: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(new URL(path, page.url), { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.once('error', reject).end();
  });
}

describe('a view', () => {
  it('holds servers, channels, direct messages, commands and the page’s tips', async () => {
    const seen = await view();
    expect(seen.servers[0]?.places.map(({ name, kind }) => [name, kind])).toEqual([
      ['general', 'text'],
      ['forum', 'forum'],
    ]);
    expect(seen.direct.kind).toBe('direct');
    expect(seen.commands.map(({ name }) => name)).toEqual(['fruit', 'pages', 'Shout this']);
    expect(seen).toMatchObject({ online: true, mayWrite: true, tips: ['/fruit name:apple'] });
  });

  it('of a stranger, or of a place that is not there, is the first one', async () => {
    const seen = await view('1', '2');
    expect(seen.me.username).toBe('alice');
    expect(seen.place.name).toBe('general');
  });

  it('leaves out a channel that the person may not see', async () => {
    standIn.driver.addChannel('closed');
    standIn.driver.setPermissions('bob', 0n, 'closed');
    const names = async (as: string) => (await view(as)).servers[0]?.places.map(({ name }) => name);
    expect(await names(ids.alice)).toContain('closed');
    expect(await names(ids.bob)).not.toContain('closed');
  });
});

describe('a person', () => {
  it('uses a command and sees the answer with what was used', async () => {
    expect(await slash('/fruit', { name: 'apple', count: '3', secret: '' })).toEqual({});
    const message = await newest((text) => text === '3 × apple');
    expect(message).toMatchObject({ onlyYou: false, used: '/fruit' });
  });

  it('alone sees an answer for them alone, and dismisses it', async () => {
    await slash('/fruit', { name: 'cherry', secret: 'True' });
    const message = await newest((text) => text === '1 × cherry');
    expect(message.onlyYou).toBe(true);
    expect((await view(ids.bob)).messages.map(({ id }) => id)).not.toContain(message.id);
    await act({ do: 'dismiss', message: message.id }, ids.bob);
    expect((await view()).messages.map(({ id }) => id)).toContain(message.id);
    await act({ do: 'dismiss', message: message.id });
    expect((await view()).messages.map(({ id }) => id)).not.toContain(message.id);
  });

  it('is offered values while typing, and none where nothing fits', async () => {
    const typing: Typing = {
      as: ids.alice,
      place: ids.general,
      command: '/fruit',
      options: {},
      focused: 'name',
    };
    const choices = await asked<Choices>('/choices', { ...typing, options: { name: 'ap' } });
    expect(choices.map(({ name }) => name)).toEqual(['apple', 'apricot']);
    expect(await asked('/choices', { ...typing, options: { name: 'zz' } })).toEqual([]);
    expect(await asked('/choices', { ...typing, focused: 'count' })).toEqual([]);
  });

  it('turns pages with buttons and menus', async () => {
    await slash('/pages show');
    const first = await newest((text) => text === 'Page 1 of 3');
    const next = buttonsOf(first).find(({ label }) => label === 'Next')?.customId ?? '';
    expect(await act({ do: 'press', message: first.id, id: next })).toEqual({});
    const second = await newest((text) => text === 'Page 2 of 3');
    const menu = selectsOf(second)[0]?.customId ?? '';
    expect(await act({ do: 'choose', message: first.id, id: menu, values: ['2'] })).toEqual({});
    expect((await newest((text) => text === 'Page 3 of 3')).id).toBe(first.id);
  });

  it('fills in a form that a command opened', async () => {
    const { modal } = await slash('/pages form');
    expect(modal?.title).toBe('A form');
    await act({ do: 'submit', openedBy: modal?.openedBy ?? '', values: { who: 'Ada' } });
    await newest((text) => text === 'Thank you, Ada');
  });

  it('gives a file with a command', async () => {
    const base64 = Buffer.from('seven b').toString('base64');
    expect(await slash('/pages file', {}, { file: { name: 'a.txt', base64 } })).toEqual({});
    await newest((text) => text === 'That was all');
    const texts = (await view()).messages.map(textOf);
    expect(texts).toContain('7 bytes');
  });

  it('mentions the bot by its name, replies, and uses a command on a message', async () => {
    await act({ do: 'say', text: '@bot hello' });
    const said = await newest((text) => text === 'You said: hello');
    await act({ do: 'say', text: '@bot again', replyTo: said.id });
    await newest((text) => text === 'You said: again');
    await act({ do: 'use on message', name: 'Shout this', message: said.id });
    await newest((text) => text === 'YOU SAID: HELLO');
  });

  it('starts a thread and posts in a forum, and is told where', async () => {
    const { message } = standIn.driver.as('alice').in('general').say('a beginning');
    const thread = await act({ do: 'start thread', message: message.id, name: 'Aside' });
    expect((await view(ids.alice, thread.place)).place).toMatchObject({ name: 'Aside', kind: 'thread' });
    const post = await act({ do: 'post', title: 'A post', text: '@bot hi' }, ids.alice, ids.forum);
    await newest((text) => text === 'You said: hi', ids.alice, post.place);
  });

  it('is told in words what can’t be done, and changes nothing', async () => {
    const before = standIn.wire.entries.length;
    expect((await slash('/guarded')).problem).toContain('not allowed');
    expect((await slash('/fruit')).problem).toContain('wants the option name');
    expect((await act({ do: 'press', message: '1', id: 'x' })).problem).toBe('That message is gone.');
    expect((await asked<Outcome>('/act', { do: 'burn' })).problem).toBe('That can’t be done here.');
    expect((await act({ do: 'submit', openedBy: '1', values: {} })).problem).toContain('no such form');
    expect(standIn.wire.entries.slice(before).filter((each) => each.direction === 'out')).toEqual([]);
  });

  it('is told when the bot never answers', async () => {
    const mute = await startStandIn();
    const silent = await startExampleBot(mute, { onInteraction: () => new Promise(() => {}) });
    const alice = mute.driver.user('alice').id;
    const other = await startPage(mute, { roles: [{ id: alice, name: 'alice', part: '' }] });
    mute.driver.allow(50);
    const body = { do: 'slash', as: alice, place: mute.driver.channel('general').id, command: '/pages show' };
    const response = await fetch(new URL('/act', other.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(await response.json()).toEqual({ problem: 'The application did not respond' });
    mute.clock.advance(3_100);
    const { waiting } = (await (await fetch(new URL('/view', other.url))).json()) as View;
    expect(waiting).toMatchObject([{ title: '/pages show', failed: true }]);
    await other.stop();
    await silent.stop();
    await mute.stop();
  });
});

describe('the wire', () => {
  it('is given in order, from where one left off, without heartbeats', async () => {
    const all = await asked<readonly WireLine[]>('/wire?after=-1');
    expect(all.map(({ title }) => title)).toContain('GET /gateway/bot');
    expect(all.some(({ title }) => title === 'op 1' || title === 'op 11')).toBe(false);
    const last = all.at(-1)?.order ?? 0;
    expect(await asked(`/wire?after=${last}`)).toEqual([]);
  });
});

describe('another website', () => {
  const host = () => new URL(page.url).host;

  it.each([
    ['of another origin', () => ({ host: host(), origin: 'https://evil.example' })],
    ['as a cross-site request', () => ({ host: host(), 'sec-fetch-site': 'cross-site' })],
    ['by a name that was made to point here', () => ({ host: 'evil.example' })],
  ])('is refused %s', async (_name, headers) => {
    expect(await statusFor('GET', '/view', headers())).toBe(403);
    expect(await statusFor('POST', '/act', headers())).toBe(403);
  });

  it('can’t post a form, and nobody reads another file', async () => {
    const form = { 'content-type': 'text/plain' };
    expect(await statusFor('POST', '/act', form)).toBe(415);
    expect(await statusFor('PUT', '/act', {})).toBe(405);
    for (const path of ['/../page.ts', '/%2e%2e/page.ts', '/main.ts', '/none.js', '/.css'])
      expect(await statusFor('GET', path, {})).toBe(404);
  });
});
