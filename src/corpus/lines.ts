// A file of one article a line, cut into its lines: which of them were read before, and which are new. Knows no format.
import { createHash } from 'node:crypto';
import { idOfPlace } from './compose.ts';
import type { LineReader, Part, PartReading, Reading, ReadLine, SourceFile } from './reader.ts';
import { finished, type Steps } from './step.ts';

/** The lines of a file in order: each with what it gave before, or null where it is new. */
export interface FoundLines {
  readonly lines: readonly { readonly hash: string; readonly part: Part; readonly known: ReadLine | null }[];
}

/** Finds the lines, and takes what the same bytes gave from the `earlier` reading of the file. */
export function* findLines(file: SourceFile, earlier: Reading | null): Steps<FoundLines> {
  const lines: { hash: string; part: Part; known: ReadLine | null }[] = [];
  for (const bytes of linesOf(file.bytes)) {
    const line = lines.length + 1;
    const hash = createHash('sha256').update(bytes).digest('base64');
    const known = earlier?.lines?.get(hash);
    lines.push({
      hash,
      part: { path: file.path, bytes, line },
      known: known === undefined ? null : movedTo(known, line),
    });
    yield;
  }
  return { lines };
}

/** The reading of a file whose new lines gave `fresh`, in their order. */
export function joinLines(
  path: string,
  { lines }: FoundLines,
  fresh: readonly PartReading[],
  reader: LineReader,
): Reading {
  const readings = fresh.values();
  const byHash = new Map<string, ReadLine>();
  const read = lines.map(({ hash, part, known }): ReadLine => {
    const now = known ?? { articles: [], problems: [], ...readings.next().value, line: part.line ?? 0 };
    byHash.set(hash, now);
    return now;
  });
  return { ...reader.join(path, read), lines: byHash };
}

/** All lines read anew, at a stretch. */
export function readLines(file: SourceFile, reader: LineReader): Reading {
  const found = finished(findLines(file, null));
  return joinLines(
    file.path,
    found,
    found.lines.map(({ part }) => reader.read(part)),
    reader,
  );
}

/** What a line gave before, on the line where it stands now; an article without an id of its own is named anew. */
export function movedTo(known: ReadLine, line: number): ReadLine {
  if (known.line === line) return known;
  const articles = known.articles.map((article) => {
    const isNamedByLine = article.id === idOfPlace(article.file, known.line);
    return { ...article, id: isNamedByLine ? idOfPlace(article.file, line) : article.id, line };
  });
  const problems = known.problems.map((problem) => {
    const id = problem.article;
    const isNamedByLine = problem.file !== undefined && id === idOfPlace(problem.file, known.line);
    if (isNamedByLine) return { ...problem, line, article: idOfPlace(problem.file, line) };
    return { ...problem, line };
  });
  return { line, articles, problems };
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(10, from);
    yield bytes.subarray(from, end === -1 ? bytes.length : end);
    if (end === -1) return;
    from = end + 1;
  }
}
