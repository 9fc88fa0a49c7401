// The first stage of a search: which passages hold any of the words at all. MiniSearch stands behind one small
// asynchronous interface; final scores are computed in rank.ts from exact counts.
import MiniSearch from 'minisearch';

/** One passage as the engine holds it: terms by field, repeats kept. */
export interface EngineDocument {
  readonly id: number;
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
}

/** Terms with how much each counts; terms of places are keys such as `place:russia`. */
export interface EngineQuery {
  readonly terms: ReadonlyMap<string, number>;
  readonly limit: number;
}

export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** Candidates come best first, ties by id; the same documents and query always give the same list. */
export interface SearchEngine {
  readonly candidates: (query: EngineQuery) => Promise<readonly Candidate[]>;
}

type Stored = Readonly<Record<'title' | 'text' | 'people' | 'places', string>> & { readonly id: number };

const FIELDS = ['title', 'text', 'people', 'places'];
const BOOST = { title: 0.6, text: 1, people: 0.4, places: 0.5 };
const CHUNK = 100;

function stored(document: EngineDocument): Stored {
  return {
    id: document.id,
    title: document.title.join('\n'),
    text: document.text.join('\n'),
    people: document.people.join('\n'),
    places: document.places.join('\n'),
  };
}

function inOrder(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.id - b.id;
}

/**
 * Builds a new engine over the documents without holding the event loop; it is never changed afterwards. The
 * score of MiniSearch 7.2 is multiplied by the number of query terms matched: that is divided out again.
 */
export async function buildEngine(documents: readonly EngineDocument[]): Promise<SearchEngine> {
  const index = new MiniSearch<Stored>({
    fields: FIELDS,
    autoVacuum: false,
    tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term) => term,
  });
  for (let at = 0; at < documents.length; at += CHUNK) {
    index.addAll(documents.slice(at, at + CHUNK).map(stored));
    await new Promise((resume) => setImmediate(resume));
  }
  return {
    candidates: async ({ terms, limit }) => {
      const found = index.search([...terms.keys()].join('\n'), {
        boost: BOOST,
        prefix: false,
        fuzzy: false,
        boostTerm: (term) => terms.get(term) ?? 1,
      });
      return found
        .map((one) => ({ id: Number(one.id), score: one.score / Math.max(1, one.queryTerms.length) }))
        .sort(inOrder)
        .slice(0, limit);
    },
  };
}
