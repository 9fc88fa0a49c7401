// Whether a word of speech states plainly, and as a fact, that its subject said something. Must not know names.
import type { Cue } from './cues.ts';
import type { Unit } from './frame.ts';
import type { PhraseKind } from './phrase-kind.ts';

/** Whose words a paraphrase may be held for: those that are named, or are persons or bodies by their nouns. */
const SPEAKING: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['name', 'person', 'body', 'he']);

/** What makes of "said" a wish, a plan, a guess or its opposite. */
const UNSAID =
  /^(?:not|n't|n’t|never|would|could|should|might|may|must|will|'ll|’ll|'d|’d|to|rarely|hardly|cannot|can|apparently|reportedly|allegedly|supposedly)$/;

/** Words behind which a clause tells no fact, or somebody else's. */
const UNFACTUAL =
  /^(?:if|unless|whether|that|as|like|because|than|of|with|to|in|from|by|for|among|about|on)$/;

/** How many units between subject and verb are read. */
const BETWEEN = 12;

/**
 * True for an active finite verb of speech with a subject of its own beside it, or shared with the main verb of the
 * sentence, and for "according to"; false for participles, infinitives, negations, conditions and what is only willed.
 */
export function isPlainSpeech(units: readonly Unit[], cue: Cue, kind: PhraseKind): boolean {
  if (!SPEAKING.has(kind)) return false;
  if (cue.relation === 'according') return true;
  const word = units[cue.from]?.lower ?? '';
  if (word.endsWith('ing') || cue.lemma === 'deny') return false;
  if (cue.from - cue.mention <= BETWEEN)
    for (let at = cue.mention + 1; at < cue.from; at++) if (UNSAID.test(units[at]?.lower ?? '')) return false;
  if (UNSAID.test(units[cue.from - 1]?.lower ?? '')) return false;
  return opensClause(units, cue);
}

/** Nothing governs the subject, and it is no part of a row ("Orrin and others"). */
function opensClause(units: readonly Unit[], cue: Cue): boolean {
  const subject = units[cue.speaker];
  const before = units[cue.speaker - 1];
  if (before === undefined || before.sentence !== subject?.sentence || before.quote >= 0) return true;
  if (before.phrase !== null) return false;
  if (cue.relation === 'relative') return true;
  if (UNFACTUAL.test(before.lower) || before.token?.pos === 'VERB') return false;
  if (before.lower === 'and' || before.lower === 'or') return units[cue.speaker - 2]?.phrase == null;
  return cue.relation !== 'shared' || before.token?.pos !== 'SCONJ';
}
