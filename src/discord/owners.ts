// Who owns the application, asked of Discord now and then. Decides nothing: who may do what stands in access.ts.
import { type Client, Team, TeamMemberMembershipState } from 'discord.js';

/** How long a list of owners holds, in milliseconds: somebody who leaves the team is an admin no longer than this. */
const OWNERS_HOLD = 10 * 60_000;

async function fetchOwners(client: Pick<Client, 'application'>): Promise<readonly string[]> {
  const owner = (await client.application?.fetch())?.owner ?? null;
  if (owner === null) return [];
  if (!(owner instanceof Team)) return [owner.id];
  return [...owner.members.values()]
    .filter((member) => member.membershipState === TeamMemberMembershipState.Accepted)
    .map((member) => member.id);
}

/**
 * Gives the ids of the application's owner, or of those members of its team who have accepted. Asked again every ten
 * minutes at most, and where that failed; rejects where Discord does not say.
 */
export function ownersOf(
  client: Pick<Client, 'application'>,
  clock: () => number,
): () => Promise<readonly string[]> {
  let known: { readonly at: number; readonly owners: Promise<readonly string[]> } | null = null;
  return async () => {
    const now = clock();
    if (known === null || now - known.at > OWNERS_HOLD) known = { at: now, owners: fetchOwners(client) };
    const asked = known;
    try {
      return await asked.owners;
    } catch (error) {
      if (known === asked) known = null;
      throw error;
    }
  };
}
