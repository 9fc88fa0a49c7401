import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/evidence/evidence.ts';
import { icalendarOf } from '../../src/export/icalendar.ts';
import { answerOf, articleOf, happening } from './made.ts';
import { readProperty } from './read-back.ts';

const TEXT = 'Zuberi sold nine ferries to Palermo; the first, “Amani”, sails soon.';
const WHOLE = { start: 0, end: TEXT.length };

/** A calendar of one happening for each change to an ordinary one. */
function calendar(changes: readonly Partial<Event>[], published: string | null = '2024-06-03'): string {
  const article = articleOf(TEXT, { published });
  return icalendarOf(
    answerOf(
      'timeline',
      changes.map((change) => happening(article, WHOLE, change)),
      article,
    ),
    'Ferries, all of them',
    [],
  );
}

describe('a happening in a calendar', () => {
  it('of a month is one all-day range that ends before the next month', () => {
    const text = calendar([{ earliest: '2024-02-01', latest: '2024-02-29', precision: 'month' }]);
    expect(readProperty(text, 'DTSTART')).toEqual(['20240201']);
    expect(readProperty(text, 'DTEND')).toEqual(['20240301']);
    expect(text).toContain('DTSTART;VALUE=DATE:');
    expect(readProperty(text, 'DESCRIPTION').at(-1)).toMatch(/^Feb 2024; no single day is named\n/);
  });

  it('of one day ends the day behind it, at the turn of a year too', () => {
    const text = calendar([{ earliest: '2023-12-31', latest: '2023-12-31' }]);
    expect(readProperty(text, 'DTEND')).toEqual(['20240101']);
  });

  it('that is planned is tentative; one that is denied or reported is neither confirmed nor cancelled', () => {
    expect(readProperty(calendar([{ status: 'planned' }]), 'STATUS')).toEqual(['TENTATIVE']);
    expect(readProperty(calendar([{}]), 'STATUS')).toEqual(['CONFIRMED']);
    for (const status of ['denied', 'reported'] as const) {
      const text = calendar([{ status }]);
      expect(readProperty(text, 'STATUS')).toEqual([]);
      expect(readProperty(text, 'CATEGORIES')).toEqual([status]);
    }
  });

  it('without a first and a last day is left out and counted', () => {
    const text = calendar([{ earliest: null }, { latest: null }, { earliest: null, latest: null }, {}]);
    expect(readProperty(text, 'UID')).toHaveLength(1);
    expect(text.slice(0, text.indexOf('BEGIN:VEVENT'))).toContain(
      '3 happenings without a first and a last day',
    );
  });

  it('is stamped with the day of its article, or where that is not known with its own', () => {
    expect(readProperty(calendar([{}]), 'DTSTAMP')).toEqual(['20240603T000000Z']);
    expect(readProperty(calendar([{}], null), 'DTSTAMP')).toEqual(['20240601T000000Z']);
  });

  it('keeps its name while the article grows before it, and shares it with no other', () => {
    const longer = articleOf(`It rained. ${TEXT}`);
    const at = { start: longer.text.indexOf(TEXT), end: longer.text.length };
    const later = icalendarOf(answerOf('timeline', [happening(longer, at)], longer), 'Ferries', []);
    const [first, second] = readProperty(calendar([{}, {}]), 'UID');
    expect(readProperty(later, 'UID')).toEqual([first]);
    expect(second).not.toBe(first);
  });
});

describe('the file', () => {
  it('has lines of at most 75 octets, each ended by CRLF, whatever the words', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, (words) => {
        const article = articleOf(words, { title: words });
        const range = { start: 0, end: words.length };
        const file = icalendarOf(answerOf('timeline', [happening(article, range)], article), words, [words]);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.split('\r\n');
        expect(lines.filter((line) => /[\r\n\u0000-\u0008]/.test(line))).toEqual([]);
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      }),
    );
  });

  it('shows control characters as pictures, which the format has no place for', () => {
    const article = articleOf('Ferries\u001b[31m sail\rsoon');
    const file = icalendarOf(
      answerOf('timeline', [happening(article, { start: 0, end: 22 })], article),
      'F',
      [],
    );
    expect(readProperty(file, 'SUMMARY')).toEqual(['Ferries␛[31m sail\nsoon']);
  });

  it('is the same twice, in any time zone', () => {
    const zone = process.env.TZ;
    const files = ['Pacific/Kiritimati', 'America/Adak'].map((one) => {
      process.env.TZ = one;
      return calendar([{}, { status: 'planned' }]);
    });
    process.env.TZ = zone;
    expect(files[0]).toBe(files[1]);
  });
});
