// Pieces of an answer that were drawn apart and are put together: evidence, and sections that point into it.
import type { EvidenceItem, Heading, Part, Section, Shown } from './answer.ts';

/** Evidence with the sections that show it; `items` of the sections are places in this very list. */
export interface Drawn {
  readonly evidence: readonly EvidenceItem[];
  readonly sections: readonly Section[];
}

/** One after the other, with the places in the sections moved along. */
export function joined(pieces: readonly Drawn[]): Drawn {
  const evidence: EvidenceItem[] = [];
  const sections: Section[] = [];
  for (const piece of pieces) {
    const before = evidence.length;
    for (const section of piece.sections) {
      const shown = section.shown.map((one) => ({ ...one, items: one.items.map((item) => item + before) }));
      sections.push({ ...section, shown });
    }
    evidence.push(...piece.evidence);
  }
  return { evidence, sections };
}

/** What answers under no heading, `leading` slices of it, and what supports it under its own; no empty section. */
export function leadAndSupport(shown: readonly Shown[], leading = 1): readonly Section[] {
  const sections: readonly Section[] = [
    { heading: null, shown: shown.slice(0, leading), lines: [] },
    { heading: { kind: 'part', part: 'support' }, shown: shown.slice(leading), lines: [] },
  ];
  return sections.filter((section) => section.shown.length > 0);
}

/** The heading of a part; it counts where not all is shown. */
export function partHeading(part: Part, shown: number, of: number): Heading {
  return shown < of ? { kind: 'part-of', part, shown, of } : { kind: 'part', part };
}

/** A piece under a heading that counts its slices, of `of` that there are; nothing at all where the piece is empty. */
export function headed(part: Part, piece: Drawn, of: number): Drawn {
  if (piece.sections.length === 0) return piece;
  const [first, ...rest] = piece.sections;
  const shown = piece.sections.reduce((sum, section) => sum + section.shown.length, 0);
  const heading = partHeading(part, shown, of);
  if (first !== undefined && first.heading === null)
    return { ...piece, sections: [{ ...first, heading }, ...rest] };
  return { ...piece, sections: [{ heading, shown: [], lines: [] }, ...piece.sections] };
}
