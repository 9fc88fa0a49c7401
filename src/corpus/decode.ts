// Bytes to text, strictly UTF-8. Pages, which may state another charset, have their own way in html/charset.ts.
import type { Problem } from './problem.ts';

export type Decoded =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: Problem };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * The text of UTF-8 bytes without a byte order mark, or the reason why they are none:
 * `binary` where they hold a NUL byte, else `not-utf8` with the line of the first bad byte.
 * `line` is where the bytes stand in the file, for one line of a larger file.
 */
export function decodeUtf8(bytes: Uint8Array, file: string, line: number | null = null): Decoded {
  const at = line === null ? {} : { line };
  if (bytes.includes(0)) {
    const problem = {
      code: 'binary',
      severity: 'reject',
      file,
      ...at,
      found: 'a NUL byte',
      expected: 'text in UTF-8',
    } as const;
    return { text: null, problem };
  }
  try {
    return { text: strict.decode(bytes), problem: null };
  } catch {
    const bad = firstBadByte(bytes);
    const found = `byte 0x${(bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    const badLine = line ?? lineOfByte(bytes, bad);
    return {
      text: null,
      problem: {
        code: 'not-utf8',
        severity: 'reject',
        file,
        line: badLine,
        found,
        expected: 'text in UTF-8',
      },
    };
  }
}

/** Offset of the first byte that a strict decoder refuses. */
function firstBadByte(bytes: Uint8Array): number {
  const text = lenient.decode(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = mark;
  let from = 0;
  for (let index = text.indexOf('\ufffd'); index !== -1; index = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, index));
    const stated = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!stated) return offset;
    offset += 3;
    from = index + 1;
  }
  return offset;
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = bytes.indexOf(10); index !== -1 && index < offset; index = bytes.indexOf(10, index + 1))
    line += 1;
  return line;
}
