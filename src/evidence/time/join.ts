// Joins two times that bound one stretch ("from 2009 to 2011", "between July and September", "January–June 2024").

import { civil } from './calendar.ts';
import type { Mention } from './mention.ts';
import { type Reading, spanReading, undated } from './reading.ts';
import { at, type Word } from './words.ts';

const BOUND = /^(?:to|until|till|through|-|–)$/;

/** True where only a word for "to" stands between the two, or "and" after "between". */
function bounds(words: readonly Word[], first: Mention, second: Mention): boolean {
  if (second.from !== first.to + 1 || first.type === 'SET' || second.type === 'SET') return false;
  const link = at(words, first.to).lower;
  if (BOUND.test(link)) return true;
  return link === 'and' && at(words, first.from - 1).lower === 'between';
}

function lengthOf(first: Reading, second: Reading): string {
  if (first.earliest === null || second.latest === null || second.earliest === null) return '';
  const a = civil(first.earliest);
  const b = civil(second.earliest);
  if (first.precision === 'day') return `P${second.latest - first.earliest + 1}D`;
  if (first.precision === 'year') return `P${b.year - a.year}Y`;
  return `P${(b.year - a.year) * 12 + b.month - a.month + 1}M`;
}

/** "which runs from October to September": the months of the season just named. */
function ofSeason(words: readonly Word[], { from }: Mention): boolean {
  return (
    at(words, from - 1).lower === 'from' &&
    /^(?:runs?|ran|running|lasts|lasted)$/.test(at(words, from - 2).lower)
  );
}

function joined(first: Mention, second: Mention, season: boolean): Mention {
  return {
    from: first.from,
    to: second.to,
    type: 'DURATION',
    stated: second.stated,
    read: (scene) => {
      if (season && scene.fiscal !== null && scene.fiscal === scene.last) return scene.fiscal;
      const end = second.read(scene);
      const year = end.latest === null ? null : civil(end.latest).year;
      let start = first.read(first.stated || year === null ? scene : { ...scene, year });
      if (
        start.earliest !== null &&
        end.earliest !== null &&
        start.earliest > end.earliest &&
        !first.stated &&
        year !== null
      ) {
        start = first.read({ ...scene, year: year - 1 });
      }
      if (start.earliest === null || end.latest === null || start.earliest > end.latest) return undated('');
      return spanReading(start.earliest, end.latest, lengthOf(start, end));
    },
  };
}

/** The mentions with bounded stretches made one. Times of day and lengths join nothing. */
export function joinBounds(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (
      last !== undefined &&
      last.type === 'DATE' &&
      mention.type === 'DATE' &&
      bounds(words, last, mention)
    ) {
      kept[kept.length - 1] = joined(last, mention, ofSeason(words, last));
    } else kept.push(mention);
  }
  return kept;
}
