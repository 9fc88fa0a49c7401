// Exported files read back, by readers of our own where the writer is a library: what each format calls its words.
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The records of a CSV text as RFC 4180 defines them; throws where it breaks the grammar. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
    field.lastIndex = at;
    const [whole = '', inMarks, bare] = field.exec(text) ?? [];
    record.push(inMarks === undefined ? (bare ?? '') : inMarks.replaceAll('""', '"'));
    at += whole.length;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else throw new Error(`neither comma nor CRLF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  return records;
}

/** The values of a property in an iCalendar text, unfolded and with the escapes of TEXT undone (RFC 5545, 3.3.11). */
export function readProperty(calendar: string, name: string): readonly string[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1))
    .map((value) => value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)));
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What a reader of the Markdown sees quoted: the text of each block quotation, without its footnote mark. */
export function readQuoted(markdown: string): readonly string[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return root.children
    .filter((node) => node.type === 'blockquote')
    .map((node) => node.children.map(textOf).join('\n\n'));
}
