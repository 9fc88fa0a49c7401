// An answer put into words, before any face draws it: blocks of computed words and of slices. A face (Discord, the
// terminal) draws blocks and knows nothing of search; this page knows nothing of a face.
import type { Call } from '../commands/answer.ts';
import type { Range, Span } from '../corpus/span.ts';

/** A run of computed words. `age` is a date whose age the face works out from its own clock. */
export type Words =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'call'; readonly text: string }
  | { readonly kind: 'age'; readonly date: string };

/** `slice` is the only block that holds an article's words as evidence; its lines of small print go with it. */
export type Block =
  | { readonly kind: 'heading'; readonly words: readonly Words[] }
  | { readonly kind: 'subheading'; readonly words: readonly Words[] }
  | { readonly kind: 'line'; readonly words: readonly Words[] }
  | { readonly kind: 'small'; readonly words: readonly Words[] }
  | {
      readonly kind: 'slice';
      readonly text: string;
      /** Answering words, offsets into `text`. */
      readonly bold: readonly Range[];
      /** The number of its reference, or null where the page has none for it. */
      readonly number: number | null;
      readonly small: readonly (readonly Words[])[];
    };

/** A numbered citation of the page, for "Read around" and "Cite". */
export interface Reference {
  readonly number: number;
  readonly span: Span;
  readonly label: string;
}

/** A button that asks something else. */
export interface Lead {
  readonly label: string;
  readonly call: Call;
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly references: readonly Reference[];
  readonly leads: readonly Lead[];
}
