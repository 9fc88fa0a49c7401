// Who said what in an article: marked stretches are proposed, their speakers chosen, named and given a confidence.
import type { Article } from '../../corpus/article.ts';
import type { Actor, Quotation, Timex } from '../evidence.ts';
import { type Cast, castOf } from './cast.ts';
import { type Choice, chooseSpeakers } from './choose.ts';
import { isCoined } from './coined.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Seen } from './features.ts';
import { frameOf } from './frame.ts';
import { groupsOf } from './group.ts';
import { indirectSpeech } from './indirect.ts';
import { kindOf } from './kind.ts';
import { marksOf } from './marks.ts';
import { renderedOf } from './rendered.ts';
import { saidBefore } from './said-before.ts';
import { withCarriedDays } from './said-carried.ts';
import { saidBeside } from './said-when.ts';
import { speakerAt } from './speaker-name.ts';

/** Below this confidence a speaker is kept but not certain. Set so that 97 in 100 of those shown are right. */
const CERTAIN = 0.83;

/**
 * The quotations of the article in the order of the text. Stretches that nobody is found to have said (titles,
 * nicknames, scare quotes) are left out; a speaker that is only likely has `certain: false`.
 */
export function findQuotations(
  article: Article,
  actors: readonly Actor[],
  times: readonly Timex[],
): readonly Quotation[] {
  const marked = marksOf(article);
  const seen: Seen = { article, marked, frame: frameOf(article, marked) };
  const cast = castOf(article, actors);
  const cues = cuesOf(seen.frame);
  const choices = chooseSpeakers(seen, cues);
  const groups = groupsOf(seen, choices);
  const following = new Map(cues.map((cue, at) => [cue, cues[at + 1] ?? null]));
  const quoted = marked.flatMap((stretch, quote) => {
    const choice = choices[quote];
    if (choice === undefined || choice.nobody >= 0.5 || isCoined(article.text, stretch)) return [];
    return [quotationOf(seen, cast, times, following, quote, choice, groups[quote] ?? quote)];
  });
  const reported = indirectSpeech(seen, cast, times, cues, (groups.at(-1) ?? -1) + 1);
  return withCarriedDays(
    article,
    [...quoted, ...reported].toSorted((a, b) => a.start - b.start),
    (quotation) => saidBefore(cast, quotation, times),
  );
}

/** How many cues may lie between the first of a sentence's quotations and another. */
const MOST_CUES = 12;

/**
 * "Vogt spoke of “…”; last month she had called it “…”": behind another quotation of the sentence the speaker may have
 * a cue of their own nearer by; null where there is none.
 */
function laterCue(
  { frame, marked }: Seen,
  cast: Cast,
  cues: ReadonlyMap<Cue, Cue | null>,
  chosen: Cue,
  quote: number,
): Cue | null {
  const [before, own] = [marked[quote - 1], marked[quote]];
  if (before === undefined || own === undefined || before.outer.start < chosen.end) return null;
  let later: Cue | null = null;
  let next = cues.get(chosen) ?? null;
  for (let step = 0; step < MOST_CUES && next !== null && next.end <= own.outer.start; step++) {
    later = next;
    next = cues.get(next) ?? null;
  }
  if (later === null || frame.units[later.from]?.sentence !== frame.units[chosen.from]?.sentence) return null;
  const nameOf = (cue: Cue) => speakerAt(frame, cast, cue.speaker)?.speaker.name;
  return nameOf(later) === nameOf(chosen) ? later : null;
}

function quotationOf(
  seen: Seen,
  cast: Cast,
  times: readonly Timex[],
  cues: ReadonlyMap<Cue, Cue | null>,
  quote: number,
  choice: Choice,
  group: number,
): Quotation {
  const { article, frame, marked } = seen;
  const stretch = marked[quote] ?? {
    start: 0,
    end: 0,
    outer: { start: 0, end: 0 },
    inner: { start: 0, end: 0 },
    paragraph: 1,
    closed: true,
    continues: false,
  };
  const found = choice.candidate === null ? null : speakerAt(frame, cast, choice.candidate.unit);
  const chosen = choice.candidate?.cue ?? null;
  const cue = chosen === null ? null : (laterCue(seen, cast, cues, chosen, quote) ?? chosen);
  const beside = cue === null || cue.mention === cue.speaker ? undefined : frame.units[cue.mention];
  const kind = kindOf(article.text, frame.tokens, stretch, frame.units[(frame.quoteAt[quote] ?? 0) - 1]);
  const confidence = Math.round(choice.confidence * 100) / 100;
  const words = { start: stretch.inner.start, end: stretch.inner.end, kind, group, confidence };
  const rendered = renderedOf(frame, cast, frame.quoteAt[quote] ?? 0);
  if (rendered !== null)
    return { ...words, ...rendered, cue: null, said: null, certain: rendered.speaker !== null };
  return {
    ...words,
    speaker:
      found === null ? null : { ...found.speaker, ...(beside && { start: beside.start, end: beside.end }) },
    cue: cue === null ? null : { start: cue.start, end: cue.end },
    said: cue === null ? null : saidBeside(seen, times, cue),
    certain: found?.settled === true && confidence >= CERTAIN,
  };
}
