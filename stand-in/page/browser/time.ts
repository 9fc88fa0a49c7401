// Times as Discord's client shows them, in the reader's language and zone.

const UNITS = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** `2 years ago`, `in 5 minutes`. */
export function ago(milliseconds: number): string {
  const away = milliseconds - Date.now();
  const [unit, length] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? ['second', 1_000];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(away / length), unit);
}

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** A time in one of Discord's formats, `f` for an unknown one. */
export function fullTime(milliseconds: number, format: string): string {
  return new Date(milliseconds).toLocaleString('en', FORMATS[format] ?? FORMATS.f);
}

/** `14:05` */
export function clockTime(when: string | number): string {
  return new Date(when).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
