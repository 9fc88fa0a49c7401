// What an amount measures, by the words around it: exports, price, capacity, share … Knows no country and no time.
import type { Amount } from './amount.ts';
import { clauseAt, type Statement, wordsAfter } from './statement.ts';

/** Trade between countries, by which goods and money can be followed from one to the other. */
export type Flow = 'exports' | 'imports' | 'trade' | 'surplus' | 'deficit' | 'tariff';

/** `at` is the token of the word that told it, or null where the unit alone did. */
export interface Measure {
  readonly name: string;
  readonly flow: Flow | null;
  readonly at: number | null;
}

const FLOWS: Readonly<Record<Flow, string>> = {
  exports:
    'export exports exported exporting shipped ship ships shipping shipments shipment sold sell sells selling supplied supply supplies deliveries delivered',
  imports: 'import imports imported importing bought buy buys buying purchases purchased took takes',
  trade: 'trade turnover exchanged commerce',
  surplus: 'surplus surpluses',
  deficit: 'deficit deficits gap shortfall',
  tariff: 'tariff tariffs duty duties levy',
};

const WORDS: Readonly<Record<string, string>> = {
  price: 'price prices priced cost-price quoted traded settled premium discount a-barrel futures',
  cost: 'cost costs costing expense expenses bill',
  loss: 'loss losses damage damages',
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
  'interest rate': 'rate',
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
  wage: 'wage wages salary salaries pay paid pension pensions',
  stake: 'stake stakes ownership shareholding',
  turnout: 'turnout',
  votes: 'vote votes voted ballots',
  seats: 'seats',
  unemployment: 'unemployment jobless',
  deaths: 'deaths killed dead died fatalities toll',
  injuries: 'injured wounded injuries',
  area: 'area block territory region',
  length: 'long length stretch railway pipeline line road border wide',
  distance: 'away distance east west north south',
  electricity: 'electricity power grid',
  freight: 'freight shipping-rates',
  support: 'poll polls approval',
  population: 'population inhabitants',
};

const FLOW_OF = new Map<string, Flow>();
for (const [flow, words] of Object.entries(FLOWS))
  for (const word of words.split(' ')) FLOW_OF.set(word, flow as Flow);
const NAME_OF = new Map<string, string>();
for (const [name, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) NAME_OF.set(word, name);

/** Words after "trade", "export" or "import" with which they name an office, a talk or a rule and no flow of goods. */
const OFFICES =
  /^(?:ministry|minister|ministers|secretary|secretariat|office|officer|official|officials|committee|agreement|agreements|deal|deals|talks|union|war|wars|area|areas|bloc|blocs|policy|policies|department|commission|commissioner|representative|adviser|advisor|association|group|groups|fair|fairs|route|routes|show|mission|promotion|barriers|restrictions|sanctions|ban|bans|controls|licence|license|licences|partner|partners|negotiators|negotiations|organization|organisation|section|price|prices|index|terminal|terminals|bank|team|facilitation|practices|rules|relations|ties|links|block|pact|pacts|treaty|zone|zones|institute|data|lane|lanes)$/;

/** How many tokens from an amount a word can still tell what it measures; it also keeps reading linear. */
const REACH = 60;

function measureAt(statement: Statement, token: number): Measure | null {
  const word = statement.tokens[token]?.lower ?? '';
  const next = statement.tokens[token + 1]?.lower ?? '';
  const flow = FLOW_OF.get(word);
  if (flow !== undefined) {
    if (flow !== 'surplus' && flow !== 'deficit' && OFFICES.test(next)) return null;
    if (flow === 'trade' && /^(?:surplus|deficit|gap)$/.test(next)) return null;
    if (flow !== 'tariff' && /^(?:duty|duties|tariffs?|tax|fees?)$/.test(next)) return null;
    return { name: word === 'gap' ? 'gap' : flow, flow, at: token };
  }
  const name = NAME_OF.get(word);
  return name === undefined ? null : { name, flow: null, at: token };
}

/** The words right after an amount: "in aid", "of exports", "worth of goods", "trade deficit". */
function afterAmount(statement: Statement, amount: Amount): Measure | null {
  const words = wordsAfter(statement, amount.next, 7);
  const linked = /^(?:of|in|worth|as)$/.test(words[0] ?? '');
  for (let step = 0; step < Math.min(words.length, linked ? 7 : 3); step += 1) {
    const word = words[step] ?? '';
    if (/^(?:[.,;:()]|to|from|by|at|on|than|for|and|which|that|a|an|last|this)$/.test(word)) return null;
    const found = measureAt(statement, amount.next + step);
    if (found !== null) return found;
  }
  return null;
}

/** The nearest telling word before the amount; flow words count from farther than others do. */
function beforeAmount(statement: Statement, amount: Amount): Measure | null {
  const clause = clauseAt(statement, amount.start);
  let other: Measure | null = null;
  for (let token = amount.first - 1; token >= Math.max(statement.from, amount.first - REACH); token -= 1) {
    const found = measureAt(statement, token);
    if (found === null) continue;
    const near = clauseAt(statement, statement.tokens[token]?.start ?? 0) === clause;
    if (found.flow !== null && (other === null || !near)) return other ?? found;
    if (found.flow !== null) return other;
    if (other === null && (near || amount.first - token < 12)) other = found;
    if (other !== null && amount.first - token > 6) return other;
  }
  return other;
}

function laterInClause(statement: Statement, amount: Amount): Measure | null {
  const clause = clauseAt(statement, amount.start);
  for (let token = amount.next; token < Math.min(statement.to, amount.next + REACH); token += 1) {
    if (clauseAt(statement, statement.tokens[token]?.start ?? 0) !== clause) return null;
    const found = measureAt(statement, token);
    if (found?.flow != null) return found;
  }
  return null;
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
export function statedMeasure(statement: Statement, amount: Amount): Measure | null {
  if (amount.kind === 'count') return { name: amount.noun ?? 'count', flow: null, at: null };
  const after = afterAmount(statement, amount);
  if (after !== null) return after;
  if (amount.per !== null && amount.kind === 'money' && PRICED.test(amount.per))
    return { name: 'price', flow: null, at: null };
  return beforeAmount(statement, amount) ?? laterInClause(statement, amount);
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
