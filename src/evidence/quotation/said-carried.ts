// The day of one speech carried on: "X said on Friday … He added …" in one paragraph, and the parts of one quotation.
// Must not read words of time.
import type { Article } from '../../corpus/article.ts';
import type { Quotation } from '../evidence.ts';
import type { DateRange } from '../period.ts';

/** Words beside a cue that tell of another occasion. */
const ELSEWHEN =
  /\b(?:has|have|had|earlier|previously|once|later|before|last|past|often|repeatedly|always|recently|then)\b/iu;

/** How many characters before cue and speaker are read for them, and how many the two may span. */
const BEFORE = 16;
const LONGEST = 200;

/**
 * The quotations with the day of the one before where it is the same speaker's, in the same paragraph or of the same
 * group, and nothing beside the cue tells of another occasion; else the day that `before` finds in the sentence before.
 * Days that the text states stay as they are.
 */
export function withCarriedDays(
  article: Article,
  quotations: readonly Quotation[],
  before: (quotation: Quotation) => DateRange | null,
): readonly Quotation[] {
  let last: { name: string; paragraph: number; group: number; said: DateRange } | null = null;
  let paragraph = 0;
  const carried: Quotation[] = [];
  for (const quotation of quotations) {
    while ((article.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) paragraph++;
    const name = quotation.speaker?.name ?? null;
    const goesOn: boolean =
      last !== null &&
      last.name === name &&
      (last.group === quotation.group ||
        (last.paragraph === paragraph && isSameOccasion(article, quotation)));
    const said: DateRange | null =
      quotation.said ??
      (goesOn && last !== null ? last.said : null) ??
      (isSameOccasion(article, quotation) ? before(quotation) : null);
    if (name !== null && said !== null) last = { name, paragraph, group: quotation.group, said };
    else if (name !== null && last?.name === name) last = null;
    carried.push(said === quotation.said ? quotation : { ...quotation, said });
  }
  return carried;
}

function isSameOccasion(article: Article, { cue, speaker }: Quotation): boolean {
  if (cue === null || speaker === null) return cue === null;
  const start = Math.min(cue.start, speaker.start);
  const end = Math.max(cue.end, speaker.end);
  if (end - start > LONGEST) return false;
  const before =
    article.text
      .slice(Math.max(0, start - BEFORE), start)
      .split(/["“”.\n]/u)
      .at(-1) ?? '';
  return !ELSEWHEN.test(before) && !ELSEWHEN.test(article.text.slice(start, end));
}
