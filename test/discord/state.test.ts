import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carriersIn,
  loadState,
  readControl,
  readValue,
  stateIn,
  withoutState,
} from '../../src/discord/carrier.ts';
import { pack, unpack } from '../../src/discord/packing.ts';
import { packCall, type State, unpackCall, unpackState } from '../../src/discord/state.ts';
import { oddText } from './odd-text.ts';

const name = fc.constantFrom('question', 'from', 'to', 'outlet', 'speaker', 'topic', '__proto__');
const call = fc.record({
  command: fc.constantFrom('ask', 'quote', 'trade'),
  options: fc.dictionary(name, oddText, { maxKeys: 5 }),
});
const state: fc.Arbitrary<State> = fc.record({
  call,
  from: fc.option(call),
  version: fc.stringMatching(/^[0-9a-f]{12}$/),
});

const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8');
const plain = (value: unknown) => JSON.parse(wellFormed(JSON.stringify(value)));

/** A message whose controls have these ids: first a menu with its values, then buttons. */
const messageOf = (ids: readonly string[], values: number) => [
  {
    type: 17,
    components: [
      { type: 10, content: 'text' },
      {
        type: 1,
        components: [
          { type: 3, custom_id: ids[0], options: ids.slice(1, values + 1).map((value) => ({ value })) },
        ],
      },
      { type: 1, components: ids.slice(values + 1).map((custom_id) => ({ type: 2, custom_id })) },
    ],
  },
];

const PREFIXES = [
  'around:',
  '1.jHTSRw4bBo.0.2l.0e0Mzy',
  '2.jHTSRw4bBo.9.2l.0e0Mzy',
  'page:1',
  'cite:',
  'ask:',
];

describe('what a message remembers', () => {
  it('comes back from its ids, whatever was asked, or does not fit and is left out', () => {
    let fitted = 0;
    fc.assert(
      fc.property(state, (one) => {
        const ids = loadState(PREFIXES, one);
        if (ids === null) return;
        fitted += 1;
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
        expect(plain(stateIn(messageOf(ids, 2)))).toEqual(plain(one));
      }),
    );
    expect(fitted).toBeGreaterThan(50);
  });

  it('has room for the longest question in any script', () => {
    const random = fc.sample(
      fc.string({
        unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
        minLength: 300,
        maxLength: 300,
      }),
      20,
    );
    for (const question of random) {
      const long: State = {
        call: { command: 'ask', options: { question } },
        from: null,
        version: '0123456789ab',
      };
      expect(loadState([...PREFIXES, 'lead:0.丰'], long)).not.toBeNull();
    }
  });

  it('is told apart from what was cut off, changed or never ours', () => {
    fc.assert(
      fc.property(state, fc.nat(), fc.nat(), (one, at, to) => {
        const ids = loadState(PREFIXES, one);
        if (ids === null) return;
        const packed = ids.map((id) => id.slice(id.lastIndexOf(':') + 1)).join('');
        expect(unpackState(packed.slice(0, at % packed.length))).toBeNull();
        const place = at % packed.length;
        const other = String.fromCharCode(0x4e00 + (to % 0x4000));
        const changed = packed.slice(0, place) + other + packed.slice(place + 1);
        const last = place === packed.length - 1;
        if (other !== packed[place] && !last) expect(unpackState(changed)).toBeNull();
      }),
    );
  });

  it('is nothing in a message without it', () => {
    expect(stateIn(messageOf(withoutState(PREFIXES), 2))).toBeNull();
    expect(stateIn([])).toBeNull();
    expect(stateIn(null)).toBeNull();
    expect(stateIn({ components: [{ custom_id: 7 }] })).toBeNull();
  });
});

describe('packed text', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(unpack(pack(text))).toBe(wellFormed(text));
      }),
    );
  });

  it('is read as nothing where it was never packed', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(unpackCall(text)).toBeNull();
      }),
    );
  });

  it('is read as nothing where it was packed with another list of words', () => {
    expect(unpack('趷喀为姆址廑嬒苘壱橠嘀')).toBeNull();
  });

  it('of a call keeps its subcommand', () => {
    const remove = { command: 'corpus', subcommand: 'remove', options: { id: 'a/b', confirm: 'true' } };
    expect(unpackCall(packCall(remove))).toEqual(remove);
  });
});

describe('an id', () => {
  it.each(['', 'page', 'page:1', 'page:1:2:3', 'pages:1:', 'x'.repeat(100), '__proto__', 'lead'])(
    'that is not ours is no control: %s',
    (id) => {
      expect(readControl(id)).toBeNull();
    },
  );

  it('gives its kind and what it alone needs', () => {
    expect(readControl('page:12:丰丱')).toEqual({ kind: 'page', own: '12' });
    expect(readValue('1.a.b:丰')).toBe('1.a.b');
    expect(readValue('nothing')).toBe('');
  });

  it('is found in a message in the order of reading', () => {
    expect(carriersIn(messageOf(['m:', 'v1', 'v2', 'b1', 'b2'], 2))).toEqual(['m:', 'v1', 'v2', 'b1', 'b2']);
  });
});
