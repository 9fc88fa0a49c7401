import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE } from '../../src/wording/face.ts';
import { selectsOf, textOf } from '../../stand-in/reading.ts';
import { createSchemaCheck } from '../../stand-in/schema.ts';
import { type Rig, startRig } from './rig.ts';

const DOCUMENT = new URL('../../../shared/discord/openapi.json', import.meta.url);
const known = existsSync(DOCUMENT);

const NASTY =
  'In Quito the mayor of Vilnius sold 7 trams for **@everyone** and <@123456789012345678>.\n\n' +
  '# Loud\n> nested || spoiler || `code` ```fence``` [free](https://evil.example) <t:0:R> :skull: https://evil.example/a_b_c';

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
  ]);
});
afterAll(() => rig.stop());

/** Every text that the bot has put on the wire. */
function sentTexts(): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('content' in value && typeof value.content === 'string') texts.push(value.content);
      Object.values(value).forEach(walk);
    }
  };
  for (const call of rig.standIn.wire.calls()) if (call.method !== 'GET') walk(call.body);
  return texts;
}

/** What Discord would act on in a text, beside what the bot itself writes: bold, links to the source, ages. */
function acts(text: string): readonly string[] {
  const own = text
    .replace(/```\n[\s\S]*?\n```/g, '')
    .replace(/\[(?:Read it at its source )?↗\]\(<https:\/\/example\.org\/[^<>\s]*>\)/g, '')
    .replace(/<t:\d+:R>/g, '')
    .replace(/\\[^0-9A-Za-z\s]/g, '');
  return own.match(/@everyone|@here|<@|<#|<t:|\[|\]\(|\|\||`|~~|__|:\w+:|:\/\/|\u202E/g) ?? [];
}

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
    await alice.press(reply, FACE.cite).reply();
    for (const text of sentTexts()) expect([text, acts(text)]).toEqual([text, []]);
  });

  it.each([
    '@everyone <@&123456789012345678> who sold trams?',
    '```\n# big\n```',
    '\u202Ereversed\u202C > quote',
    '[click](https://evil.example) https://discord.gg/abc',
    '𝒳'.repeat(140),
    '\u001B[31mred',
  ])('in a question does nothing: %j', async (question) => {
    const alice = rig.standIn.driver.as('alice').in('general');
    await alice.slash('/ask', { question }).reply();
    await alice.say(`<@${rig.standIn.driver.bot.id}> ${question}`).reply();
    await alice.slash('/who', { name: question.slice(0, 100) }).reply();
    for (const text of sentTexts()) expect([text, acts(text)]).toEqual([text, []]);
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
