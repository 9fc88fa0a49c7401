// Puts an article together from checked metadata and a fixed text. The only place that makes an `Article`.
import type { Article, Guess, Sentence } from './article.ts';
import type { Fields } from './fields.ts';
import { paragraphsOf } from './paragraph.ts';
import { publishedInName, publishedInText } from './publication.ts';
import { sentencesOf } from './sentence.ts';
import type { Range } from './span.ts';
import { type GuessedTitle, titleFromName } from './title.ts';

/** What a reader found in one file or line: stated metadata, the text as it stands, and what it left out. */
export interface Draft {
  readonly file: string;
  readonly line: number | null;
  readonly fields: Fields;
  readonly text: string;
  readonly dropped: readonly string[];
  /** The title that the text itself gives, where none is stated. */
  readonly title: GuessedTitle | null;
  /** Metadata that the reader worked out from the file, e.g. of a page; stated fields go before them. */
  readonly guessed: readonly { readonly guess: Guess; readonly value: string }[];
  /** Text in which a date of publication may stand, boilerplate included. */
  readonly dated: string;
}

/** The article of a draft: metadata filled in and marked in `guessed`, paragraphs and sentences found. */
export function compose(draft: Draft): Article {
  const { fields, text } = draft;
  const guessed: Guess[] = [];
  const worked = (field: Guess['field']): string | null => {
    const found = draft.guessed.find(({ guess }) => guess.field === field);
    if (found !== undefined) guessed.push(found.guess);
    return found?.value ?? null;
  };
  const paragraphs = paragraphsOf(text);
  return {
    id: fields.id ?? idFromPath(draft, guessed),
    title: fields.title ?? worked('title') ?? titleOf(draft, paragraphs, guessed),
    outlet: fields.outlet ?? worked('outlet'),
    author: fields.author ?? worked('author'),
    published: fields.published ?? worked('published') ?? publishedOf(draft, guessed),
    url: fields.url ?? worked('url'),
    language: fields.language ?? worked('language'),
    tags: fields.tags,
    sources: fields.sources,
    text,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph, index) => sentencesIn(text, paragraph, index + 1)),
    guessed,
    dropped: draft.dropped,
    file: draft.file,
    line: draft.line,
  };
}

function sentencesIn(text: string, paragraph: Range, number: number): readonly Sentence[] {
  return sentencesOf(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
    start: start + paragraph.start,
    end: end + paragraph.start,
    paragraph: number,
  }));
}

function idFromPath(draft: Draft, guessed: Guess[]): string {
  guessed.push({ field: 'id', from: 'file name' });
  return idOfPlace(draft.file, draft.line);
}

/** The id of an article that states none: its path without the extension, and its line where it has one. */
export function idOfPlace(file: string, line: number | null): string {
  const path = file.replace(/\.[^./]{1,10}$/, '');
  return line === null ? path : `${path}#${line}`;
}

function titleOf(draft: Draft, paragraphs: readonly Range[], guessed: Guess[]): string {
  const { value, from } = draft.title ?? titleFromName(draft.file, draft.text, paragraphs[0] ?? null);
  guessed.push({ field: 'title', from });
  return value;
}

function publishedOf(draft: Draft, guessed: Guess[]): string | null {
  const named = publishedInName(draft.file);
  const value = named ?? publishedInText(draft.dated);
  if (value !== null) guessed.push({ field: 'published', from: named === null ? 'text' : 'file name' });
  return value;
}
