// Words that news uses for one another. Our own list, kept to what rarely means anything else in a report on
// politics or trade; a related word says less than the word that was asked for.
import { termsOf } from './tokenise.ts';

const GROUPS = `
agreement deal accord pact treaty
summit conference meeting
talks negotiations
rise grow increase climb jump surge gain
fall drop decline shrink decrease slump plunge slip
buy purchase
sell sale
company firm
ship vessel
seize capture
expire lapse
flee displace refugees
kill die dead death
attack strike hit
leave quit withdraw exit
join accession member
chair preside
begin start launch open
end finish close stop halt
win victory
lose loss
border frontier
soldiers troops servicemen
oil crude petroleum
maize corn
ballot vote election
elect choose
appoint name
replace succeed successor
envoy ambassador
premier prime
spokesman spokeswoman
speech address
demand ask request
help aid assist assistance
ban prohibit embargo
sanctions penalties
customs tariffs duties
cost price
supply deliver deliveries
capacity carry
total amount
boss chief head
vote ballot
reject refuse oppose
sign conclude
visit trip travel
`;

function table(): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split('\n')) {
    const terms = termsOf(line);
    for (const term of terms) {
      const others = related.get(term) ?? new Set<string>();
      for (const other of terms) if (other !== term) others.add(other);
      related.set(term, others);
    }
  }
  return new Map([...related].map(([term, others]) => [term, [...others]]));
}

const RELATED = table();

/** The terms that may stand in for a term; none for most. */
export function relatedTo(term: string): readonly string[] {
  return RELATED.get(term) ?? [];
}
