import { Client, ClientApplication } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { ownersOf } from '../../src/discord/owners.ts';

const [ADA, CARLO, JUMA] = ['100000000000000001', '100000000000000002', '100000000000000003'];
const INVITED = 1;
const ACCEPTED = 2;

const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
});

const user = (id: string) => ({ id, username: `user ${id}`, discriminator: '0', avatar: null });
const teamOf = (...members: readonly (readonly [id: string, state: number])[]) => ({
  id: '1',
  name: 'Newsroom',
  icon: null,
  owner_user_id: ADA,
  members: members.map(([id, membership_state]) => ({
    user: user(id),
    team_id: '1',
    membership_state,
    role: 'admin',
  })),
});

/** The real library's client whose application is what Discord says it is at the time; `null` fails. */
function clientOf(says: () => object | null): Pick<Client, 'application'> {
  const client = new Client({ intents: [] });
  clients.push(client);
  client.rest.get = async () => {
    const said = says();
    if (said === null) throw new Error('Discord is away');
    return { id: '9', ...said };
  };
  return { application: Reflect.construct(ClientApplication, [client, { id: '9' }]) };
}

describe('the owners', () => {
  it('are the application’s owner where it belongs to one person', async () => {
    expect(
      await ownersOf(
        clientOf(() => ({ owner: user(ADA) })),
        () => 0,
      )(),
    ).toEqual([ADA]);
  });

  it('are the members of its team who have accepted, not those only invited', async () => {
    const team = teamOf([ADA, ACCEPTED], [CARLO, INVITED], [JUMA, ACCEPTED]);
    const client = clientOf(() => ({ owner: user('8'), team }));
    expect(await ownersOf(client, () => 0)()).toEqual([ADA, JUMA]);
  });

  it('are nobody where nobody has accepted or there is no application', async () => {
    expect(
      await ownersOf(
        clientOf(() => ({ team: teamOf([CARLO, INVITED]) })),
        () => 0,
      )(),
    ).toEqual([]);
    expect(await ownersOf({ application: null }, () => 0)()).toEqual([]);
  });

  it('change with the team while the bot runs, and are not asked for each time', async () => {
    let now = 0;
    let asked = 0;
    let team = teamOf([ADA, ACCEPTED], [CARLO, ACCEPTED]);
    const owners = ownersOf(
      clientOf(() => {
        asked += 1;
        return { team };
      }),
      () => now,
    );
    expect(await owners()).toEqual([ADA, CARLO]);
    team = teamOf([ADA, ACCEPTED]);
    now = 60_000;
    expect(await owners()).toEqual([ADA, CARLO]);
    expect(asked).toBe(1);
    now = 3_600_000;
    expect(await owners()).toEqual([ADA]);
  });

  it('are nobody known where Discord does not say, and are asked for again', async () => {
    let now = 0;
    let said: object | null = { owner: user(ADA) };
    const owners = ownersOf(
      clientOf(() => said),
      () => now,
    );
    expect(await owners()).toEqual([ADA]);
    said = null;
    now = 3_600_000;
    await expect(owners()).rejects.toThrow();
    said = { owner: user(CARLO) };
    expect(await owners()).toEqual([CARLO]);
  });
});
