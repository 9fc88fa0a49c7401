// Whom a message mentions, from its text and what the sender allows. It must not know who is told of it.
import { asList, asObject, asText, isObject } from './json.ts';
import type { Channel, Component, Message, User } from './payloads.ts';
import { may } from './permissions.ts';
import { Permission } from './protocol.ts';
import type { State } from './state.ts';

export interface Mentions {
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly mention_everyone: boolean;
}

/**
 * The mentions of a new message. `allowed` is its `allowed_mentions`; absent means all are allowed.
 * A reply mentions the author of what it answers unless `replied_user` is false, or absent in a given object.
 */
export function mentionsOf(
  state: State,
  author: User,
  channel: Channel,
  text: string,
  allowed: unknown,
  repliedTo?: Message,
): Mentions {
  const permits = permitted(allowed);
  const userIds = new Set([...text.matchAll(/<@!?(\d{17,20})>/g)].map((match) => match[1] ?? ''));
  const users = [...userIds].filter((id) => permits.user(id)).flatMap((id) => state.users.get(id) ?? []);
  const pinged = repliedTo && permits.replied ? [repliedTo.author] : [];
  const roles = [...text.matchAll(/<@&(\d{17,20})>/g)].map((match) => match[1] ?? '');
  return {
    mentions: [...new Map([...users, ...pinged].map((user) => [user.id, user])).values()],
    mention_roles: [...new Set(roles)].filter((id) => permits.role(id)),
    mention_everyone:
      /@(everyone|here)\b/.test(text) &&
      permits.everyone &&
      may(state, author.id, channel, Permission.mentionEveryone),
  };
}

function permitted(allowed: unknown) {
  if (!isObject(allowed)) return { user: () => true, role: () => true, everyone: true, replied: true };
  const parse = asList(allowed.parse);
  return {
    user: (id: string) => parse.includes('users') || asList(allowed.users).includes(id),
    role: (id: string) => parse.includes('roles') || asList(allowed.roles).includes(id),
    everyone: parse.includes('everyone'),
    replied: allowed.replied_user === true,
  };
}

/** All texts of a tree of components in reading order; checked or not. */
export function componentTexts(components: unknown): readonly string[] {
  return asList(components).flatMap((each) => {
    const component = asObject(each) as Partial<Component>;
    const own = component.type === 10 ? [asText(component.content)] : [];
    return [...own, ...componentTexts(component.components)];
  });
}
