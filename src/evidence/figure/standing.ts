// How an amount stands in its sentence: as what was, as a mark that was passed, a limit, a target, a forecast, a plan.
// Knows no country; of time only whether the days are still to come.
import type { Standing } from '../evidence.ts';
import type { Period } from '../period.ts';
import type { Amount } from './amount.ts';
import { hedgeLength } from './hedge.ts';
import { clauseOf, type Statement, wordsAfter, wordsBefore } from './statement.ts';
import { finite } from './tense.ts';

const PASSED =
  /\b(?:cross|pass|topp?|exceed|surpass|breach|overtak|overtook)(?:e[sdn]|es|s|ed|en|ing)?(?: the)?$|\b(?:broke|broken|breaks|breaking)(?: through| past)?(?: the)?$|\b(?:go|goes|went|gone|going|push|pushed|rise|rose|risen|climb|climbed|move|moved|jumped|grown|grew) (?:above|past|beyond|over)(?: the)?$|\b(?:falls?|fell|fallen|remains?|remained|stop|stopped|stopping|still|just|well|far) (?:short|shy) of(?: the)?$/;
const MARKS = /^(?:- )?(?:threshold|mark|barrier|milestone|line)\b/;
const MARK_OF = /\b(?:threshold|mark|barrier|milestone)(?: of| ,)$/;
const LIMITS = /^(?:- )?(?:a \w+ )?(?:price )?(?:cap|ceiling|limit|quota)\b/;
const LIMIT_OF = /\b(?:cap|ceiling|limit|quota)s?(?: (?:of|at|to|was|is|set|fixed|price))+$|\bcapped at$/;
const CAPS = /\bcaps (?:on|of|at|for)\b/;
const TARGETS =
  /^(?:a (?:year|day|month) ?)?,? ?(?:an? |the |its |their |her |his )?(?:\w+ )?(?:target|goal|objective)s?\b/;
const TARGET_OF =
  /\b(?:target|goal|objective|ambition|aim)s?(?: (?:of|is|was|were|for|to|at|set|a|an|the|trade|exports|imports|turnover|reach|reaching|bilateral|raising|bringing))+$/;
const GOAL_SET = /\b(?:target|goal|objective|ambition)s? ,(?:.* (?:is|was|had been|of))?$/;

/** Verbs of an amount that is reached, and not of a sum that is paid or goods that are sent. */
const REACHES =
  /^(?:reach|hit|rise|grow|climb|increase|expand|double|treble|triple|fall|drop|decline|shrink|total|exceed|surpass|top|amount|come|stand|be|raise|lift|bring|boost|average|cost|earn|lose|gain|approach|jump|slip|ease|remain|have|cut|reduce|halve)$/;

const MODAL = /^(?:will|would|could|should|might|may|shall)$/;
const FORESEEN =
  /^(?:expected|projected|forecast|predicted|likely|set|due|poised|bound|course|track|estimated|seen|anticipated)$/;
const WANTED =
  /^(?:aims?|aimed|aiming|wants?|wanted|hopes?|hoped|plans?|planned|planning|pledged|pledges|promised|vowed|agreed|intends?|seeks?|sought|proposed|decided|offered|threatened|ready)$/;
const FORETOLD =
  /^(?:forecasts?|forecasting|projects|projected|projections?|predicts?|predicted|prediction|expects?|expected|expecting|foresees|foresaw|anticipates)$/;

/** How many words before an amount can still tell how it stands; it keeps reading linear. */
const REACH = 14;

/** The words before the amount in its clause, without its hedge, nearest last. */
function leadOf(statement: Statement, amount: Amount): readonly number[] {
  const clause = clauseOf(statement, amount.first);
  const end = amount.first - hedgeLength(statement, amount.first);
  const tokens: number[] = [];
  for (let at = Math.max(statement.from, end - REACH); at < end; at += 1)
    if (clauseOf(statement, at) === clause) tokens.push(at);
  return tokens;
}

/** What the nearest verb before the amount tells: an open one its kind, a finite one "stated"; null for no verb. */
function byVerb(statement: Statement, lead: readonly number[]): Standing | null {
  const last = statement.tokens[lead.at(-1) ?? -1]?.lower ?? '';
  if (/^(?:worth|on)$/.test(last)) return 'stated';
  const word = (step: number) => statement.tokens[lead[step] ?? -1]?.lower ?? '';
  for (let step = lead.length - 1; step >= 0; step -= 1) {
    const [one, before] = [word(step), word(step - 1)];
    const text = statement.tokens[lead[step] ?? -1]?.text ?? '';
    if (MODAL.test(one) && text !== 'May') return bearing(word(step + 1), word(step + 2), 'forecast');
    if (one === 'to' && FORESEEN.test(before)) return 'forecast';
    if (one === 'to' && WANTED.test(before)) return bearing(word(step + 1), word(step + 2), 'target');
    if (one === 'for' && /^(?:course|track)$/.test(before)) return 'forecast';
    if (FORETOLD.test(one) && !/^(?:than|as|was|were|had)$/.test(before)) return 'forecast';
    if (one === 'if') return 'forecast';
    if (finite(statement, lead[step] ?? 0)) return 'stated';
  }
  return null;
}

function bearing(verb: string, next: string, reached: Standing): Standing {
  return REACHES.test(/^(?:not|soon|also|then|still|have|only)$/.test(verb) ? next : verb)
    ? reached
    : 'planned';
}

function byMark(statement: Statement, amount: Amount): Standing | null {
  const hedged = wordsBefore(statement, amount.first, 8).join(' ');
  const bare = wordsBefore(statement, amount.first - hedgeLength(statement, amount.first), 8).join(' ');
  const after = wordsAfter(statement, amount.next, 6).join(' ');
  if (TARGETS.test(after) || TARGET_OF.test(bare) || GOAL_SET.test(goal(statement, amount))) return 'target';
  if (MARKS.test(after) || MARK_OF.test(bare)) return 'threshold';
  if (LIMITS.test(after) || LIMIT_OF.test(bare)) return 'limit';
  if (amount.per !== null && CAPS.test(goal(statement, amount))) return 'limit';
  return amount.kind !== 'percent' && (PASSED.test(hedged) || PASSED.test(bare)) ? 'threshold' : null;
}

/** "rose by $3bn", "a rise of $3bn", "$3bn more than the year before": what was added or lost, and no level. */
function isDifference(statement: Statement, amount: Amount): boolean {
  if (amount.kind !== 'money' && amount.kind !== 'physical') return false;
  const hedge = hedgeLength(statement, amount.first);
  const words = wordsBefore(statement, amount.first - hedge, 9);
  if (words.at(-1) === 'by' && words.some((word) => MOVES.test(word))) return true;
  if (/\b(?:increase|rise|growth|fall|drop|decline|decrease|cut|gain|reduction) of$/.test(words.join(' ')))
    return true;
  const after = wordsAfter(statement, amount.next, 2).join(' ');
  return /^(?:more|less|fewer|higher|lower|above|below) (?:than|from|on)\b/.test(after);
}

const MOVES =
  /^(?:rose|rise|risen|rising|grew|grow|grown|increase[ds]?|increasing|fell|fall|fallen|falling|dropped|drop|declined|shrank|cut|reduced|reduce|raised|raise|widened|narrowed|exceeded|up|down|climbed|jumped|expanded)$/;

/** The words of the sentence before the amount, for "an older goal, set years ago, was …". */
const goal = (statement: Statement, amount: Amount) => wordsBefore(statement, amount.first, 24).join(' ');

/** "$5 billion will be spent", "$5 billion is to be spent": told by what follows, where no verb stands before. */
function byWhatFollows(statement: Statement, amount: Amount): Standing {
  const words = wordsAfter(statement, amount.next, 6);
  for (let step = 0; step < words.length; step += 1) {
    const word = words[step] ?? '';
    if (/^[.,;:()]$/.test(word)) return 'stated';
    if (MODAL.test(word)) return 'planned';
    if (/^(?:is|are)$/.test(word) && /^(?:to|expected|planned|due|forecast)$/.test(words[step + 1] ?? ''))
      return 'planned';
    if (finite(statement, amount.next + step)) return 'stated';
  }
  return 'stated';
}

/**
 * How the amount stands. What is compared with ("from $7bn") is always stated; days after the publication are never
 * of what was. A passed mark ("crossed 200 billion", "topped") is no value of its days, and so no limit, target,
 * forecast or plan.
 */
export function standingOf(
  statement: Statement,
  amount: Amount,
  base: boolean,
  time: { readonly period: Period | null; readonly published: string | null },
): Standing {
  const marked = byMark(statement, amount);
  if (marked !== null) return marked;
  if (isDifference(statement, amount)) return 'difference';
  if (base) return 'stated';
  const told = byVerb(statement, leadOf(statement, amount)) ?? byWhatFollows(statement, amount);
  const { period, published } = time;
  if (told !== 'stated' || period === null || published === null) return told;
  if (period.earliest === null && period.latest !== null && period.latest > published) return 'target';
  return period.earliest !== null && period.earliest > published ? 'forecast' : 'stated';
}
