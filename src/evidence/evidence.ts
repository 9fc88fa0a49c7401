// The kinds of evidence that reading finds in an article. Types only: finders live in files of their own.
import type { Range } from '../corpus/span.ts';
import type { DateRange, Period, Precision } from './period.ts';

/** A person or a body (ministry, company, bloc) that the article names. `name` is the article's fullest form. */
export interface Actor {
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** Every place where the text names it, by any of its forms; pronouns are not listed. */
  readonly mentions: readonly Range[];
  /** Roles as the text states them ("US Secretary of State"), each a range of the text. */
  readonly roles: readonly Range[];
  /** Whose voice it is: an English short name of a country, or the name of a body or company; null if not stated. */
  readonly voice: string | null;
}

/** A country, bloc or region by its English short name, with the places where the text names it by any alias. */
export interface Place {
  readonly name: string;
  readonly mentions: readonly Range[];
}

/** Who said it: `start` and `end` are the mention beside the cue ("he"), `name` the fullest form in the article. */
export interface Speaker extends Range {
  readonly name: string;
  readonly role: string | null;
  readonly voice: string | null;
}

/**
 * Words that somebody said. For direct and partial ones the range lies inside the quotation marks; for indirect
 * ones it is the reported clause, which no quotation marks hold. One item a paragraph: the parts of one quotation
 * share `group`, a number counted within the article. `speaker` is null where nobody said it or it is not certain.
 */
export interface Quotation extends Range {
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly group: number;
  readonly speaker: Speaker | null;
  readonly cue: Range | null;
  readonly said: DateRange | null;
  readonly certain: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A word of time as TIMEX3 has it, with the calendar days it stands for. */
export interface Timex extends Range {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision | null;
  /** True where the days were worked out and do not stand in the words themselves. */
  readonly inferred: boolean;
}

export interface Direction {
  readonly from: string;
  readonly to: string;
}

/**
 * How an amount stands: as what was, as a difference only ("rose by $3bn"), as a mark that was passed or missed, a
 * limit, a target, a forecast or a plan.
 */
export type Standing = 'stated' | 'difference' | 'threshold' | 'limit' | 'target' | 'forecast' | 'planned';

/** A quantity that the text states; the range is the amount with its unit, without its hedge. */
export interface Figure extends Range {
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly measure: string;
  readonly parties: readonly string[];
  readonly direction: Direction | 'bilateral' | null;
  readonly change: 'rise' | 'fall' | null;
  readonly period: Period | null;
  readonly hedge: string | null;
  /** The text's words where the value is worked out from them ("ninefold", "a third"). */
  readonly words?: string;
  /** The thing or time that a rate is for ("barrel", "year", "each"); null where the amount is no rate. */
  readonly per: string | null;
  /** In what a percentage is counted ("in yuan"), or the year that a change is against ("on 2019") if not the one before. */
  readonly terms: string | null;
  readonly standing: Standing;
  /** The goods that the trade is of, in the text's words ("wheat", "crude oil"); null where it names none. */
  readonly goods: string | null;
  /** Of a rise or fall in per cent: the amount of the same sentence that it is a change of; null where that is not told. */
  readonly of: Range | null;
}

/** Something that the text dates; the range is the sentence that tells it. */
export interface Event extends Range {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly status: 'happened' | 'planned' | 'reported' | 'denied';
  readonly timeText: Range;
  /** True where the days were worked out and do not stand in the words of time themselves. */
  readonly inferred: boolean;
}

/** All that was found in one article, each list in the order of the text. */
export interface Evidence {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly Timex[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
}
