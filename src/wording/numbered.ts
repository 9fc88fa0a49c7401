// The numbers that an answer's slices bear on its page, for whatever refers to them beside the page. Knows no face.
import type { Answer, EvidenceItem, Section, Shown } from '../commands/answer.ts';

/** A slice with its number, which counts from 1 over the whole answer. */
export interface Numbered {
  readonly number: number;
  readonly section: Section;
  readonly shown: Shown;
  /** The first piece of evidence that the slice shows. */
  readonly item: EvidenceItem;
}

/** The slices of an answer in the order of its page, numbered as there. */
export function numberedIn({
  sections,
  evidence,
}: Pick<Answer, 'sections' | 'evidence'>): readonly Numbered[] {
  let number = 0;
  return sections.flatMap((section) =>
    section.shown.flatMap((shown) => {
      const item = evidence[shown.items[0] ?? -1];
      if (item === undefined) return [];
      number += 1;
      return [{ number, section, shown, item }];
    }),
  );
}
