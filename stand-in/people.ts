// Makes people and the bot's own user. It knows no guilds.
import type { User } from './payloads.ts';
import type { State } from './state.ts';

/** A user object with every key that Discord sends. */
export function userObject(id: string, username: string, bot: boolean): User {
  return {
    id,
    username,
    global_name: bot ? null : username,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
  };
}

/** A new person, in no guild yet. */
export function addUser(state: State, username: string): User {
  const user = userObject(state.nextId(), username, false);
  state.users.set(user.id, user);
  return user;
}
