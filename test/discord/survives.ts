// A test of a bad day. docs/faults.md is printed from these calls: what goes wrong, and what people then see.
import { it } from 'vitest';

/** Tests that the bot survives a fault; `seen` is what the asker, or for the operator the log, then shows. */
export function survives(fault: string, seen: string, run: () => Promise<void>): void {
  it(`${fault}: ${seen}`, run);
}
