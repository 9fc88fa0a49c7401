// A small invented newsroom: four articles with everything the commands look for. Names and figures are made up.
import type { Written } from '../archive-of.ts';

export const NEWSROOM: readonly Written[] = [
  {
    id: 'kenya-italy-2025',
    title: 'Kenya and Italy count a record year',
    outlet: 'Test Wire',
    published: '2025-02-12',
    url: 'https://example.org/kenya-italy',
    tags: ['trade', 'Kenya', 'Italy'],
    sources: ['Bureau of Numbers, 2025-02-10'],
    text: `Trade between Kenya and Italy reached $480 million last year, Kenya’s customs said on Monday.

Kenya’s exports to Italy rose 12 percent to $120 million in 2024, while its imports from Italy came to $360 million.

“We expect more from coffee,” Trade Minister Ada Mwangi said in Nairobi on Tuesday. She will visit Rome on 20 June.

Italy’s statistics office put trade between Kenya and Italy in 2024 at $455 million.`,
  },
  {
    id: 'harbour-deal',
    title: 'A harbour for Mombasa',
    outlet: 'Test Post',
    published: '2024-03-20',
    tags: ['ports', 'Kenya'],
    text: `Kenya and Italy signed an agreement on a new harbour in Mombasa on 18 March 2024.

“This harbour closes a gap of forty years,” Italian Foreign Minister Carlo Bruni said at the ceremony. He called the deal “a bridge between two seas”.

Work on the harbour is to begin in 2026. A first plan had been dropped in 1984.`,
  },
  {
    id: 'harbour-doubts',
    title: 'Doubts over the harbour',
    outlet: 'Test Wire',
    published: '2024-05-03',
    tags: ['ports', 'Kenya'],
    text: `Tanzania has warned Kenya that the harbour in Mombasa would drain the region’s traffic.

“The harbour in Mombasa helps nobody but its builders,” Tanzanian Transport Minister Juma Kessy said on Thursday.

Kenya’s Trade Minister Ada Mwangi said on Friday: “The harbour in Mombasa helps the whole region.”`,
  },
  {
    id: 'election-night',
    title: 'Lusaka votes',
    outlet: 'Test Post',
    published: '2023-08-15',
    text: `Zambia voted on Sunday. Turnout was 71 percent, the electoral commission said.

The commission’s chair, Grace Phiri, said results would be published within days.

The ferry to Mpulungu had been mended by the end of May, the port reported.`,
  },
];
