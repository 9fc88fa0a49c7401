// What a command gives back: what was understood, the evidence with its citations, and what to ask next. Data
// only: the words for it live in src/wording, and nothing here knows of Discord or of a terminal.
import type { Problem } from '../corpus/problem.ts';
import type { Range, Span } from '../corpus/span.ts';
import type { Event, Figure, Quotation } from '../evidence/evidence.ts';
import type { DateRange, Period } from '../evidence/period.ts';
import type { AnswerKind, Hidden } from '../index/archive.ts';
import type { ReloadReport } from '../index/host.ts';
import type { ChartKind } from './chart-kind.ts';
import type { Format } from './format.ts';

/** Where a span comes from, as a reader is told. `link` opens the source at the words; null without an address. */
export interface Citation extends Span {
  readonly text: string;
  readonly paragraph: number;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly link: string | null;
  readonly score: number;
}

/** One piece of evidence. `text` equals `article.text.slice(start, end)`. */
export type EvidenceItem =
  | (Citation & { readonly kind: 'passage' })
  | (Citation & { readonly kind: 'article' })
  | (Citation & { readonly kind: 'quotation'; readonly quotation: Quotation })
  | (Citation & { readonly kind: 'figure'; readonly figure: Figure })
  | (Citation & { readonly kind: 'event'; readonly event: Event });

/** Something computed that stands beside a slice, in small print. */
export type Note =
  | { readonly kind: 'worked-out'; readonly words: string; readonly period: DateRange }
  | { readonly kind: 'speaker'; readonly name: string; readonly role: string | null }
  | { readonly kind: 'said'; readonly when: DateRange | null }
  | { readonly kind: 'partial' }
  | { readonly kind: 'paraphrase' }
  | { readonly kind: 'none-closer'; readonly name: string }
  | { readonly kind: 'speaker-not-certain' }
  | { readonly kind: 'also-in'; readonly count: number };

/**
 * One slice as it is shown: whole words of the article around one or more pieces of evidence. `items` are places
 * in `Answer.evidence`; `bold` are the answering words, in article offsets, all inside the slice.
 */
export interface Shown extends Span {
  readonly text: string;
  readonly bold: readonly Range[];
  readonly items: readonly number[];
  readonly notes: readonly Note[];
}

/** A heading over slices, computed from evidence. */
export type Heading =
  | ({ readonly kind: 'year' } & Stating)
  | ({ readonly kind: 'differ' } & Stating)
  | {
      readonly kind: 'voice';
      readonly name: string;
      readonly speaker: string | null;
      readonly date: string | null;
    }
  | { readonly kind: 'no-voice'; readonly name: string }
  | {
      readonly kind: 'position';
      readonly name: string;
      readonly shown: number;
      readonly of: number;
      readonly days: DateRange;
    }
  | { readonly kind: 'time'; readonly event: Event }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'part-of'; readonly part: Part; readonly shown: number; readonly of: number };

/** What the sentences under a heading state: one value with the change told of it, or values that differ. */
export interface Stating {
  readonly year: string | null;
  readonly figures: readonly Figure[];
  readonly change: Figure | null;
}

/** The parts of longer answers. */
export type Part =
  | 'answer'
  | 'support'
  | 'roles'
  | 'quotations'
  | 'appearances'
  | 'events'
  | 'figures'
  | 'articles'
  | 'passages'
  | 'examples'
  | 'set-aside'
  | 'warnings';

/** A line that is computed as a whole: no slice stands in it. */
export type Line =
  | {
      readonly kind: 'article';
      readonly item: number;
      readonly author: string | null;
      readonly language: string | null;
      readonly tags: readonly string[];
      readonly sources: readonly string[];
      readonly guessed: readonly string[];
      readonly counts: Counts;
    }
  | { readonly kind: 'listed-article'; readonly item: number }
  | {
      readonly kind: 'measures';
      readonly asked: string;
      readonly country: string;
      readonly partner: string | null;
      readonly there: readonly string[];
    }
  | { readonly kind: 'command'; readonly usage: string; readonly description: string }
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly description: string;
      readonly required: boolean;
    }
  | { readonly kind: 'example'; readonly line: string }
  | { readonly kind: 'taking'; readonly formats: readonly Format[]; readonly chart: ChartKind | null }
  | { readonly kind: 'privacy'; readonly rule: 'stored' | 'messages' | 'sent' | 'logs' | 'threads' }
  | { readonly kind: 'reload'; readonly report: ReloadReport }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'no-problems' }
  | { readonly kind: 'confirm-remove'; readonly id: string; readonly file: string }
  | {
      readonly kind: 'status';
      readonly articles: number;
      readonly passages: number;
      readonly counts: Counts;
      readonly version: string;
      readonly problems: number;
      readonly withoutUrl: number;
    };

/** How much evidence of each kind was found. */
export interface Counts {
  readonly passages: number;
  readonly quotations: number;
  readonly figures: number;
  readonly events: number;
}

/**
 * How much of what was found an answer shows: all of it; the newest `shown` of `of`, where a suggestion asks on; the
 * best of a ranking, which has no end to count to; or parts, each with its own count in its heading.
 */
export type Extent =
  | { readonly kind: 'whole' }
  | { readonly kind: 'newest'; readonly things: Things; readonly shown: number; readonly of: number }
  | { readonly kind: 'best' }
  | { readonly kind: 'parts' };

/** What a long list counts. */
export type Things = 'happenings' | 'quotations' | 'figures' | 'articles';

export interface Section {
  readonly heading: Heading | null;
  readonly shown: readonly Shown[];
  readonly lines: readonly Line[];
}

/** What the answer is about, for its title line. */
export type Title =
  | { readonly kind: 'passages'; readonly question: string }
  | { readonly kind: 'sides'; readonly count: number }
  | { readonly kind: 'no-verdict' }
  | { readonly kind: 'claim' }
  | {
      readonly kind: 'trade';
      readonly country: string;
      readonly partner: string | null;
      readonly measure: string | null;
      readonly year: string | null;
      /** What the other side calls the flow that was asked for, where some of it is told as that; else null. */
      readonly mirrored: 'exports' | 'imports' | null;
    }
  | {
      readonly kind: 'quotations';
      readonly speaker: string | null;
      readonly topic: string | null;
      readonly count: number;
      /** Whether each has a stated day to stand by, or some stand by their article's date. */
      readonly days: 'stated' | 'some-not-stated';
    }
  | {
      readonly kind: 'timeline';
      readonly topic: string | null;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'positions';
      readonly topic: string | null;
      readonly from: string | null;
      readonly to: string | null;
      readonly shown: number;
      readonly of: number;
    }
  | { readonly kind: 'who'; readonly name: string }
  | { readonly kind: 'brief'; readonly country: string; readonly partner: string | null }
  | { readonly kind: 'sources'; readonly count: number; readonly of: number; readonly ranked: boolean }
  | { readonly kind: 'card'; readonly title: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'help-command'; readonly command: string }
  | { readonly kind: 'privacy' }
  | {
      readonly kind: 'corpus';
      readonly what: 'status' | 'reload' | 'rejected' | 'add' | 'remove' | 'confirm-remove';
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'nothing-further' }
  | { readonly kind: 'invalid' };

/** A command with its options, as a person would type it. */
export interface Call {
  readonly command: string;
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** How many matches an option left out: a search's filter, or the year of a figure. */
export interface LeftOut {
  readonly filter: Hidden['filter'] | 'year';
  readonly count: number;
}

/** What to ask next. `label` names the button; `call` is what it asks. */
export interface Suggestion {
  readonly label:
    | 'earlier'
    | 'narrower'
    | 'older'
    | 'exports-imports'
    | 'quotations'
    | 'timeline'
    | 'trade'
    | 'brief'
    | 'sources'
    | 'try'
    | 'meant'
    | 'help'
    | 'confirm'
    | 'problems'
    | 'ambiguous';
  readonly call: Call;
}

export interface Understood {
  readonly options: Readonly<Record<string, string>>;
  readonly entities: readonly { readonly name: string; readonly kind: 'place' | 'person' | 'body' }[];
  readonly period: Period | DateRange | null;
  readonly kind: AnswerKind | 'list' | 'admin';
}

export interface Answer {
  readonly command: string;
  readonly status: 'answered' | 'not-covered' | 'invalid';
  readonly understood: Understood;
  readonly evidence: readonly EvidenceItem[];
  /** One to three articles' sentences that come nearest, where the archive does not cover the question. */
  readonly nearest: readonly EvidenceItem[];
  /** Date of the newest article that bears on the answer, or null. */
  readonly newest: string | null;
  readonly problems: readonly Problem[];
  readonly title: Title;
  readonly sections: readonly Section[];
  readonly extent: Extent;
  /** How many matches each option left out. */
  readonly hidden: readonly LeftOut[];
  readonly archive: { readonly version: string; readonly articles: number; readonly newest: string | null };
  readonly next: readonly Suggestion[];
}
