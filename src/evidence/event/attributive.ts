// Whether a time only names a thing ("the 2023 budget", "Law 10 of 2019") instead of dating a happening.
import { type Candidate, lowerAt } from './candidate.ts';
import { isCoarse } from './statistic.ts';

/** Nouns for things that happen; a year before one dates it ("the 2016 referendum"). */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  `referendum election elections race vote poll riot riots attack attacks bombing war wars crisis invasion coup revolution
  uprising protest protests demonstration demonstrations summit meeting talks conference visit trip tour agreement deal
  treaty accord pact ceasefire truce armistice test tests launch strike strikes raid offensive assault massacre earthquake
  flood floods fire hurricane cyclone pandemic outbreak accident crash disaster explosion assassination trial conviction
  ruling verdict annexation annexations independence reunification collapse default bailout merger takeover campaign
  olympics games cup championship tournament session march parade hearing inauguration resignation death arrest sanctions
  embargo blockade siege battle operation withdrawal evacuation exercise exercises speech shutdown famine drought recession`.split(
    /\s+/,
  ),
);

/** The noun that the time stands before, or '' where it stands before none. */
function headAfter({ tokens, last, to }: Candidate): readonly string[] {
  const words: string[] = [];
  for (let index = last; index < Math.min(to, last + 5); index++) {
    const token = tokens[index];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) {
      if (index === last && token?.lower === "'s") continue;
      if (token?.text === '-' && words.length > 0) continue;
      break;
    }
    words.push(token.lower);
  }
  return words;
}

/** True for a year, month, decade or quarter that stands as an adjective: after a determiner, or before a common noun. */
function isAdjective(candidate: Candidate): boolean {
  const { tokens, first, last } = candidate;
  const before = tokens[first - 1];
  const after = tokens[last];
  if (/^(?:in|since|during|until|by|throughout|before|after)$/.test(before?.lower ?? '')) return false;
  const opened =
    /^(?:DET|ADJ|PART)$/.test(before?.pos ?? '') ||
    /^(?:his|her|its|their|our|the|a|an|'s|upcoming)$/.test(before?.lower ?? '');
  if (opened || after?.lower === "'s")
    return (
      after !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(after.pos) || /^(?:'s|["“‘])$/.test(after.lower))
    );
  return (
    after?.pos === 'NOUN' && first > candidate.from && /^(?:ADP|VERB|NOUN|PROPN)$/.test(before?.pos ?? '')
  );
}

/** True where the time is a name's part or a noun's mere attribute: no happening is dated by it. */
export function isAttribute(candidate: Candidate, published: string | null): boolean {
  if (!isCoarse(candidate)) return false;
  const before = lowerAt(candidate, candidate.first - 1);
  if (before === 'of') return !HAPPENINGS.has(lowerAt(candidate, candidate.first - 2));
  const coming = published !== null && (candidate.time.earliest ?? '') > published;
  if (before === 'from' && candidate.time.precision === 'year') return !coming;
  const happening = headAfter(candidate).some((word) => HAPPENINGS.has(word));
  if (
    before === 'for' &&
    !/^(?:scheduled|slated|planned|set|due|expected)$/.test(lowerAt(candidate, candidate.first - 2))
  ) {
    return !happening && !/\b(?:last|past|next|coming)\b/i.test(candidate.time.text);
  }
  return isAdjective(candidate) && !happening;
}
