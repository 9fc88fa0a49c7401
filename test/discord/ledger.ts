// Twenty invented years of trade between two countries, an article each: enough for an answer of several pages.
import type { Written } from '../archive-of.ts';

const YEARS = Array.from({ length: 20 }, (_, place) => 2001 + place);

export const LEDGER: readonly Written[] = YEARS.map((year) => ({
  id: `ledger-${year}`,
  title: `Chile and Norway in ${year}`,
  outlet: 'Test Wire',
  published: `${year + 1}-02-05`,
  url: `https://example.org/ledger/${year}`,
  sources: [`Bureau of Numbers, ${year + 1}-02-04`],
  text: `The harbours were open all winter.

Trade between Chile and Norway reached $${year - 1700} million in ${year}, the Bureau of Numbers said.

The bureau counts ships as well.`,
}));
