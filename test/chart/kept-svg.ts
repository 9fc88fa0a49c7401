// A painter that keeps what it is given: the picture's bytes are those of the SVG. For tests of all that stands before it.
import type { Paint } from '../../src/chart/painter.ts';

export const keptSvg: Paint = async (svg) => ({ ok: true, png: new TextEncoder().encode(svg) });
