// The flags of the app. It knows no route and no session.
import { AppFlag, Intent } from './protocol.ts';
import type { State } from './state.ts';

/** Flags of the app; they say which privileged intents it has. */
export function appFlags(state: State): number {
  const has = (intent: number) => (state.app.privilegedIntents & intent) !== 0;
  return (
    (has(Intent.guildPresences) ? AppFlag.presenceLimited : 0) |
    (has(Intent.guildMembers) ? AppFlag.membersLimited : 0) |
    (has(Intent.messageContent) ? AppFlag.messageContentLimited : 0)
  );
}
