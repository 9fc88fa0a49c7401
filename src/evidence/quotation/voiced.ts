// Unnamed speakers that a state body's name makes a country's voice: "the foreign ministry said". Decides no speaker.
import type { StateOf } from '../actor/state-body.ts';
import type { Quotation } from '../evidence.ts';

/** The same quotations, with the country of each state body that speaks and has none yet. */
export function voiced(quotations: readonly Quotation[], stateOf: StateOf): readonly Quotation[] {
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    if (speaker === null || speaker.voice !== null) return quotation;
    const voice = stateOf(speaker);
    return voice === null ? quotation : { ...quotation, speaker: { ...speaker, voice } };
  });
}
