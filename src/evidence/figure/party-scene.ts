// An amount with all that tells whose it is. Holds nothing else; how it is read is for parties.ts and plain-parties.ts.
import type { Amount } from './amount.ts';
import type { Known, Parties } from './known.ts';
import type { Measure } from './measure.ts';
import type { Played } from './role.ts';
import type { Statement } from './statement.ts';

export interface PartyScene {
  readonly statement: Statement;
  readonly amount: Amount;
  readonly measure: Measure;
  /** All places of the sentence, with the roles that its words give them. */
  readonly roles: readonly Played[];
  readonly known: Known;
  /** What the amount before it in the sentence had. */
  readonly same: Parties | null;
}

/** A scene with the places that can belong to the amount. */
export interface PlacedScene extends PartyScene {
  readonly places: readonly Played[];
}
