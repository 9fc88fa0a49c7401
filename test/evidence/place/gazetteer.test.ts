import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, placeNamed, placesIn } from '../../../src/evidence/place/gazetteer.ts';

const named = (text: string) =>
  placesIn(text).map(({ start, end, name, how }) => `${text.slice(start, end)} = ${name} (${how})`);

describe('placesIn', () => {
  it.each([
    ['Norwegian cod', ['Norwegian = Norway (demonym)']],
    ['Kremlin aides flew to Ankara', ['Kremlin = Russia (seat)', 'Ankara = Turkey (capital)']],
    ['U.S.-China talks', ['U.S. = United States (name)', 'China = China (name)']],
    [
      'South Africa and Papua New Guinea',
      ['South Africa = South Africa (name)', 'Papua New Guinea = Papua New Guinea (name)'],
    ],
    ['the Democratic Republic of Congo', ['Democratic Republic of Congo = DR Congo (name)']],
    [
      'OPEC+ and OPEC met in Brussels',
      ['OPEC+ = OPEC+ (bloc)', 'OPEC = OPEC (bloc)', 'Brussels = European Union (capital)'],
    ],
    ['Kiev’s and Kyiv’s', ['Kiev = Ukraine (capital)', 'Kyiv = Ukraine (capital)']],
    [
      'a Dane, two Poles and a Briton',
      ['Dane = Denmark (demonym)', 'Poles = Poland (demonym)', 'Briton = United Kingdom (demonym)'],
    ],
    ['RUSSIA AND CHINA', ['RUSSIA = Russia (name)', 'CHINA = China (name)']],
    ['Georgia President Lali Beridze', ['Georgia = Georgia (name)']],
    ['the United\nKingdom', ['United\nKingdom = United Kingdom (name)']],
    ['Côte d’Ivoire', ['Côte d’Ivoire = Ivory Coast (name)']],
  ])('names the places of "%s"', (text, places) => {
    expect(named(text)).toEqual(places);
  });

  it.each([
    'tell us about the turkey and polish the china',
    'Michael Jordan and Georgia Walpole',
    'ships in the South China Sea and the Indian Ocean',
    'the Washington Post, the Moscow Times',
    'New South Wales and New Mexico',
    'US$5 billion, 12 US cents, 40 Canadian dollars',
    'he spoke in Chinese, and she speaks English',
    'Chinatown, Germanium and the malians',
    'a seat in the House of Commons',
    'the southern state of Georgia',
    '',
  ])('finds none in "%s"', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('gives ordered mentions that do not overlap and lie within the text', () => {
    const word = fc.constantFrom(
      'Russia',
      'South',
      'Korea',
      'the',
      'U.S.',
      '’s ',
      ' ',
      '-',
      'Congo',
      'Republic',
      'of',
      '🙂',
      'São',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end } of placesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('placeNamed', () => {
  it.each([
    ['prc', 'China'],
    ['the uk', 'United Kingdom'],
    ['US', 'United States'],
    ['KYIV', 'Ukraine'],
    ['türkiye', 'Turkey'],
    ["cote d'ivoire", 'Ivory Coast'],
    ['russian', 'Russia'],
    ['chn', 'China'],
    ['opec+', 'OPEC+'],
  ])('reads "%s" as %s', (words, name) => {
    expect(placeNamed(words)).toBe(name);
  });

  it.each(['Atlantis', '', 'us and them'])('knows no place called "%s"', (words) => {
    expect(placeNamed(words)).toBeNull();
  });
});

describe('aliasesOf', () => {
  it('gives the name first and then its other forms', () => {
    expect(aliasesOf('Russia')[0]).toBe('Russia');
    expect(aliasesOf('Russia')).toEqual(expect.arrayContaining(['Kremlin', 'Moscow', 'Russian']));
  });

  it('gives nothing for a name that is no place', () => {
    expect(aliasesOf('Atlantis')).toEqual([]);
  });
});
