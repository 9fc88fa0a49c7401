// The kinds of picture that an answer can be drawn as.

export type ChartKind = 'bars' | 'time-line';
