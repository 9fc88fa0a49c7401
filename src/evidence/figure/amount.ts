// A stated amount: number and unit as one range of the text. What it measures, of whom and when is not known here.
import type { Range } from '../../corpus/span.ts';

/** `first` and `next` are the tokens it takes; `factor` turns the number as written into `value`; `per` the thing or time after "a" or "per"; `noun` what is counted. */
export interface Amount extends Range {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly valueMax?: number;
  readonly factor: number;
  readonly unit: string;
  readonly kind: 'money' | 'percent' | 'points' | 'share' | 'multiple' | 'physical' | 'count';
  readonly noun: string | null;
  readonly per: string | null;
  /** What the words themselves say: "doubled" rises, "halved" falls. */
  readonly change: 'rise' | 'fall' | null;
}
