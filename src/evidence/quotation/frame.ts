// An article as a row of units: quotations, noun phrases and single words, cut into the writer's own sentences.
// Must not know who speaks.
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { type Phrase, phrasesOf } from '../actor/phrases.ts';
import { type Token, tokenIndexAt, tokensOf } from '../token/tokens.ts';
import { cueVerb } from './cue-words.ts';
import type { Marked } from './marks.ts';

/** One unit outside the quotation marks, or one whole quotation. */
export interface Unit extends Range {
  /** The quotation's place in the list of marked stretches, or -1. */
  readonly quote: number;
  readonly phrase: Phrase | null;
  /** The word itself, or the head of the phrase; null for a quotation. */
  readonly token: Token | null;
  readonly lower: string;
  readonly paragraph: number;
  /** Counted within the article. A sentence that goes on after a quotation is one sentence. */
  readonly sentence: number;
}

export interface Frame {
  readonly units: readonly Unit[];
  /** The unit that holds each marked stretch. */
  readonly quoteAt: readonly number[];
  /** First unit of each sentence, and one more: the number of units. */
  readonly sentenceStart: readonly number[];
  readonly paragraphStart: ReadonlyMap<number, number>;
  readonly tokens: readonly Token[];
}

/** The frame of the article around the marked stretches. Linear in the text. */
export function frameOf(article: Article, marked: readonly Marked[]): Frame {
  const tokens = tokensOf(article);
  const bare = bareUnits(tokens, phrasesOf(article), marked);
  return cutSentences(article.text, bare, marked, tokens);
}

type BareUnit = Omit<Unit, 'sentence'>;

/** Written out, not spread: there are as many units as words. */
function inSentence(bare: BareUnit, sentence: number): Unit {
  const { start, end, quote, phrase, token, lower, paragraph } = bare;
  return { start, end, quote, phrase, token, lower, paragraph, sentence };
}

function bareUnits(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  marked: readonly Marked[],
): readonly BareUnit[] {
  const units: BareUnit[] = [];
  let phrase = 0;
  let quote = 0;
  let at = 0;
  while (at < tokens.length || quote < marked.length) {
    const token = tokens[at];
    const next = marked[quote];
    if (next !== undefined && (token === undefined || token.end > next.outer.start)) {
      units.push(quoteUnit(next, quote));
      at = Math.max(at, tokenIndexAt(tokens, next.outer.end));
      quote++;
      continue;
    }
    if (token === undefined) break;
    while ((phrases[phrase]?.to ?? Number.POSITIVE_INFINITY) <= at) phrase++;
    const found = phrases[phrase];
    const whole =
      found !== undefined && found.from === at && (next === undefined || found.end <= next.outer.start);
    units.push(whole ? phraseUnit(found, tokens) : wordUnit(token));
    at = whole ? found.to : at + 1;
  }
  return units;
}

function quoteUnit(marked: Marked, quote: number): BareUnit {
  const { start, end } = marked.outer;
  return { start, end, quote, phrase: null, token: null, lower: '', paragraph: marked.paragraph };
}

function wordUnit(token: Token): BareUnit {
  const { start, end, lower, paragraph } = token;
  return { start, end, quote: -1, phrase: null, token, lower, paragraph };
}

function phraseUnit(phrase: Phrase, tokens: readonly Token[]): BareUnit {
  const head = tokens[phrase.head] ?? null;
  const { start, end } = phrase;
  return {
    start,
    end,
    quote: -1,
    phrase,
    token: head,
    lower: head?.lower ?? '',
    paragraph: head?.paragraph ?? 1,
  };
}

function cutSentences(
  text: string,
  bare: readonly BareUnit[],
  marked: readonly Marked[],
  tokens: readonly Token[],
): Frame {
  const units: Unit[] = [];
  const quoteAt: number[] = [];
  const sentenceStart: number[] = [0];
  const paragraphStart = new Map<number, number>();
  bare.forEach((unit, index) => {
    const before = bare[index - 1];
    if (
      before !== undefined &&
      (before.paragraph !== unit.paragraph || endsSentence(text, bare, index - 1, marked))
    )
      sentenceStart.push(index);
    if (before?.paragraph !== unit.paragraph) paragraphStart.set(unit.paragraph, index);
    if (unit.quote >= 0) quoteAt.push(index);
    units.push(inSentence(unit, sentenceStart.length - 1));
  });
  sentenceStart.push(bare.length);
  return { units, quoteAt, sentenceStart, paragraphStart, tokens };
}

/** True where the writer's sentence ends behind the unit. */
function endsSentence(
  text: string,
  units: readonly BareUnit[],
  at: number,
  marked: readonly Marked[],
): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined) return true;
  if (text.slice(unit.end, next.start).includes('\n')) return true;
  if (unit.quote < 0) return /^[.!?…]+$/u.test(unit.lower) && opensSentence(text, next);
  const stretch = marked[unit.quote];
  const last = stretch === undefined ? '' : text.charAt(stretch.end - 1);
  const stops =
    /[.!?…]/u.test(last) || (/['’]/u.test(last) && /[.!?…]/u.test(text.charAt((stretch?.end ?? 0) - 2)));
  if (!stops || !opensSentence(text, next)) return false;
  return !speakerFollows(units, at, last);
}

function opensSentence(text: string, unit: BareUnit): boolean {
  return unit.quote >= 0 || /^[\p{Lu}\p{N}$([@#]/u.test(text.charAt(unit.start));
}

/** “Why?” Orrin asked. A name and a verb of speech behind a closed question belong to it; after a full stop only if nothing else follows. */
function speakerFollows(units: readonly BareUnit[], at: number, last: string): boolean {
  const first = units[at + 1];
  const second = units[at + 2];
  if (first === undefined || second === undefined || first.quote >= 0) return false;
  const verb = first.phrase !== null ? second : first;
  if (cueVerb(verb.lower)?.strength !== 'say') return false;
  if (last === '?' || last === '!') return true;
  const end = units.slice(at + 3, at + 7).findIndex((unit) => unit.lower === '.');
  return (
    end >= 0 &&
    units
      .slice(at + 3, at + 3 + end)
      .every((unit) => unit.quote < 0 && unit.lower !== 'that' && unit.lower !== ':')
  );
}
