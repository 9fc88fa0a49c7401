// What an amount measures, by the words around it: exports, price, capacity, share … Knows no country and no time.
import type { Amount } from './amount.ts';
import { goodsAt } from './goods-words.ts';
import { clauseOf, type Statement, wordsAfter, wordsBefore } from './statement.ts';

/** Trade between countries, by which goods and money can be followed from one to the other. */
export type Flow = 'exports' | 'imports' | 'trade' | 'surplus' | 'deficit' | 'tariff';

/** `at` is the token of the word that told it, or null where the unit alone did. */
export interface Measure {
  readonly name: string;
  readonly flow: Flow | null;
  readonly at: number | null;
}

const FLOWS: Readonly<Record<Flow, string>> = {
  exports: 'export exports exported exporting exporters',
  imports: 'import imports imported importing',
  trade: 'trade turnover exchanged commerce',
  surplus: 'surplus surpluses',
  deficit: 'deficit deficits gap shortfall difference',
  tariff: 'tariff tariffs duty duties levy',
};

/** Verbs and nouns that are trade only between countries: "sold goods to Yland", "took 2 Mt from Yland". */
const WEAK: Readonly<Partial<Record<Flow, string>>> = {
  exports:
    'sales sold sell sells selling sent send sends shipped ship ships shipping shipments shipment supplied supply supplies supplier ' +
    'deliveries delivered delivery delivering pumped',
  imports: 'bought buy buys buying purchases purchased took takes received',
};

const WORDS: Readonly<Record<string, string>> = {
  price: 'price prices priced cost-price quoted traded settled premium discount a-barrel futures',
  cost: 'cost costs costing expense expenses bill',
  loss: 'loss losses lost damage damages',
  profit: 'profit profits earnings income',
  revenue: 'revenue revenues takings proceeds receipts',
  sales: 'sales',
  aid: 'aid assistance relief support',
  grant: 'grant grants',
  loan: 'loan loans credit credits lending',
  debt: 'debt debts owed arrears liabilities',
  investment: 'investment investments invested invest investing',
  funding: 'funding fund funds financing finance',
  budget: 'budget budgets',
  spending: 'spending spent spend expenditure outlays',
  rate: 'rate rates',
  inflation: 'inflation',
  growth: 'growth grow gdp',
  output: 'output production pumped produced produce produces producing pumping',
  capacity: 'capacity handle handles capable',
  consumption: 'consumption consumed demand burned',
  reserves: 'reserves reserve stockpile stocks',
  crop: 'crop harvest',
  contract: 'contract contracts deal order orders ordered',
  tax: 'tax taxes vat',
  fee: 'fee fees toll tolls',
  fine: 'fine fines fined penalty penalties',
  rebate: 'rebate rebates',
  remittances: 'remittances remitted',
  wage: 'wage wages salary salaries pension pensions',
  stake: 'stake stakes ownership shareholding',
  turnout: 'turnout',
  votes: 'vote votes voted ballots',
  seats: 'seats',
  unemployment: 'unemployment jobless',
  deaths: 'deaths killed dead died fatalities toll',
  injuries: 'injured wounded injuries',
  area: 'area block territory',
  length: 'long length stretch queue wide',
  distance: 'away distance',
  error: 'error margin',
  value: 'value',
  electricity: 'electricity power grid',
  freight: 'freight shipping-rates',
  support: 'poll polls approval',
  index: 'index',
  population: 'population inhabitants',
};

const FLOW_OF = new Map<string, Flow>();
const WEAK_FLOW_OF = new Map<string, Flow>();
for (const flow of ['exports', 'imports', 'trade', 'surplus', 'deficit', 'tariff'] as const) {
  for (const word of FLOWS[flow].split(' ')) FLOW_OF.set(word, flow);
  for (const word of (WEAK[flow] ?? '').split(' ')) WEAK_FLOW_OF.set(word, flow);
}
const NAME_OF = new Map<string, string>();
for (const [name, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) NAME_OF.set(word, name);

/** Words after "trade", "export" or "import" with which they name an office, a talk or a rule and no flow of goods. */
const OFFICES =
  /^(?:ministry|minister|ministers|secretary|secretariat|office|officer|official|officials|committee|agreement|agreements|deal|deals|talks|union|war|wars|area|areas|bloc|blocs|policy|policies|department|commission|commissioner|representative|adviser|advisor|association|group|groups|fair|fairs|route|routes|show|mission|promotion|barriers|restrictions|sanctions|ban|bans|controls|licence|license|licences|partner|partners|negotiators|negotiations|organization|organisation|section|price|prices|index|terminal|terminals|bank|team|facilitation|practices|rules|seaport|port|ports|violation|violations|dispute|disputes|corridor|corridors|losses|relations|ties|links|block|pact|pacts|treaty|zone|zones|institute|data|lane|lanes)$/;

/** Words of trade between which there can be a gap. */
const TOLD = new Set([FLOWS.exports, FLOWS.imports, FLOWS.trade, 'figure figures'].join(' ').split(' '));

const ILLEGAL = /^(?:drug|drugs|slave|wildlife|ivory|sex|illicit|illegal)$/;

/** What a deficit, surplus or gap is of that is no trade. */
const BALANCES =
  /^(?:budget|budgetary|fiscal|financing|finance|funding|gender|income|wealth|wage|pay|power|energy|account|infrastructure|investment|technology|digital|skills|housing|food|water|government|primary|public|federal|cash|revenue)$/;

const balanceName = (word: string, before: string) => {
  const kind = /^(?:gap|difference|shortfall)$/.test(word) ? 'shortfall' : word.replace(/(?:es|s)$/, '');
  return `${BALANCES.test(before) ? before : kind === 'shortfall' ? 'other' : 'budget'} ${kind}`;
};

/** "The Export-Import Bank". */
function isBank(statement: Statement, token: number): boolean {
  const ahead = statement.tokens.slice(token + 1, token + 4).map((one) => one.text);
  return /^\p{Lu}/u.test(statement.tokens[token]?.text ?? '') && ahead.includes('Bank');
}

/** "A budget deficit", "the financing gap", "a deficit of 4 percent", and a gap in a sentence that tells of no trade. */
function isBalance(statement: Statement, token: number): boolean {
  const word = statement.tokens[token]?.lower ?? '';
  if (BALANCES.test(statement.tokens[token - 1]?.lower ?? '')) return true;
  const near = statement.amounts.find((amount) => amount.next === token || amount.first === token + 2);
  if (near?.unit === 'percent' || near?.unit === 'MW') return true;
  if (/^(?:deficits?|surplus|surpluses)$/.test(word)) return false;
  const [from, to] = [Math.max(statement.from, token - REACH), Math.min(statement.to, token + REACH)];
  return !statement.tokens.slice(from, to).some((one) => TOLD.has(one.lower));
}

/** How many tokens from an amount a word can still tell what it measures; it also keeps reading linear. */
const REACH = 60;

/** What one word tells; `trading` where countries trade in the sentence, so that "sales" and "took" are trade too. */
export function measureAt(statement: Statement, token: number, trading = true): Measure | null {
  const word = statement.tokens[token]?.lower ?? '';
  const next = statement.tokens[token + 1]?.lower ?? '';
  const flow = FLOW_OF.get(word) ?? (trading ? WEAK_FLOW_OF.get(word) : undefined);
  if (flow !== undefined) {
    if (flow !== 'surplus' && flow !== 'deficit' && OFFICES.test(next)) return null;
    if (statement.tokens[token - 1]?.lower === 'on' && flow !== 'tariff') return null;
    if (flow === 'trade' && /^(?:surplus|surpluses|deficits?|gap)$/.test(next)) return null;
    if (/^(?:duty|duties)$/.test(word) && next === 'to') return null;
    if (isBank(statement, token)) return null;
    if (flow !== 'tariff' && /^(?:duty|duties|tariffs?|tax|fees?)$/.test(next)) return null;
    const before = statement.tokens[token - 1]?.lower ?? '';
    if (flow === 'trade' && ILLEGAL.test(before)) return null;
    if ((flow === 'deficit' || flow === 'surplus') && isBalance(statement, token))
      return { name: balanceName(word, before), flow: null, at: token };
    return { name: word === 'gap' || word === 'difference' ? 'gap' : flow, flow, at: token };
  }
  const name = NAME_OF.get(word);
  if (word === 'gdp' && /^(?:of|its|their|the)$/.test(statement.tokens[token - 1]?.lower ?? '')) return null;
  if (word === 'product' && statement.tokens[token - 1]?.lower === 'domestic')
    return { name: 'GDP', flow: null, at: token };
  if (word === 'power' && /^\p{Lu}/u.test(statement.tokens[token]?.text ?? '') && next === 'of') return null;
  if (
    name === 'rate' &&
    /^(?:interest|policy|key|benchmark|lending)$/.test(statement.tokens[token - 1]?.lower ?? '')
  ) {
    return { name: 'interest rate', flow: null, at: token };
  }
  return name === undefined ? null : { name, flow: null, at: token };
}

/** The words right after an amount: "in aid", "of exports", "worth of goods", "trade deficit". */
function afterAmount(statement: Statement, amount: Amount, trading: boolean): Measure | null {
  const words = wordsAfter(statement, amount.next, 7);
  const linked = /^(?:of|in|worth|as)$/.test(words[0] ?? '');
  for (let step = 0; step < Math.min(words.length, linked ? 7 : 3); step += 1) {
    const word = words[step] ?? '';
    if (/^(?:[.,;:()]|to|from|by|at|on|than|for|and|which|that|a|an|last|this)$/.test(word)) return null;
    const found = measureAt(statement, amount.next + step, trading);
    if (found !== null) return found;
  }
  return null;
}

/** Verbs of moving that move money as well as goods. */
const HANDED =
  /^(?:took|takes|received|sent|send|sends|delivered|delivering|delivery|supply|supplied|supplies|supplier)$/;

/** "Received $3bn from Xland", "water supply fell 5 percent": money or something else is moved, as no goods are named. */
function movesNoGoods(statement: Statement, { at }: Measure, amount: Amount): boolean {
  if (at === null || (amount.kind !== 'money' && amount.kind !== 'percent')) return false;
  if (!HANDED.test(statement.tokens[at]?.lower ?? '')) return false;
  const end = Math.min(statement.to, Math.max(at, amount.next) + 8);
  for (let token = Math.max(statement.from, at - 3); token < end; token += 1)
    if (statement.tokens[token]?.lower === 'worth' || goodsAt(statement, token) !== null) return false;
  return true;
}

/** The nearest telling word before the amount in its clause; else the nearest word of trade in the sentence before it. */
function beforeAmount(statement: Statement, amount: Amount, trading: boolean): Measure | null {
  const clause = clauseOf(statement, amount.first);
  let near: Measure | null = null;
  let far: Measure | null = null;
  for (let token = amount.first - 1; token >= Math.max(statement.from, amount.first - REACH); token -= 1) {
    const found = measureAt(statement, token, trading);
    if (found === null || movesNoGoods(statement, found, amount)) continue;
    if (clauseOf(statement, token) !== clause) {
      if (found.flow !== null) far ??= found;
    } else if (near === null) {
      near = found;
    } else if (near.flow === null && found.flow !== null && VAGUE.test(near.name)) {
      return found;
    }
  }
  return near ?? far;
}

/** Words that leave open what is measured where a word of trade stands before them ("the cost of exports rose"). */
const VAGUE = /^(?:sales|growth|output|electricity|distance|area|length|support|population)$/;

function laterInClause(statement: Statement, amount: Amount, trading: boolean): Measure | null {
  const clause = clauseOf(statement, amount.first);
  for (let token = amount.next; token < Math.min(statement.to, amount.next + REACH); token += 1) {
    if (clauseOf(statement, token) !== clause || opensAnother(statement, token)) return null;
    const found = measureAt(statement, token, trading);
    if (found?.flow != null) return found;
  }
  return null;
}

/** ", with", ", as", ", while": what follows tells of something else. */
function opensAnother(statement: Statement, token: number): boolean {
  return (
    statement.tokens[token - 1]?.text === ',' &&
    /^(?:with|as|while|including|and|but|after)$/.test(statement.tokens[token]?.lower ?? '')
  );
}

const BY_UNIT: Readonly<Record<string, string>> = {
  km: 'length',
  km2: 'area',
  MW: 'capacity',
  'bbl/d': 'output',
  bcm: 'volume',
  t: 'volume',
};

/** What the amount measures by its own sentence; null where nothing in it says so. */
export function statedMeasure(statement: Statement, amount: Amount, trading: boolean): Measure | null {
  if (amount.kind === 'count') return { name: amount.noun ?? 'count', flow: null, at: null };
  const votes = orVotes(statement, amount);
  if (votes !== null) return votes;
  const goods = trading && (amount.kind !== 'percent' || !takesPart(statement, amount));
  const after = afterAmount(statement, amount, goods);
  if (after !== null) return after;
  if (amount.per !== null && amount.kind === 'money' && PRICED.test(amount.per))
    return { name: 'price', flow: null, at: null };
  return beforeAmount(statement, amount, goods) ?? laterInClause(statement, amount, goods);
}

/** "33 percent, or 4,671 votes": the share is of what the amount beside it counts. */
function orVotes(statement: Statement, amount: Amount): Measure | null {
  if (amount.kind !== 'percent') return null;
  const next = statement.amounts.find((one) => one.first > amount.first);
  if (next === undefined || next.kind !== 'count' || !/^(?:votes|seats|ballots)$/.test(next.noun ?? ''))
    return null;
  const gap = statement.text.slice(amount.end, next.start);
  return /^,? (?:or|with) (?:\p{Ll}+ ){0,2}$/u.test(gap)
    ? { name: next.noun ?? 'votes', flow: null, at: null }
    : null;
}

/** "took 33 percent", "received 5 per cent, or 900 votes": a part of something, and no goods. */
function takesPart(statement: Statement, amount: Amount): boolean {
  return (
    /^(?:took|takes|received|won|sent)$/.test(wordsBefore(statement, amount.first, 1)[0] ?? '') &&
    wordsAfter(statement, amount.next, 1)[0] !== 'of'
  );
}

const PRICED =
  /^(?:tonne|ton|t|barrel|bbl|kilo|kilogram|kg|litre|liter|gallon|ounce|bushel|unit|kilowatt|megawatt|kwh|mwh|mmbtu|million|thousand|piece|share|dozen|carat)$/;

/** The word for an amount whose sentence tells nothing. */
export function unitMeasure(amount: Amount): string {
  if (amount.kind === 'percent' || amount.kind === 'share') return 'share';
  if (amount.kind === 'multiple') return 'change';
  if (amount.kind === 'points') return 'percentage points';
  return BY_UNIT[amount.unit] ?? 'amount';
}
