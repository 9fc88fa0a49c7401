// Who sells to whom where a sentence names the two otherwise than by "to" and "from": supplies, parts of imports, a second
// seller. Knows no flow of its own.
import type { Amount } from './amount.ts';
import type { Known } from './known.ts';
import type { Flow } from './measure.ts';
import type { Played } from './role.ts';
import type { Statement } from './statement.ts';

/** "Yland's supply of Xlandic gas", "Yland's deliveries from Xland": the goods go to the owner; null for no such words. */
export function suppliedBy(
  statement: Statement,
  flow: Flow,
  cue: number,
  owner: Played | null,
  places: readonly Played[],
): string | null {
  if (flow !== 'exports' || owner === null || owner.token > cue) return null;
  if (!/^(?:supply|supplies|deliveries|purchases)$/.test(statement.tokens[cue]?.lower ?? '')) return null;
  return (
    places.find((place) => place.role === 'from' && place.token > cue && place.name !== owner.name)?.name ??
    null
  );
}

/** "Xland's gas made up two-fifths of imports": the owner of the goods is where they come from. */
export function partOfImports(amount: Amount, flow: Flow, cue: number, owner: Played | null): boolean {
  const part = amount.kind === 'share' || amount.kind === 'percent';
  return part && flow === 'imports' && cue > amount.first && owner !== null && owner.token < amount.first;
}

/** "Xland's part at 45 percent of Yland's imports": the owner before the amount sells to the one behind; null for no such words. */
export function partOfBuyers(
  amount: Amount,
  flow: Flow,
  cue: number,
  owner: Played | null,
  places: readonly Played[],
): string | null {
  if (flow !== 'imports' || (amount.kind !== 'percent' && amount.kind !== 'share')) return null;
  if (owner === null || owner.token < amount.first || owner.token > cue) return null;
  const before = places.findLast((place) => place.role === 'owner' && place.token < amount.first);
  return before === undefined || before.name === owner.name ? null : before.name;
}

/** "Xland supplied 78 Mt" after what Yland imported: another seller to the same buyer; null for no such words. */
export function buyerOf(
  statement: Statement,
  flow: Flow,
  cue: number,
  owner: Played | null,
  { goods, carried }: Known,
): string | null {
  if (flow !== 'exports' || owner === null || owner.token > cue || goods === null || goods === 'bilateral')
    return null;
  if (!/^(?:supplied|sent|delivered|shipped)$/.test(statement.tokens[cue]?.lower ?? '')) return null;
  const isBuyers = carried?.holder === goods.to && carried.partner === goods.from;
  return isBuyers && owner.name !== goods.to && owner.name !== goods.from ? goods.to : null;
}
