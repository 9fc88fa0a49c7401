// Reads `.txt` as it comes out of a scraper: mended, without boilerplate, title and byline taken from its first lines.
import { compose } from '../compose.ts';
import { decodeUtf8 } from '../decode.ts';
import { NO_FIELDS } from '../fields.ts';
import type { Reader, Reading, SourceFile } from '../reader.ts';
import { cleaned } from './clean.ts';

export const text: Reader = { name: 'plain text', extensions: ['.txt'], read };

function read(file: SourceFile): Reading {
  const decoded = decodeUtf8(file.bytes, file.path);
  if (decoded.problem !== null) return { articles: [], problems: [decoded.problem] };
  const kept = cleaned(decoded.text);
  if (kept.text.trim() === '') {
    const found = decoded.text.trim() === '' ? 'an empty file' : 'boilerplate only';
    const expected = 'the text of an article';
    return {
      articles: [],
      problems: [{ code: 'empty-text', severity: 'reject', file: file.path, found, expected }],
    };
  }
  const article = compose({ file: file.path, line: null, fields: NO_FIELDS, dated: decoded.text, ...kept });
  return { articles: [article], problems: [] };
}
