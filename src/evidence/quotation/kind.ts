// Whether quoted words are a whole clause or woven into the writer's sentence. Must not know who said them.
import { type Token, tokensWithin } from '../token/tokens.ts';
import type { Unit } from './frame.ts';
import type { Marked } from './marks.ts';

/** `direct` for a clause of its own or more, `partial` for words within the writer's sentence. */
export function kindOf(
  text: string,
  tokens: readonly Token[],
  marked: Marked,
  before: Unit | undefined,
): 'direct' | 'partial' {
  const words = tokensWithin(tokens, marked).slice(0, 60);
  const capital = /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(text.slice(marked.start, marked.start + 4));
  const opens =
    before === undefined ||
    before.paragraph !== marked.paragraph ||
    /^(?:[,:.?!—–-]|that)$/.test(before.lower) ||
    before.quote >= 0;
  const stops = /[,.?!…—-]$/u.test(text.slice(marked.end - 1, marked.end));
  if (hasClause(words)) return capital || opens || stops ? 'direct' : 'partial';
  return capital && opens && stops && words.length > 2 ? 'direct' : 'partial';
}

/** A subject before a finite verb, the first of them not governed by a preposition alone. */
function hasClause(words: readonly Token[]): boolean {
  let subject = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.pos === 'PRON' || word.pos === 'NOUN' || word.pos === 'PROPN') subject = true;
    if (!subject && (word.pos === 'VERB' || word.pos === 'AUX'))
      return (
        word.lower.length > 0 &&
        /^(?:let|do|don|please|is|are|was|does|did|can|could|will|would|should|have|has)$/.test(word.lower)
      );
    const finite =
      word.pos === 'AUX' ||
      (word.pos === 'VERB' && !word.lower.endsWith('ing') && words[at - 1]?.lower !== 'to');
    if (subject && finite && !/^(?:who|which|that)$/.test(words[at - 1]?.lower ?? '')) return true;
  }
  return false;
}
