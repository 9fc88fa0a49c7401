import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/evidence/actor/actors.ts';
import type { Place } from '../../../src/evidence/evidence.ts';
import { articleOf } from '../quotation/article.ts';

function place(text: string, name: string, ...aliases: string[]): Place {
  const mentions = aliases.flatMap((alias) =>
    [...text.matchAll(new RegExp(`\\b${alias}\\b`, 'gu'))].map((match) => ({
      start: match.index,
      end: match.index + alias.length,
    })),
  );
  return { name, mentions };
}

function actors(text: string, places: readonly Place[] = []) {
  return findActors(articleOf(text), places).map((actor) => ({
    ...actor,
    mentions: actor.mentions.map(({ start, end }) => text.slice(start, end)),
    roles: actor.roles.map(({ start, end }) => text.slice(start, end)),
  }));
}

describe('findActors', () => {
  it('merges short forms into the fullest name', () => {
    const text = 'Lena Vogt spoke first. Vogt then left. Minister Vogt smiled.';
    expect(actors(text).map((one) => [one.name, one.mentions])).toEqual([
      ['Lena Vogt', ['Lena Vogt', 'Vogt', 'Vogt']],
    ]);
  });

  it('merges a family name that stands first', () => {
    const text = 'President Lin Boda arrived. Lin said nothing.';
    expect(actors(text).map((one) => one.name)).toEqual(['Lin Boda']);
  });

  it('keeps two people of one surname apart by their titles', () => {
    const text = 'Mr. Karl Vogt met Mrs. Lena Vogt. Mrs. Vogt smiled. Mr. Vogt did not.';
    expect(actors(text).map((one) => one.mentions)).toEqual([
      ['Karl Vogt', 'Vogt'],
      ['Lena Vogt', 'Vogt'],
    ]);
  });

  it('leaves a surname with whom it meant before, though a namesake is named in full since', () => {
    const text = 'President Lin Boda came. Lin spoke. In 1990 Lin Hatu had ruled. Lin smiled.';
    expect(actors(text).map((one) => [one.name, one.mentions])).toEqual([
      ['Lin Boda', ['Lin Boda', 'Lin', 'Lin']],
      ['Lin Hatu', ['Lin Hatu']],
    ]);
  });

  it.each([
    ['Ursula van der Hoek spoke.', 'Ursula van der Hoek'],
    ['Omar bin Rashid spoke.', 'Omar bin Rashid'],
    ['President Karim el-Hadi spoke.', 'Karim el-Hadi'],
    ['Jean-Luc Marron spoke.', 'Jean-Luc Marron'],
    ['Mr. Sean O’Dell spoke.', 'Sean O’Dell'],
    ['Chairman Han Do-yul spoke.', 'Han Do-yul'],
    ['Minister Łukasz Brodziński spoke.', 'Łukasz Brodziński'],
  ])('keeps the name whole in %s', (text, name) => {
    expect(actors(text).map((one) => one.name)).toEqual([name]);
  });

  it.each([
    ['Alice May resigned. May had said so on Friday.', 'Alice May', ['Alice May', 'May']],
    ['Mr. August spoke in August.', 'August', ['August']],
  ])('takes a month for a surname behind a first name or a title in %s', (text, name, mentions) => {
    expect(actors(text).map((one) => [one.name, one.mentions])).toEqual([[name, mentions]]);
  });

  it.each([
    ['Voter Lena Vogt said so.', 'Lena Vogt', 'Voter'],
    [
      'The director of Free Press International Lena Vogt said so.',
      'Lena Vogt',
      'director of Free Press International',
    ],
    [
      'Former Ambassador to the United Nations Lena Vogt said so.',
      'Lena Vogt',
      'Former Ambassador to the United Nations',
    ],
    ['In May Orland’s trade minister, Lena Vogt, said so.', 'Lena Vogt', 'Orland’s trade minister'],
  ])('keeps the role out of the name in %s', (text, name, role) => {
    expect(actors(text).map((one) => [one.name, one.roles])).toContainEqual([name, [role]]);
  });

  it.each(['John King spoke.', 'Alice Day spoke.', 'Mary Baker spoke.'])(
    'keeps a surname that is a word for something else in %s',
    (text) => {
      expect(actors(text).map((one) => one.name)).toEqual([text.replace(' spoke.', '')]);
    },
  );

  it.each([
    'Ships crossed the Grey Sea on Monday.',
    'The Nordal Prize was awarded in the Tall Hall.',
    'They met in Ostby. In Ostby it rained.',
    'Tropical Storm Vogt reached the coast.',
    'Output rose with GDP, and the train left at 09:00 UTC.',
    'Police were called to the Office.',
  ])('takes no place and no thing for somebody in %s', (text) => {
    expect(actors(text)).toEqual([]);
  });

  it('takes letters for a body where it acts or is credited', () => {
    const text = 'The agency KCQ counted them. Figures by NPX differ, and so do those on the LMR.';
    expect(actors(text).map((one) => [one.kind, one.name])).toEqual([
      ['body', 'KCQ'],
      ['body', 'NPX'],
    ]);
  });

  it('names no voice for a role that only opens its sentence', () => {
    const text = 'Company lawyer Lena Vogt spoke. Comic artist Karl Reik did not.';
    expect(actors(text).map((one) => one.voice)).toEqual([null, null]);
  });

  it.each([
    ['Lena Vogt was sworn in as Orland’s president on Monday.', 'Orland’s president'],
    ['Lena Vogt became prime minister of Orland in May.', 'prime minister of Orland'],
    ['Lena Vogt has been the head of the Norfisk group since 2001.', 'head of the Norfisk group'],
    ['Lena Vogt was elected president.', 'president'],
  ])('states the role that a verb gives: %s', (text, role) => {
    expect(actors(text).map((one) => [one.name, one.roles])).toEqual([['Lena Vogt', [role]]]);
  });

  it.each([
    'Lena Vogt was not elected president of Orland.',
    'Lena Vogt appointed a new minister.',
    'Lena Vogt will be sworn in as president of Orland.',
    'Lena Vogt was elected in May.',
  ])('gives nobody a role that is denied, another’s, yet to come or not told: %s', (text) => {
    expect(actors(text).map((one) => [one.name, one.roles])).toEqual([['Lena Vogt', []]]);
  });

  it('states roles before and behind a name, verbatim', () => {
    const text =
      'Norfisk CEO Anton Bril met Lena Vogt, a spokeswoman for the Orland Customs Service, on Monday.';
    expect(actors(text).map((one) => [one.name, one.roles])).toContainEqual(['Anton Bril', ['Norfisk CEO']]);
    expect(actors(text).map((one) => [one.name, one.roles])).toContainEqual([
      'Lena Vogt',
      ['spokeswoman for the Orland Customs Service'],
    ]);
  });

  it('takes no description of somebody elsewhere for a role', () => {
    const text = 'Tomas Reik won again. The second-term president was pleased.';
    expect(actors(text).map((one) => one.roles)).toEqual([[]]);
  });

  it('tells whose voice it is: a country, or the company of the role', () => {
    const text = 'Orlandian President Tomas Reik met Norfisk CEO Anton Bril.';
    const voices = actors(text, [place(text, 'Orland', 'Orlandian')]).map((one) => one.voice);
    expect(voices).toEqual(['Orland', 'Norfisk']);
  });

  it('types ministries and banks as bodies', () => {
    const text = 'The Economy Ministry wrote to the Bank of Orland.';
    expect(actors(text).map((one) => [one.kind, one.name])).toEqual([
      ['body', 'Economy Ministry'],
      ['body', 'Bank of Orland'],
    ]);
  });

  it('finds nobody in a text without names, nor in the name of a country', () => {
    const text = 'In Orland the harvest was late.';
    expect(actors('The harvest was late and the bread was dear.')).toEqual([]);
    expect(actors(text, [place(text, 'Orland', 'Orland')])).toEqual([]);
  });
});
