// Which measures go together, so that the days of one sentence's amount hold for the next sentence's: trade with trade,
// votes with seats. Knows no dates.
import type { Amount } from './amount.ts';
import type { Measure } from './measure.ts';

export type Family = 'trade' | 'vote' | 'loss' | 'market';

const VOTES = /^(?:votes?|seats?|turnout|ballots|districts|abstentions|mps)$/;
const LOSSES =
  /^(?:deaths|injuries|killed|wounded|dead|bodies|casualties|gunmen|attackers|fatalities|victims)$/;

/** The family of a measure; null where its days hold for no other sentence. */
export function familyOf(measure: Measure, amount: Amount): Family | null {
  if (measure.flow === 'tariff') return null;
  if (measure.flow !== null) return 'trade';
  if (measure.name === 'price' || measure.name === 'index' || measure.name === 'freight') return 'market';
  if (VOTES.test(measure.name)) return 'vote';
  if (LOSSES.test(measure.name)) return 'loss';
  return amount.kind === 'share' || amount.unit === 't' ? 'trade' : null;
}
