// The text of a page's bytes: its byte order mark, then strict UTF-8, then what the page states, then windows-1252.
// Node 20 decodes windows-1252 wrongly (curly quotation marks become control characters), so iconv-lite does it.
import sniffed from 'html-encoding-sniffer';
import iconv from 'iconv-lite';

const strict = new TextDecoder('utf-8', { fatal: true });

/** The page as text; bytes that its charset does not know come out as U+FFFD. */
export function pageText(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xef || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!mark || bytes[0] === 0xef) {
    try {
      return strict.decode(bytes);
    } catch {
      // not UTF-8: the page itself says what it is
    }
  }
  const label = sniffed(bytes, { defaultEncoding: 'windows-1252' });
  const encoding = iconv.encodingExists(label) && label.toLowerCase() !== 'utf-8' ? label : 'windows-1252';
  return iconv.decode(Buffer.from(bytes), encoding);
}
