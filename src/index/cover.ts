// The decision whether the first passage answers at all: a sum of weighted features, turned into a share of right answers.
import { isBesides } from './aside.ts';
import type { Sought } from './asked-for.ts';
import { coverFeatures } from './cover-features.ts';
import { DECISION } from './cover-weights.ts';
import { type Decision, shareAt, sumOf } from './decision.ts';
import type { Asked, Ranked } from './rank.ts';

// So many of the best passages are asked whether they have the deed the other way round.
const LOOKED_AT = 10;

// Of these a sentence that answers nearly always has one; less than this is none.
const STRICT: ReadonlySet<Sought> = new Set(['date', 'age', 'count', 'actor', 'reason']);
const LEAST_KIND = 0.1;
// What tells of others, or has nothing of the kind sought, answers in a fifth to a quarter of cases (16 of SQuAD 2's 73 first
// sentences without the kind that seemed to answer): halved, it never counts as an answer and stands before what is worse.
const DOUBTED = 0.5;
// Less than this is not quite what is sought: an amount of something else.
const HALF_KIND = 0.5;
// "After" and "to" give a reason only for what the sentence tells.
const LEAST_REASON = 0.7;

/** True where who, when, why, how many or how old is asked and the sentence has nothing of the kind. */
function lacksKind({ features, telling }: Ranked, { wanted, matter }: Asked): boolean {
  const { sought } = wanted.asked;
  const isUntold = matter.deed !== null && telling === 'nothing';
  return STRICT.has(sought) && features.kind < (sought === 'reason' && isUntold ? LEAST_REASON : LEAST_KIND);
}

/** True where a question asks whether something was done, and the sentence does not say what was. */
function isSilent({ telling }: Ranked, { question, matter }: Asked): boolean {
  return question.kind === 'yes-no' && matter.deed !== null && (telling === 'nothing' || telling === 'named');
}

/** The share of such answers that were right, 0 to 1; 0 where nothing was found. */
export function confidenceOf(ranked: readonly Ranked[], asked: Asked, decision: Decision = DECISION): number {
  const [first] = ranked;
  if (first === undefined) return 0;
  const share = shareAt(decision.curve, sumOf(coverFeatures(first, ranked, asked), decision));
  const isDoubted =
    isBesides(first, ranked.slice(0, LOOKED_AT), first.features.kind < HALF_KIND) ||
    lacksKind(first, asked) ||
    isSilent(first, asked);
  return isDoubted ? share * DOUBTED : share;
}
