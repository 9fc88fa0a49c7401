import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE } from '../../src/wording/face.ts';
import { selectsOf, textOf } from '../../stand-in/reading.ts';
import { createSchemaCheck } from '../../stand-in/schema.ts';
import { type Rig, startRig } from './rig.ts';
import { quotedLines, sentTexts, unfounded } from './sent.ts';

const DOCUMENT = new URL('../../../shared/discord/openapi.json', import.meta.url);
const known = existsSync(DOCUMENT);

const NASTY =
  'In Quito the mayor of Vilnius sold 7 trams for **@everyone** and <@123456789012345678>.\n\n' +
  '# Loud\n-# quiet\n> nested || spoiler || `code` ```fence``` [free](https://evil.example) <t:0:R> :skull: https://evil.example/a_b_c';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig([
    {
      id: 'nasty-*bold*',
      title: '@everyone [free](https://evil.example) **Trams** \u202E',
      outlet: '||Wire||',
      published: '2024-05-03',
      url: 'https://example.org/a(b)>c',
      tags: ['@here'],
      text: NASTY,
    },
    {
      id: 'listed',
      published: '2024-05-04',
      text: '- Okello sold nine kites in Gdynia.\n\n1. Zuberi bought them in Gdynia.\n\n+ All flew.',
    },
  ]);
});
afterAll(() => rig.stop());

/** What Discord would act on anywhere in a line, and at its beginning. */
const ANYWHERE = /@everyone|@here|<@|<#|<t:|\[|\]\(|\|\||`|~~|__|:\w+:|:\/\/|\u202E/g;
const LINE_START = /^\s*(?:#{1,3}\s|-#\s|>|[-*+]\s|\d+\.(?:\s|$)).*/;

/** The mark that the bot itself puts before a line: one of these, once. */
const OWN_MARK = /^(?:### |> |-# )/;

/** What Discord would act on in a text, beside what the bot itself writes: marks of lines, bold, links to the source, ages. */
function acts(text: string): readonly string[] {
  const own = text
    .replace(/```\n[\s\S]*?\n```/g, '')
    .replace(/\[(?:Read it at its source )?↗\]\(<https:\/\/example\.org\/[^<>\s]*>\)/g, '')
    .replace(/<t:\d+:R>/g, '')
    .replace(/\\[^0-9A-Za-z\s]/g, '\u0001');
  const lines = own.split('\n').map((line) => line.replace(OWN_MARK, ''));
  return [...(own.match(ANYWHERE) ?? []), ...lines.flatMap((line) => line.match(LINE_START) ?? [])];
}

describe('the look-out of these tests', () => {
  it.each(['# a', '> > a', '### # a', '-# - a', 'a\n- b', 'a\n+ b', '1. a', '>>> a', '-# -# a'])(
    'sees a live mark at the start of a line: %j',
    (text) => {
      expect(acts(text)).not.toEqual([]);
    },
  );

  it.each(['### a', '> a', '-# a', '> \\# a', '> 1\\. a', 'a - b', '> \\> a\n> \\- b'])(
    'passes over what is the bot’s own or inert: %j',
    (text) => {
      expect(acts(text)).toEqual([]);
    },
  );

  it('sees a quoted line that stands in no article', () => {
    const articles = rig.host.snapshot().articles;
    expect(unfounded(['> In Quito the **mayor**'], articles)).toEqual([]);
    expect(unfounded(['### a\n> In Quito the mare\n-# b'], articles)).toEqual(['In Quito the mare']);
  });
});

describe('hostile text', () => {
  it('in an article does nothing, wherever it is shown', async () => {
    const alice = rig.standIn.driver.as('alice').in('general');
    const reply = await alice.slash('/ask', { question: 'Who sold trams in Quito?' }).reply();
    expect(textOf(reply)).toContain('> In Quito the mayor of Vilnius sold');
    await alice.slash('/sources', { query: 'trams' }).reply();
    await alice.slash('/sources', { id: 'nasty-*bold*' }).reply();
    const choice = selectsOf(reply)[0]?.options[0]?.value ?? '';
    const around = await alice.choose(reply, FACE.readAround, [choice]).reply();
    expect(textOf(around)).toContain('> \\# Loud');
    expect(textOf(around)).toContain('> \\-# quiet');
    await alice.press(reply, FACE.cite).reply();
    const listed = await alice.slash('/ask', { question: 'Who bought kites in Gdynia?' }).reply();
    const item = selectsOf(listed)[0]?.options[0]?.value ?? '';
    const list = await alice.choose(listed, FACE.readAround, [item]).reply();
    expect(textOf(list)).toMatch(/^> (?:\*\*)?\\- Okello[^\n]*\n[^\n]*\n> (?:\*\*)?1\\\. Zuberi/m);
    for (const text of sentTexts(rig.standIn.wire)) expect([text, acts(text)]).toEqual([text, []]);
  });

  it.each([
    '@everyone <@&123456789012345678> who sold trams?',
    '```\n# big\n```',
    '# big',
    '-# quiet\n1. one\n- item\n> quote',
    '\u202Ereversed\u202C > quote',
    '[click](https://evil.example) https://discord.gg/abc',
    '𝒳'.repeat(140),
    '\u001B[31mred',
  ])('in a question does nothing: %j', async (question) => {
    const alice = rig.standIn.driver.as('alice').in('general');
    await alice.slash('/ask', { question }).reply();
    await alice.say(`<@${rig.standIn.driver.bot.id}> ${question}`).reply();
    await alice.slash('/who', { name: question.slice(0, 100) }).reply();
    for (const text of sentTexts(rig.standIn.wire)) expect([text, acts(text)]).toEqual([text, []]);
  });

  it('and all else behind a quote sign is an article’s, word for word', () => {
    const texts = sentTexts(rig.standIn.wire);
    expect(new Set(texts.flatMap(quotedLines)).size).toBeGreaterThan(3);
    expect(unfounded(texts, rig.host.snapshot().articles)).toEqual([]);
  });

  it('stays out of the log', () => {
    expect(JSON.stringify(rig.log)).not.toMatch(/trams|evil|everyone/);
  });

  it.skipIf(!known)(
    'is sent in bodies that Discord’s schema takes (skipped where openapi.json is not there)',
    () => {
      const check = createSchemaCheck(JSON.parse(readFileSync(DOCUMENT, 'utf8')));
      const calls = rig.standIn.wire.calls();
      expect(calls.length).toBeGreaterThan(20);
      expect(calls.flatMap((call) => check.of(call))).toEqual([]);
    },
  );
});
