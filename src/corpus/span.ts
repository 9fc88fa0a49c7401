// Where words stand: UTF-16 offsets into one article's text. Knows nothing of what the words mean.

/** A stretch of a text; `end` is exclusive, both count UTF-16 units, `0 <= start < end <= text.length`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range together with the article whose `text` it points into. */
export interface Span extends Range {
  readonly articleId: string;
}

/** True where the two ranges share at least one unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
