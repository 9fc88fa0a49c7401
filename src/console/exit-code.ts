// What the process ends with, as a script reads it. Knows no command.
import type { Answer } from '../commands/answer.ts';

/** Answered and not-covered are both answers. */
export const ANSWERED = 0;
/** The program failed: a fault of ours, an archive that can't be opened. */
export const FAILED = 1;
/** The call or a setting can't be taken as it is. */
export const INVALID = 2;

/** 0 for answered and not-covered, 2 for invalid. */
export function exitCodeOf(answer: Pick<Answer, 'status'>): number {
  return answer.status === 'invalid' ? INVALID : ANSWERED;
}
