// How events are shown, whichever command shows them: the date as a heading, the sentence with its words of time bold.
import type { EvidenceItem, Note, Section } from './answer.ts';
import { eventItem, show } from './citation.ts';
import type { Drawn } from './drawn.ts';
import type { Happening } from './event-merge.ts';

function sectionOf({ row, also }: Happening, item: number): Section {
  const { article, item: event } = row;
  const notes: Note[] = [];
  if (event.inferred) {
    const words = article.text.slice(event.timeText.start, event.timeText.end);
    notes.push({ kind: 'worked-out', words, period: { earliest: event.earliest, latest: event.latest } });
  }
  if (also > 0) notes.push({ kind: 'also-in', count: also });
  return {
    heading: { kind: 'time', event },
    shown: [show(article, event, [item], [event.timeText], notes)],
    lines: [],
  };
}

/** A section for each happening, in the order given. */
export function drawEvents(happenings: readonly Happening[]): Drawn {
  const evidence: EvidenceItem[] = happenings.map(({ row }) =>
    eventItem(row.article, row.item, row.relevance),
  );
  return { evidence, sections: happenings.map((happening, place) => sectionOf(happening, place)) };
}
