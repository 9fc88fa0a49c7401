import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../archive-of.ts';

/** Whose voice each quotation of the text is. */
async function voices(
  text: string,
  title = 'News of the day',
): Promise<readonly (string | null | undefined)[]> {
  const archive = await archiveOf([{ id: 'one', title, published: '2024-06-10', text }]);
  return archive.quotations.map(({ item }) => item.speaker?.voice);
}

describe('a state body without its country', () => {
  it('speaks for the one whose such body the article names', async () => {
    const text =
      'Kenya’s foreign ministry summoned the envoy of Peru. Peru and Chile objected.\n\n“This is over,” foreign ministry spokeswoman Ada Mwangi said.';
    expect(await voices(text)).toEqual(['Kenya']);
  });

  it('speaks for the only country that was just named', async () => {
    const text =
      'Peru and Chile came to the talks in Oslo.\n\nKenya stayed away. “It is too far,” foreign ministry spokeswoman Ada Mwangi said.';
    expect(await voices(text)).toEqual(['Kenya']);
  });

  it('speaks for the only country that the article is about', async () => {
    const text =
      'Kenya votes.\n\nKenya waits. Rain fell. Buses ran.\n\n“The count is fair,” parliament said.';
    expect(await voices(text, 'Kenya votes')).toEqual(['Kenya']);
  });

  it('speaks for none where several are near', async () => {
    const text =
      'Peru and Kenya met Chile in Oslo. “It is too far,” foreign ministry spokeswoman Ada Mwangi said.';
    expect(await voices(text)).toEqual([null]);
  });

  it('speaks for none by a country of which the article names another such body', async () => {
    const text =
      'Kenya’s foreign ministry and Peru’s foreign ministry met. Kenya left. “It is late,” foreign ministry spokeswoman Ada Mwangi said.';
    expect(await voices(text)).toEqual([null]);
  });
});

it('leaves a city’s police without a country', async () => {
  const text = 'Kenya votes.\n\nKenya waits.\n\n“Stay at home,” Arborville police said.';
  expect(await voices(text, 'Kenya votes')).not.toContain('Kenya');
});

describe('a president of no stated country', () => {
  it('speaks for the one whose state bodies alone the article names, where it leads', async () => {
    const text =
      'Kenya’s parliament passed the bill. President Ada Mwangi vetoed it. “It is a bad law,” Mwangi said. Kenyans cheered.';
    expect(await voices(text)).toEqual(['Kenya']);
  });

  it.each([
    'Kenya’s parliament and Peru’s parliament passed it. President Ada Mwangi signed. “It is a law,” Mwangi said. Kenya won.',
    'Kenya’s customs had counts. Peru and Kenya trade. President Ada Mwangi met Peru’s guests. “It is good,” Mwangi said.',
    'Kenya’s parliament sat in Kenya. Peru waited. President Ada Mwangi came. “It is late,” Mwangi said. Kenya won.',
  ])('speaks for none in an article that does not settle it: %s', async (text) => {
    expect(await voices(text)).toEqual([null]);
  });
});
