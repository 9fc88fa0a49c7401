// A day of the month whose month is left out: "on the 15th".
import { civil, type Day, dayOf, two } from '../calendar.ts';
import type { Finder, Scene } from '../mention.ts';
import { dayReading, undated } from '../reading.ts';
import { ordinalAt } from '../vocabulary.ts';
import { at } from '../words.ts';

/** The one of this month, or of the month before or after: by tense, else the nearest. */
function dayMeant({ today, ahead }: Scene, number: number): Day | null {
  if (today === null) return null;
  const { year, month } = civil(today);
  const days = [-1, 0, 1].map((shift) => dayOf(year, month + shift, number)).filter((day) => day !== null);
  if (ahead === null || typeof ahead === 'string')
    return days.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
  if (ahead) return days.find((day) => day >= today) ?? null;
  return days.findLast((day) => day <= today) ?? null;
}

export const findDaysOfMonth: Finder = (words, index) => {
  if (!/^(?:on|by|until|since|from)$/.test(at(words, index - 1).lower) || at(words, index).lower !== 'the')
    return null;
  const ordinal = at(words, index + 1).kind === 'number' ? ordinalAt(words, index + 1) : null;
  if (ordinal === null || ordinal.count === null || ordinal.count > 31 || ordinal.count < 1) return null;
  const after = at(words, ordinal.next);
  if (after.kind === 'word' && !/^(?:and|to|the|when|but|as|in|at|with|for|after|by)$/.test(after.lower))
    return null;
  const number = ordinal.count;
  return {
    from: index,
    to: ordinal.next,
    type: 'DATE',
    stated: false,
    read: (scene) => {
      const day = dayMeant(scene, number);
      return day === null ? undated(`XXXX-XX-${two(number)}`) : dayReading(day);
    },
  };
};
