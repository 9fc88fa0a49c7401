// What speaks for a quotation that nobody said: a title, a nickname, a scare quote. Must not weigh it.
import type { Candidate } from './candidates.ts';
import { gapBucket, linkMark, type QuoteShape, type Seen, tagOf } from './features.ts';
import type { Unit } from './frame.ts';

/** The word that makes a name or a coinage of what follows, if one governs the quotation. */
function tellingWord(units: readonly Unit[], at: number): string {
  for (let left = at - 1; left >= at - 4; left--) {
    const unit = units[left];
    if (unit === undefined || unit.sentence !== units[at]?.sentence || unit.quote >= 0 || unit.lower === ',')
      break;
    if (COINING.test(unit.lower)) return 'coined';
  }
  const lower = units[at - 1]?.lower ?? '';
  if (lower === 'called' && /^[-‑]$/u.test(units[at - 2]?.lower ?? '')) return 'coined';
  return TELLING.has(lower) ? lower : '';
}

const COINING =
  /^(?:so-called|nicknamed|codenamed|code-named|christened|aka|dubbed|entitled|nickname|alias)$/;

/** Words before a quotation that tell a name or a coinage from speech. */
const TELLING = new Set(
  'called titled known as term terms word phrase words slogan the a an his her their its named of for to is was be are show song book film movie series program column campaign title segment hashtag under about between on in via like not no and or'.split(
    ' ',
  ),
);

/**
 * The features of "nobody said it, or nobody near is to be held to it". `before` tells what was found of the
 * quotation before in the same sentence.
 */
export function nobodyFeatures(
  seen: Seen,
  shape: QuoteShape,
  candidates: readonly Candidate[],
  before: 'said' | 'unsaid' | 'none',
): readonly string[] {
  const { units } = seen.frame;
  const left = units[shape.unit - 1];
  const after = units[shape.unit + 1];
  const length = shape.words < 6 ? 'short' : 'long';
  const said = candidates.some((one) => one.history === 0 && one.zone === 'same');
  return [
    'nobody',
    `nobody ${shape.length} ${shape.form}`,
    `nobody ${shape.form} ${shape.first} ${shape.alone}`,
    `nobody before ${linkMark(left, shape.first)} ${length}`,
    `nobody after ${tagOf(after?.paragraph === units[shape.unit]?.paragraph ? after : undefined)} ${shape.form} ${length}`,
    `nobody word ${shape.first ? '' : tellingWord(units, shape.unit)}`,
    `nobody best ${bestCue(candidates)} ${length}`,
    `nobody best ${bestCue(candidates)} ${shape.form}`,
    `nobody said ${said} ${length}`,
    `nobody continues ${shape.continues}`,
    `nobody makeup ${shape.makeup} ${length}`,
    `nobody ends ${shape.ends} ${length}`,
    `nobody after one ${before} ${length}`,
    `nobody after one ${before} ${linkMark(left, shape.first)}`,
  ];
}

/** The strongest tie that a candidate of the same sentence has. */
function bestCue(candidates: readonly Candidate[]): string {
  let best = 'none';
  let nearest = Number.POSITIVE_INFINITY;
  for (const { cue, zone, gap } of candidates) {
    if (cue === null || zone !== 'same') continue;
    const cost = gap + (cue.strength === 'say' ? 0 : cue.strength === 'judge' ? 1.5 : 3);
    if (cost < nearest) {
      nearest = cost;
      best = `${cue.strength} ${gapBucket(gap)} ${cue.relation === 'passive' ? 'passive' : ''}`;
    }
  }
  return best;
}
