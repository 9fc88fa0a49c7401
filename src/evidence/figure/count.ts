// Things that news counts and readers look up: people, votes, losses, arms, vehicles. Knows no amount of money.
import type { Token } from './token.ts';

const PEOPLE =
  'people|person|men|women|children|girls|boys|civilians|soldiers|troops|servicemen|personnel|fighters|militants|rebels|gunmen|' +
  'attackers|officers|police|policemen|guards|sailors|pilots|marines|reservists|conscripts|mercenaries|workers|employees|staff|' +
  'miners|farmers|traders|teachers|doctors|nurses|students|pupils|journalists|reporters|protesters|protestors|demonstrators|' +
  'activists|refugees|migrants|immigrants|asylum-seekers|evacuees|residents|citizens|inhabitants|households|families|voters|' +
  'members|delegates|lawmakers|legislators|deputies|mps|senators|representatives|judges|justices|ministers|diplomats|' +
  'prisoners|hostages|detainees|captives|patients|victims|casualties|survivors|passengers|tourists|visitors|shoppers|' +
  'customers|users|observers|inspectors|astronauts|candidates|petitioners|co-petitioners|signatories|billionaires|' +
  'executives|engineers|scientists|volunteers|recruits|bodies|teenagers|adults|infants|babies|forces|nationals|americans';
const LOSSES =
  'deaths|fatalities|casualties|dead|injuries|wounded|injured|cases|infections|arrests|detentions|convictions|executions|' +
  'abductions|attacks|strikes|airstrikes|incidents|violations|crimes|charges|counts|fires|wildfires|homes|houses|buildings|' +
  'structures|apartments|schools|hospitals|villages|towns|settlements|jobs|posts|positions|vacancies|layoffs';
const VOTES =
  'votes|vote|ballots|seats|seat|delegates|constituencies|districts|amendments|signatures|abstentions|parties|commissioners|' +
  'members|states|countries|nations|governments|economies|provinces|municipalities|firms|companies|entities|banks|vessels|' +
  'organisations|organizations|factories|plants|mines|sites|bases|committees|bids|treaties|agreements|resolutions|sanctions';
const THINGS =
  'ships|vessels|warships|tankers|submarines|boats|frigates|destroyers|aircraft|planes|jets|fighters|bombers|helicopters|' +
  'drones|missiles|rockets|shells|rounds|warheads|tanks|vehicles|howitzers|launchers|systems|batteries|mines|lorries|trucks|' +
  'cars|buses|trains|wagons|containers|cargoes|barges|flights|sorties|units|doses|vaccines|tests|copies|barrels|satellites|' +
  'reactors|turbines|cows|cattle|pigs|sheep|heads|species|trees|animals';

const NOUNS = new Set([PEOPLE, LOSSES, VOTES, THINGS].flatMap((list) => list.split('|')));
const SINGLE = new Set(['vote', 'seat', 'mp']);
/** Words that may stand between a number and what it counts. */
const BETWEEN =
  /^(?:more|other|further|additional|new|different|separate|male|female|young|teenage|armed|unarmed|civilian|military|foreign|local|federal|state|national|international|regional|independent|available|eligible|registered|small|large|big|heavy|light|main|armoured|armored|fighter|combat|attack|cruise|ballistic|battle|war|guided|nuclear|electric|commercial|cargo|police|security|district|council|electoral|parliamentary|government|public|private|indigenous|displaced|wounded|injured|killed|dead|confirmed|suspected|active|reported|unmanned|members?|war-damaged|damaged|co|permanent|voting|gas|oil|coal|steel|textile|tariff|peace|human|air|ground|u|s|us|uk|eu|un|nato)$/;

/** What befell those who are counted, without which the number says something else. */
const FATES = /^(?:displaced|wounded|injured|killed|dead|suspected|confirmed)$/;

/** "the two countries" speaks of two that the text has named; it counts nothing. */
export function refersBack(tokens: readonly Token[], first: number, next: number): boolean {
  return (
    next === first + 2 &&
    /^(?:the|these|those|its|their)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:two|three)$/.test(tokens[first]?.lower ?? '') &&
    /^(?:countries|states|nations|governments|economies|parties|men|women|people|ministers|firms|companies|agreements)$/.test(
      tokens[first + 1]?.lower ?? '',
    )
  );
}

/** True where the word is the English name of a people ("Argentines"), as the caller's country table has it. */
export type IsPeople = (word: string) => boolean;

/** What the number before this token counts ("workers", "council seats", "Malaysians"), with the index after; or null. */
export function countedAt(
  tokens: readonly Token[],
  at: number,
  isPeople: IsPeople,
  amount: number,
): { readonly noun: string; readonly next: number } | null {
  let next = at;
  for (let steps = 0; steps <= 4; steps += 1) {
    const token = tokens[next];
    if (token === undefined || token.value !== null || token.line) return null;
    if (
      SINGLE.has(token.lower) ||
      (amount !== 1 && (NOUNS.has(token.lower) || isCountedPeople(token, isPeople)))
    ) {
      const after = tokens[next + 1];
      const compound = after !== undefined && NOUNS.has(after.lower) && after.lower !== 'dead';
      const noun = compound ? after.lower : token.lower;
      const fate = tokens.slice(at, next).find(({ lower }) => FATES.test(lower));
      return {
        noun: fate === undefined ? noun : `${fate.lower} ${noun}`,
        next: next + (compound ? 2 : 1),
      };
    }
    const initial = token.text === '.' && /^\p{L}$/u.test(tokens[next - 1]?.text ?? '');
    const dash = token.text === '-' || initial;
    if (!dash && !BETWEEN.test(token.lower) && !isPeople(token.text)) return null;
    next += 1;
  }
  return null;
}

function isCountedPeople(token: Token, isPeople: IsPeople): boolean {
  return token.lower.endsWith('s') && isPeople(token.text);
}
