import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { definitionsOf } from '../../src/discord/definitions.ts';
import { refusalOf, register } from '../../src/discord/register.ts';
import { ENDINGS, FACE } from '../../src/wording/face.ts';
import { type StandIn, startStandIn } from '../../stand-in/server.ts';
import { DISCORD_DEFAULTS } from './defaults.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.stop());

const settings = () => ({ ...DISCORD_DEFAULTS, token: standIn.token, apiUrl: standIn.api });
const writes = () => standIn.wire.calls('PUT', /commands$/).length;

describe('registering', () => {
  it('writes the whole list where Discord has another, and nothing where it has the same', async () => {
    expect(await register(settings(), COMMANDS)).toMatchObject({ where: 'everywhere', changed: true });
    const after = writes();
    expect(await register(settings(), COMMANDS)).toMatchObject({ where: 'everywhere', changed: false });
    expect(writes()).toBe(after);
  });

  it('notices a changed description, option or permission', async () => {
    const [first, ...others] = COMMANDS;
    if (first === undefined) throw new Error('no command');
    expect((await register(settings(), [{ ...first, description: 'Another' }, ...others])).changed).toBe(
      true,
    );
    expect((await register(settings(), others)).changed).toBe(true);
    expect((await register(settings(), COMMANDS)).changed).toBe(true);
    expect((await register(settings(), COMMANDS)).changed).toBe(false);
  });

  it('in one server leaves the list for everywhere alone', async () => {
    const guild = standIn.driver.guild.id;
    const inOne = { ...settings(), registerGuild: guild };
    expect(await register(inOne, COMMANDS)).toMatchObject({ where: 'in one server', changed: true });
    expect((await register(inOne, COMMANDS)).changed).toBe(false);
    expect(standIn.state.commands.get(guild)?.length).toBe(COMMANDS.length + 2);
    expect((await register(settings(), COMMANDS)).changed).toBe(false);
  });

  it('asks Discord for the application’s id only where it is not set', async () => {
    const asked = () => standIn.wire.calls('GET', /applications\/@me$/).length;
    const before = asked();
    await register({ ...settings(), applicationId: standIn.state.app.id }, COMMANDS);
    expect(asked()).toBe(before);
  });

  it('fails with Discord’s own error where the token is wrong', async () => {
    const refused = register({ ...settings(), token: 'wrong' }, COMMANDS).catch(refusalOf);
    expect(await refused).toBe(ENDINGS.token);
  });

  it('says that Discord could not be reached where nobody answers', async () => {
    const nowhere = { ...settings(), apiUrl: 'http://127.0.0.1:9/api' };
    expect(await register(nowhere, COMMANDS).catch(refusalOf)).toBe(ENDINGS.unreachable);
  });
});

describe('the definitions', () => {
  it('keep Discord’s limits', () => {
    for (const one of definitionsOf(COMMANDS)) {
      expect(JSON.stringify(one).length).toBeLessThanOrEqual(8000);
      if (!('description' in one)) continue;
      expect(one.description?.length).toBeLessThanOrEqual(100);
      const options = 'options' in one ? (one.options ?? []) : [];
      expect(options.length).toBeLessThanOrEqual(25);
      for (const option of options) expect(option.description.length).toBeLessThanOrEqual(100);
    }
  });

  it('offer every command in servers and direct messages, to servers and users, the admin’s with Manage Server', () => {
    const found = definitionsOf(COMMANDS);
    for (const one of found) expect(one).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(found.find((one) => one.name === 'corpus')).toMatchObject({ default_member_permissions: '32' });
    expect(found.find((one) => one.name === 'ask')).not.toHaveProperty('default_member_permissions');
    expect(found.filter((one) => one.type === 3).map((one) => one.name)).toEqual([
      FACE.checkCommand,
      FACE.removeCommand,
    ]);
  });

  it('put required options first and complete only what offers something', () => {
    const mixed = COMMANDS.flatMap((one) =>
      one.kind === 'question' ? [{ ...one, options: [...one.options].reverse() }] : [],
    );
    for (const one of definitionsOf(mixed)) {
      const required = ('options' in one ? (one.options ?? []) : []).map(
        (option) => 'required' in option && option.required === true,
      );
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
    const outlet = COMMANDS.flatMap((one) =>
      one.name === 'ask' && one.kind === 'question' ? one.options : [],
    );
    expect(outlet.filter((one) => one.completes).map((one) => one.name)).toEqual(['outlet']);
  });
});
