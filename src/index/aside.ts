// What the sentences of a passage lose because they tell of others than the question asks about. Knows no score.
import type { Direction } from '../evidence/evidence.ts';
import type { Named, Question } from './archive.ts';
import { type Deed, deedIn } from './deed.ts';
import { flowIn, runsBack } from './flow.ts';
import type { PassageMatch, ReadArticle } from './match.ts';
import { isOfNamesake, pairIn } from './namesake.ts';
import { type Telling, tellingOf, tellingOfSubject } from './others.ts';
import type { Unit } from './units.ts';
import { OTHERS } from './weights.ts';

const SHARES: Readonly<Record<Telling, number>> = {
  nothing: 0,
  named: 0,
  'as-asked': 0,
  open: 0,
  undated: 0.8,
  others: 1,
  swapped: 1,
};

/** Whom a question asks whether they are something ("Is X a member of Y?"); null for other questions. */
function subjectIn({ text, entities: [first] }: Question): Named | null {
  return first !== undefined && /^\s*(?:is|are|was|were)\s+(?:the\s+)?$/i.test(text.slice(0, first.start))
    ? first
    : null;
}

/** What sentences are held against, worked out once for a question; null where it says nothing of the kind. */
export interface Matter {
  readonly question: Question;
  readonly deed: Deed | null;
  readonly flow: Direction | null;
  readonly pair: readonly Named[] | null;
  readonly subject: Named | null;
}

/** What a question says was done, which way goods run, what lies between which two, and of whom it asks what they are. */
export function matterOf(question: Question, units: readonly Unit[]): Matter {
  return {
    question,
    deed: deedIn(question, units),
    flow: flowIn(question),
    pair: pairIn(question),
    subject: subjectIn(question),
  };
}

/** What each sentence of a passage tells of the matter of a question. */
export function tellingsIn(
  match: PassageMatch,
  read: ReadArticle,
  { question, deed, flow, pair, subject }: Matter,
): readonly Telling[] {
  return match.sentences.map(({ sentence }) => {
    if (isOfNamesake(question, pair, sentence, read)) return 'others';
    if (flow !== null && runsBack(flow, sentence, read)) return 'others';
    if (deed !== null) return tellingOf(deed, sentence, read);
    return subject === null ? 'nothing' : tellingOfSubject(subject, sentence, read);
  });
}

function isAmongOthers(telling: Telling, around: readonly Telling[]): boolean {
  return telling === 'nothing' && around.some((one) => SHARES[one] === 1);
}

/** What a sentence loses: also where it is silent, in a passage that tells of others; one whose days are not the deed's only for "when". */
export function lossOf(telling: Telling, around: readonly Telling[], asksWhen: boolean): number {
  if (isAmongOthers(telling, around)) return OTHERS / 2;
  return telling === 'undated' && !asksWhen ? 0 : OTHERS * SHARES[telling];
}

/** What the best sentence of a passage tells, and what each of the passage does. */
export interface Told {
  readonly telling: Telling;
  readonly tellings: readonly Telling[];
}

/**
 * True where the first passage does not answer by what it tells: of others, of no one plain while another passage has the
 * deed the other way round, or the name alone beside others' deed, with little like what is sought.
 */
export function isBesides({ telling, tellings }: Told, all: readonly Told[], isUnlike: boolean): boolean {
  if (SHARES[telling] === 1 || isAmongOthers(telling, tellings)) return true;
  if (telling === 'named' && isUnlike && tellings.some((one) => SHARES[one] === 1)) return true;
  return telling !== 'as-asked' && all.some((one) => one.tellings.includes('swapped'));
}
