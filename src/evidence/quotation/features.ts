// What is to be seen of a quotation and of one candidate speaker, as named features. Must not weigh them.
import type { Article } from '../../corpus/article.ts';
import { type Token, tokensWithin } from '../token/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { Frame, Unit } from './frame.ts';
import type { Marked } from './marks.ts';
import { phraseKind } from './phrase-kind.ts';

export interface Seen {
  readonly article: Article;
  readonly frame: Frame;
  readonly marked: readonly Marked[];
}

/** Facts about a quotation that do not depend on who said it. */
export interface QuoteShape {
  readonly unit: number;
  readonly words: number;
  readonly length: string;
  /** Capital or small letter first, mark or word last. */
  readonly form: string;
  readonly alone: boolean;
  readonly first: boolean;
  readonly continues: boolean;
  /** What the words themselves hold: a first person, a verb, and their first and last part of speech. */
  readonly makeup: string;
  readonly ends: string;
}

/** What can be seen of a quotation by itself, by its number among the marked ones: its size, place and make-up. */
export function shapeOf(seen: Seen, quote: number): QuoteShape {
  const marked = seen.marked[quote];
  const unit = seen.frame.quoteAt[quote] ?? 0;
  const text = marked === undefined ? '' : seen.article.text.slice(marked.start, marked.end);
  const words = Math.min(text.split(/\s+/u, 60).length, 60);
  const capital = /^[^\p{L}\p{N}]{0,3}\p{Lu}/u.test(text) ? 'A' : 'a';
  const last = lastMark(seen.article.text, marked, text);
  const form =
    capital +
    (last === ',' || last === ';' ? ',' : /[.!?…]/u.test(last) ? '.' : 'w') +
    (isTitle(text, words) ? 'T' : '');
  const before = seen.frame.units[unit - 1];
  const after = seen.frame.units[unit + 1];
  const first = before?.paragraph !== marked?.paragraph;
  const alone = first && after?.paragraph !== marked?.paragraph;
  const inside = marked === undefined ? [] : tokensWithin(seen.frame.tokens, marked).slice(0, 40);
  return {
    unit,
    words,
    length: bucket(words),
    form,
    alone,
    first,
    continues: marked?.continues ?? false,
    makeup: makeupOf(inside),
    ends: endsOf(inside),
  };
}

function makeupOf(inside: readonly Token[]): string {
  const self = inside.some((token) => /^(?:i|we|my|our|me|us|you|your|i'm|i’m)$/.test(token.lower));
  const verb = inside.some((token) => token.pos === 'AUX')
    ? 'aux'
    : inside.some((token) => token.pos === 'VERB')
      ? 'verb'
      : 'none';
  return `${self ? 'self' : 'other'} ${verb}`;
}

function endsOf(inside: readonly Token[]): string {
  const words = inside.filter((token) => token.pos !== 'PUNCT');
  return `${words[0]?.pos ?? 'none'} ${words.at(-1)?.pos ?? 'none'}`;
}

/** The mark that ends the words, within the closing mark as Americans print it or behind it as the British do. */
function lastMark(text: string, marked: Marked | undefined, words: string): string {
  const inside = words.at(-1) ?? '';
  if (marked === undefined || /[,.!?…;—-]/u.test(inside)) return inside;
  const behind = text.charAt(marked.outer.end);
  return /[,.;]/u.test(behind) ? behind : inside;
}

/** Most words begin with a capital, as in the title of a work. */
function isTitle(text: string, words: number): boolean {
  if (words < 2 || words > 12) return false;
  const parts = text.split(/\s+/u).filter((part) => part.length > 3);
  return parts.length > 0 && parts.every((part) => /^[^\p{L}]{0,2}[\p{Lu}\p{N}]/u.test(part));
}

function bucket(words: number): string {
  if (words <= 3) return String(words);
  if (words <= 5) return '4';
  if (words <= 8) return '6';
  return words <= 15 ? '9' : '16';
}

/** The features of "this candidate said it". */
export function candidateFeatures(seen: Seen, shape: QuoteShape, candidate: Candidate): readonly string[] {
  const { units, tokens } = seen.frame;
  const unit = units[candidate.unit];
  if (unit === undefined) return [];
  const kind = phraseKind(unit, tokens);
  const side = candidate.unit < shape.unit ? '<' : '>';
  const zone = candidate.zone + side;
  const features = [`zone ${zone}`, `kind ${kind} ${zone}`];
  features.push(...cueFeatures(seen, shape, candidate, kind, zone));
  features.push(...historyFeatures(seen, shape, candidate));
  features.push(`place ${zone} ${Math.min(candidate.rank, 4)} ${candidate.cue === null ? 'bare' : 'cue'}`);
  features.push(
    `left ${zone} ${tagOf(units[candidate.unit - 1])}`,
    `right ${zone} ${tagOf(units[candidate.unit + 1])}`,
    `beside ${zone} ${tagOf(units[candidate.unit - 1])} ${tagOf(units[candidate.unit + 1])}`,
  );
  features.push(`shape ${shape.form[0]}${shape.form[1]} ${shape.words < 6 ? 'short' : 'long'} ${zone}`);
  if (shape.first) features.push(`first ${zone}`);
  if (shape.alone) features.push(`alone ${zone} ${candidate.history}`);
  if (shape.continues) features.push(`continues ${candidate.history}`);
  return features;
}

function cueFeatures(
  seen: Seen,
  shape: QuoteShape,
  candidate: Candidate,
  kind: string,
  zone: string,
): readonly string[] {
  const cue = candidate.cue;
  if (cue === null) return [`nocue ${zone}`, `nocue ${kind}`];
  const gap = gapBucket(candidate.gap);
  const cueSide = cue.from < shape.unit ? '<' : '>';
  const tie = `${cue.strength} ${cue.relation}`;
  const near = candidate.zone === 'same' && candidate.gap <= 1;
  const between = quotesBetween(seen.frame, shape.unit, cue.from);
  return [
    `cue ${zone} ${cueSide} ${cue.strength} ${gap}`,
    `tie ${candidate.zone} ${tie}`,
    `tie ${candidate.zone}${cueSide} ${tie} ${gap}`,
    `tie ${tie} ${kind}`,
    `lemma ${cue.lemma} ${candidate.zone === 'same' ? (near ? 'near' : 'same') : 'far'}`,
    `link ${linkOf(seen, shape)} ${zone}${cueSide} ${cue.strength} ${candidate.gap === 0 ? 0 : 1}`,
    `crossed ${candidate.crossed} ${candidate.zone} ${cueSide}`,
    `governs ${governs(seen, shape, candidate)} ${cue.relation}`,
    `clause ${clauseOf(seen, shape, candidate)} ${candidate.crossed} ${candidate.zone}`,
    `between ${candidate.zone} ${between} ${cue.strength}`,
    `cue shape ${shape.form[0]}${shape.form[1]} ${zone} ${cueSide} ${cue.strength} ${candidate.gap === 0 ? 0 : 1}`,
    `outrun ${candidate.outrun}`,
    `nearer ${candidate.nearer} ${candidate.zone} ${cueSide} ${cue.strength}`,
    `nearer ${candidate.nearer} ${candidate.zone} ${cue.relation} ${kind}`,
    `adjacent ${near} ${cueSide} ${tie} ${shape.form[0]}${shape.form[1]} ${shape.words < 6 ? 'short' : 'long'}`,
    `cue length ${shape.length} ${candidate.zone} ${cue.strength} ${gap}`,
  ];
}

/** Whether the cue with its speaker stands right beside the quotation, tied to it by a mark or "that". */
function governs(seen: Seen, shape: QuoteShape, candidate: Candidate): string {
  const { units } = seen.frame;
  const { cue, gap, zone } = candidate;
  if (cue === null || cue.strength !== 'say' || zone !== 'same' || candidate.crossed > 0) return 'no';
  if (cue.from > shape.unit) return gap === 0 && shape.form[1] !== 'w' ? 'after' : 'no';
  const tied = /^(?:that|:|,)$/.test(units[shape.unit - 1]?.lower ?? '') || gap === 0;
  return tied && gap <= 1 && clauseOf(seen, shape, candidate) !== 'that broken' ? 'before' : 'no';
}

/** Whether the cue opens a reported clause ("said that …") that reaches to the quotation. */
function clauseOf(seen: Seen, shape: QuoteShape, candidate: Candidate): string {
  const { units } = seen.frame;
  const cue = candidate.cue;
  if (cue === null || cue.from > shape.unit || candidate.zone !== 'same') return 'none';
  const that = units[cue.to + 1]?.lower === 'that';
  for (let at = cue.to + 1; at < shape.unit && at < cue.to + 40; at++)
    if (units[at]?.lower === ',' || (units[at]?.quote ?? -1) >= 0)
      return that ? 'that broken' : 'bare broken';
  return that ? 'that' : 'bare';
}

function historyFeatures(seen: Seen, shape: QuoteShape, candidate: Candidate): readonly string[] {
  if (candidate.history < 0) return ['history none'];
  const quote = seen.frame.units[shape.unit];
  const unit = seen.frame.units[candidate.unit];
  const here =
    unit?.paragraph === quote?.paragraph
      ? 'here'
      : (quote?.paragraph ?? 0) - (unit?.paragraph ?? 0) <= 1
        ? 'last'
        : 'far';
  const between = quotesBetween(seen.frame, shape.unit, candidate.unit);
  const length = shape.words < 6 ? 'short' : 'long';
  return [
    `history ${candidate.history} ${here} ${shape.form} ${length}`,
    `history ${candidate.history} ${here} ${candidate.zone} ${between}`,
    `history ${candidate.history} ${shape.first ? 'first' : 'later'} ${here} ${length}`,
  ];
}

/** A number of words between, in four steps. */
export function gapBucket(gap: number): string {
  if (gap <= 1) return String(gap);
  if (gap <= 3) return '2';
  return gap <= 7 ? '4' : '8';
}

/** Quotations between two units, at most 3. */
function quotesBetween(frame: Frame, one: number, other: number): number {
  const from = Math.min(one, other) + 1;
  const to = Math.max(one, other);
  let count = 0;
  for (let at = from; at < to && at < from + 80 && count < 3; at++)
    if ((frame.units[at]?.quote ?? -1) >= 0) count++;
  return count;
}

/** What stands right before and behind the quotation: mark, "that", start or end of its paragraph, or a word's tag. */
function linkOf(seen: Seen, shape: QuoteShape): string {
  return `${linkMark(seen.frame.units[shape.unit - 1], shape.first)}_${shape.form[1]}`;
}

/** What a neighbour of a quotation is: a linking word or mark itself, else what kind it is. */
export function linkMark(unit: Unit | undefined, first: boolean): string {
  if (first || unit === undefined) return unit?.lower === ':' ? 'start:' : 'start';
  if (unit.quote >= 0) return 'quote';
  if (unit.phrase !== null) return 'phrase';
  if (/^(?:that|as|of|:|,|to|the|a|and|or|is|was|were|are|in|by|for|with|than|but|\.)$/.test(unit.lower))
    return unit.lower;
  return unit.token?.pos ?? 'none';
}

/** What a unit is: a quotation, a phrase, a mark or a part of speech. */
export function tagOf(unit: Unit | undefined): string {
  if (unit === undefined) return 'none';
  if (unit.quote >= 0) return 'quote';
  if (unit.phrase !== null) return 'phrase';
  if (unit.token?.pos === 'PUNCT') return /^[,.:()–—-]/u.test(unit.lower) ? unit.lower.slice(0, 1) : 'mark';
  return unit.token?.pos ?? 'none';
}
