// What a person sees in a message, old and V2.
import { describe, expect, it } from 'vitest';
import type { Component, Embed } from './payloads.ts';
import { buttonsOf, selectsOf, textOf } from './reading.ts';

const message = (components: readonly Component[], content = '', embeds: readonly Embed[] = []) => ({
  components,
  content,
  embeds,
});

const nested: readonly Component[] = [
  {
    type: 17,
    components: [
      { type: 10, content: '# Title' },
      {
        type: 9,
        components: [{ type: 10, content: 'Beside a button' }],
        accessory: { type: 2, style: 5, label: 'Open', url: 'https://example.org' },
      },
      { type: 14 },
      { type: 1, components: [{ type: 2, style: 1, custom_id: 'a', emoji: { name: '⬅️' }, disabled: true }] },
    ],
  },
  {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: 'm',
        placeholder: 'Sort by',
        options: [{ label: 'Date', value: 'd' }],
        max_values: 2,
      },
    ],
  },
];

describe('the text of a message', () => {
  it('is its V2 texts in order, without buttons and menus', () => {
    expect(textOf(message(nested))).toBe('# Title\nBeside a button');
  });

  it('is content, then embeds', () => {
    const embed = {
      title: 'T',
      description: 'D',
      fields: [{ name: 'N', value: 'V' }],
      footer: { text: 'F' },
    };
    expect(textOf(message([], 'C', [embed]))).toBe('C\nT\nD\nN\nV\nF');
  });

  it('is empty for a message of buttons only', () => {
    expect(
      textOf(message([{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] }])),
    ).toBe('');
  });
});

describe('buttons and menus', () => {
  it('are found however deep they are', () => {
    expect(buttonsOf(message(nested))).toEqual([
      { label: 'Open', customId: undefined, url: 'https://example.org', disabled: false },
      { label: '⬅️', customId: 'a', url: undefined, disabled: true },
    ]);
    expect(selectsOf(message(nested))).toMatchObject([
      { customId: 'm', placeholder: 'Sort by', least: 1, most: 2 },
    ]);
  });

  it('are none in plain text', () => {
    expect([buttonsOf(message([{ type: 10, content: 'x' }])), selectsOf(message([]))]).toEqual([[], []]);
  });
});
