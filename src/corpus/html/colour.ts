// Colours as style sheets write them, as far as two can be told to be the same.

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    white: '#ffffff',
    black: '#000000',
    red: '#ff0000',
    green: '#008000',
    blue: '#0000ff',
    yellow: '#ffff00',
    gray: '#808080',
    grey: '#808080',
    silver: '#c0c0c0',
    navy: '#000080',
    maroon: '#800000',
    olive: '#808000',
    teal: '#008080',
    purple: '#800080',
    orange: '#ffa500',
    ivory: '#fffff0',
    snow: '#fffafa',
    whitesmoke: '#f5f5f5',
    ghostwhite: '#f8f8ff',
    beige: '#f5f5dc',
    lightgray: '#d3d3d3',
    lightgrey: '#d3d3d3',
    transparent: '#00000000',
  }),
);

/** The colour that a value names, in 0 to 255 and alpha 0 to 1, or null where it names none that is known here. */
export function colourOf(value: string): Colour | null {
  const hex = /^#([0-9a-f]{3,8})$/.exec(NAMED.get(value) ?? value)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const match =
    /^rgba?\(\s*(\d{1,3})[\s,]{1,3}(\d{1,3})[\s,]{1,3}(\d{1,3})\s*(?:[,/]\s*([\d.]{1,6})(%?)\s*)?\)$/.exec(
      value,
    );
  if (match !== null) {
    const alpha = match[4] === undefined ? 1 : Number(match[4]) / (match[5] === '%' ? 100 : 1);
    return { red: Number(match[1]), green: Number(match[2]), blue: Number(match[3]), alpha };
  }
  const grey = /^hsla?\(\s*[\d.]{1,6}(?:deg)?[\s,]{1,3}[\d.]{1,6}%[\s,]{1,3}(100|0)%\s*\)$/.exec(value)?.[1];
  return grey === undefined ? null : fromHex(grey === '100' ? 'ffffff' : '000000');
}

function fromHex(hex: string): Colour | null {
  const full = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (full.length !== 6 && full.length !== 8) return null;
  const part = (index: number) => Number.parseInt(full.slice(index * 2, index * 2 + 2), 16);
  return { red: part(0), green: part(1), blue: part(2), alpha: full.length === 8 ? part(3) / 255 : 1 };
}

/** True where ink of one colour on the other cannot be read: they differ by no more than 8 of 255 in each part. */
export function isSameInk(ink: Colour, ground: Colour): boolean {
  if (ink.alpha <= 0.05) return true;
  const near = (a: number, b: number) => Math.abs(a - b) <= 8;
  return (
    ink.alpha > 0.5 &&
    near(ink.red, ground.red) &&
    near(ink.green, ground.green) &&
    near(ink.blue, ground.blue)
  );
}
