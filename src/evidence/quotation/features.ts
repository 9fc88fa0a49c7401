// What is to be seen of a quotation and of one candidate speaker, as named features. Must not weigh them.
import type { Article } from '../../corpus/article.ts';
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
}

export function shapeOf(seen: Seen, quote: number): QuoteShape {
  const marked = seen.marked[quote];
  const unit = seen.frame.quoteAt[quote] ?? 0;
  const text = marked === undefined ? '' : seen.article.text.slice(marked.start, marked.end);
  const words = Math.min(text.split(/\s+/u, 60).length, 60);
  const capital = /^[^\p{L}\p{N}]{0,3}\p{Lu}/u.test(text) ? 'A' : 'a';
  const last = text.at(-1) ?? '';
  const form =
    capital + (last === ',' ? ',' : /[.!?…]/u.test(last) ? '.' : 'w') + (isTitle(text, words) ? 'T' : '');
  const before = seen.frame.units[unit - 1];
  const after = seen.frame.units[unit + 1];
  const first = before?.paragraph !== marked?.paragraph;
  const alone = first && after?.paragraph !== marked?.paragraph;
  return { unit, words, length: bucket(words), form, alone, first, continues: marked?.continues ?? false };
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
  features.push(`beside ${zone} ${besides(units, candidate.unit)}`);
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
    `between ${candidate.zone} ${between} ${cue.strength}`,
    `cue shape ${shape.form[0]}${shape.form[1]} ${zone} ${cueSide} ${cue.strength} ${candidate.gap === 0 ? 0 : 1}`,
    `cue length ${shape.length} ${candidate.zone} ${cue.strength} ${gap}`,
  ];
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

function gapBucket(gap: number): string {
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
export function linkOf(seen: Seen, shape: QuoteShape): string {
  return `${linkMark(seen.frame.units[shape.unit - 1], shape.first)}_${shape.form[1]}`;
}

function linkMark(unit: Unit | undefined, first: boolean): string {
  if (first || unit === undefined) return 'start';
  if (unit.quote >= 0) return 'quote';
  if (unit.phrase !== null) return 'phrase';
  if (/^(?:that|as|of|:|,|to|the|a|and|or|is|was|were|are|in|by|for|with|than|but|\.)$/.test(unit.lower))
    return unit.lower;
  return unit.token?.pos ?? 'none';
}

/** What stands on either side of a candidate. */
function besides(units: readonly Unit[], at: number): string {
  return `${tagOf(units[at - 1])} ${tagOf(units[at + 1])}`;
}

function tagOf(unit: Unit | undefined): string {
  if (unit === undefined) return 'none';
  if (unit.quote >= 0) return 'quote';
  if (unit.phrase !== null) return 'phrase';
  if (unit.token?.pos === 'PUNCT') return /^[,.:()–—-]/u.test(unit.lower) ? unit.lower.slice(0, 1) : 'mark';
  return unit.token?.pos ?? 'none';
}

/** Words before a quotation that tell a name or a coinage from speech. */
const TELLING = new Set(
  'so-called called titled entitled known as term word phrase words slogan the a an his her their its named nicknamed dubbed of for to is was be are show song book film movie series program column campaign title segment hashtag under about between on in via like not no and or'.split(
    ' ',
  ),
);

/** The features of "nobody said it, or nobody near is to be held to it". */
export function nobodyFeatures(
  seen: Seen,
  shape: QuoteShape,
  candidates: readonly Candidate[],
): readonly string[] {
  const { units } = seen.frame;
  const before = units[shape.unit - 1];
  const after = units[shape.unit + 1];
  const length = shape.words < 6 ? 'short' : 'long';
  const said = candidates.some((one) => one.history === 0 && one.zone === 'same');
  return [
    'nobody',
    `nobody ${shape.length} ${shape.form}`,
    `nobody ${shape.form} ${shape.first} ${shape.alone}`,
    `nobody before ${linkMark(before, shape.first)} ${length}`,
    `nobody after ${tagOf(after?.paragraph === before?.paragraph ? after : undefined)} ${shape.form} ${length}`,
    `nobody word ${before !== undefined && !shape.first && TELLING.has(before.lower) ? before.lower : ''}`,
    `nobody best ${bestCue(candidates)} ${length}`,
    `nobody best ${bestCue(candidates)} ${shape.form}`,
    `nobody said ${said} ${length}`,
    `nobody continues ${shape.continues}`,
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
