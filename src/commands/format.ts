// The formats in which an answer can be taken away as a file. Their names are what a person types.

export const FORMATS = ['csv', 'ics', 'json', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];
