// Whether a time is the period of a figure ("exports rose 12 % in 2023") and no happening of its own.
import { readIsoDay } from '../time/calendar.ts';
import type { Token } from '../token/tokens.ts';
import { type Candidate, clauseTokens, lowerAt } from './candidate.ts';

const VERBS: ReadonlySet<string> = new Set(
  `rose rise rises risen rising fell fall falls fallen falling climbed climb dropped drop grew grow grown shrank slid
  slipped jumped soared surged plunged declined increased decreased narrowed widened reached hit totalled totaled
  amounted stood came accounted made exported imported shipped sold bought took pumped produced handled carried spent
  earned cost lost gained ran had was were is are doubled tripled trebled quadrupled halved averaged exceeded visited sent
  received consumed burned fetched shed posted recorded recovered exchanged traded inched touched put puts values
  valued worth imports exports supplied covered contributed yielded employed booked ate has owed`.split(
    /\s+/,
  ),
);
const NOUNS =
  /^(?:exports?|imports?|trade|sales|shipments?|deliveries|output|production|turnover|growth|inflation|deficit|surplus|earnings|revenues?|profits?|losses|prices?|data|figures?|value|bill|turnout|spending|investment|gdp|turnovers)$/;
const ACTS =
  /^(?:raised|raises|raise|cut|cuts|lowered|lowers|slapped|clapped|imposed|approved|pledged|announced|signed|agreed|voted|gave|granted|launched|revised|trimmed|set|promised|donated|lent|fined|awarded|invested|paid|published)$/;
const CHANGES = /^(?:doubled|tripled|trebled|quadrupled|halved)$/;
const SCALE =
  /^(?:million|billion|trillion|m|bn|trn|mln|bln|percent|per|pct|crore|lakh|tonnes|tons|barrels|bcm|mw|gw|km|bpd|mt)$/;

/** True for a number that a unit, a sign or a scale makes an amount. */
function isAmount(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\d/.test(token.text)) return false;
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  if (/[$€£¥₹₽]$/.test(before) || /[,.]\d/.test(token.text) || /[a-z%]$/i.test(token.text)) return true;
  return after === '%' || SCALE.test(after) || /^[A-Z]{3}$/.test(before);
}

/** Longer than a fortnight and a half, in days; a time without both ends is long. */
export function isCoarse({ time }: Candidate): boolean {
  const earliest = readIsoDay(time.earliest);
  const latest = readIsoDay(time.latest);
  return earliest === null || latest === null || latest - earliest >= 25;
}

/**
 * True for a month or longer in a clause that states an amount with a verb or noun of levels and flows, unless
 * somebody acts ("raised", "approved") or the time is a deadline.
 */
export function isStatistic(candidate: Candidate): boolean {
  if (!isCoarse(candidate) || lowerAt(candidate, candidate.first - 1) === 'by') return false;
  const tokens = clauseTokens(candidate);
  const amount = tokens.some((token, index) => isAmount(tokens, index) || CHANGES.test(token.lower));
  if (!amount || tokens.some(({ lower }) => ACTS.test(lower))) return false;
  return tokens.some(({ lower }) => VERBS.has(lower) || NOUNS.test(lower));
}

/** True where the time only says what something is compared with or measured since. */
export function isBaseline(candidate: Candidate): boolean {
  const { tokens, first, from, last } = candidate;
  const words = tokens.slice(Math.max(from, first - 10), first).map(({ lower }) => lower);
  const before = words.at(-1) ?? '';
  const link = /^(?:in|the|on|for|its)$/.test(before) ? (words.at(-2) ?? '') : before;
  if (/^(?:than|versus|against|above|below|=)$/.test(link)) return true;
  if (link === 'with' && words.includes('compared')) return true;
  if (tokens[last]?.text === '=') return true;
  if (/\b(?:same (?:period|months?|quarter)|a year (?:earlier|ago|before))\b/i.test(candidate.time.text))
    return true;
  if (before === 'on' && isCoarse(candidate)) return true;
  if (before === 'about' && isCoarse(candidate)) return true;
  if (from !== first && before === 'in' && isFromAmount(candidate)) return true;
  return (
    words.includes('since') &&
    words.some((word) =>
      /^(?:first|second|third|lowest|highest|worst|best|biggest|largest|smallest|most|least|fastest|deadliest|only|time|mark)$/.test(
        word,
      ),
    )
  );
}

/** "from 8.4 billion zlotys in 2011". */
function isFromAmount({ tokens, first, from }: Candidate): boolean {
  for (let index = first - 2; index >= Math.max(from, first - 7); index--) {
    const lower = tokens[index]?.lower ?? '';
    if (lower === 'from')
      return /\d/.test(
        tokens
          .slice(index, first)
          .map(({ text }) => text)
          .join(' '),
      );
    if (/^[,;]$/.test(lower)) return false;
  }
  return false;
}
