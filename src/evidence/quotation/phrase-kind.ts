// What sort of thing a noun phrase names, judged by its words alone: a person, a group, a document, a body.
import { isCapital } from '../actor/phrases.ts';
import type { Token } from '../token/tokens.ts';
import { isCueNoun } from './cue-words.ts';
import type { Unit } from './frame.ts';
import { isTime } from './subject.ts';

export type PhraseKind =
  | 'he' | 'they' | 'i' | 'we' | 'it' | 'you' | 'who' | 'other-pronoun'
  | 'name' | 'person' | 'people' | 'body' | 'document' | 'time' | 'thing'; // biome-ignore format: a table

const PERSON =
  /^(?:.*(?:man|woman|person|ist|ician|ologist|analyst|officer|official|adviser|advisor|lawyer|attorney|spokesperson|leader|director|president|minister|secretary|senator|governor|mayor|chief|chair|chairman|chairwoman|professor|author|editor|candidate|nominee|judge|justice|aide|manager|strategist|expert|critic|reporter|writer|host|anchor|pastor|bishop|king|queen|prince|general|colonel|captain|sheriff|prosecutor|diplomat|envoy|ambassador|source|father|mother|son|daughter|wife|husband|brother|sister|friend|teacher|student|doctor|nurse|owner|founder|executive|ceo|member|voter|resident|supporter|witness|veteran|pollster|columnist|commentator|historian|scholar|researcher|scientist|economist|banker|trader|farmer|worker|driver|soldier|commander|representative|congressman|commissioner|magistrate|counsel|deputy|insider|donor|activist|protester|organizer|coach|player|singer|actor|actress|star|guy|boy|girl|neighbour|neighbor|reader|one|someone|everyone|nobody|billionaire|mogul|businessman|developer|operative|consultant|frontrunner|runner|hopeful|republican|democrat|conservative|liberal|socialist|negotiator|trustee|counterpart|attaché|attache|regulator|inspector|detective|parent|customer|investor|speaker|premier|chancellor|emir|pope|cardinal|priest|rabbi|imam))$/;
const PEOPLE =
  /^(?:people|officials|critics|experts|others|some|many|both|leaders|sides|authorities|police|members|men|women|children|prosecutors|voters|supporters|analysts|democrats|republicans|lawmakers|reporters|investigators|protesters|activists|observers|economists|sources|aides|allies|advisers|advisors|researchers|scientists|editors|writers|authors|parents|workers|residents|students|diplomats|ministers|lawyers|attorneys|judges|justices|conservatives|liberals|opponents|candidates|rivals|fans|users|crowd|audience|witnesses|regulators|organizers|organisers|ones|those|several|few|most)$/;
const BODY =
  /^(?:ministry|department|bank|council|commission|committee|agency|court|company|party|embassy|government|administration|office|campaign|association|union|organization|organisation|group|corporation|inc\.|corp\.|co\.|ltd|university|institute|foundation|bureau|board|firm|institution|service|authority|customs|parliament|congress|senate|house|army|navy|force|times|post|journal|news|network|channel|magazine|newspaper|paper|outlet|center|centre|coalition|alliance|bloc|federation|chamber|team|club|church|league|delegation|mission|secretariat|side|state|republic|regime|cabinet|kremlin|pentagon|nation|country|opposition|movement|militia|watchdog|regulator|tribunal|panel|police)$/;

/** The kind of the phrase at the unit; `name` where its last word is a capitalised one that is no body's. */
export function phraseKind(unit: Unit, tokens: readonly Token[]): PhraseKind {
  const phrase = unit.phrase;
  if (phrase === null) return 'thing';
  if (phrase.pronoun) return pronounKind(unit.lower);
  if (isTime(unit)) return 'time';
  const head = tokens[phrase.head];
  const capital = isCapital(head) && (phrase.to - phrase.from > 1 || phrase.from === 0 || isName(head));
  if (BODY.test(unit.lower)) return 'body';
  if (PEOPLE.test(unit.lower)) return 'people';
  if (capital && (head?.pos === 'PROPN' || head?.pos === 'X')) return 'name';
  if (isCueNoun(unit.lower)) return 'document';
  if (PERSON.test(unit.lower)) return 'person';
  if (unit.lower.endsWith('s') && PERSON.test(unit.lower.slice(0, -1))) return 'people';
  return capital ? 'name' : 'thing';
}

function isName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN';
}

function pronounKind(lower: string): PhraseKind {
  switch (lower) {
    case 'he':
    case 'she':
      return 'he';
    case 'they':
      return 'they';
    case 'i':
      return 'i';
    case 'we':
      return 'we';
    case 'it':
      return 'it';
    case 'you':
      return 'you';
    case 'who':
      return 'who';
    default:
      return 'other-pronoun';
  }
}
