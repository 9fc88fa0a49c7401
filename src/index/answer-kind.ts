// What kind of answer a question wants, from its own words. Knows no archive.
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { AnswerKind } from './archive.ts';

interface Rule {
  readonly kind: AnswerKind;
  readonly pattern: RegExp;
}

/** What people differ on whether something is, or was. */
const JUDGED =
  /\b(?:right|wrong|fair(?:ly)?|unfair(?:ly)?|just(?=\s{0,3}\?|$)|unjust(?:ly)?|justified|justifiable|legal(?:ly)?|illegal(?:ly)?|lawful|unlawful|guilty|innocent|responsible|to blame|at fault|dangerous|good|bad|better|worse|worth|weak|weaker|strong|stronger|effective|ineffective|reliable|trustworthy|honest|sincere|serious|neutral|legitimate|illegitimate|isolated|aggressors?|threats?|victims?|allies|ally|genocide|war crimes?|fault|hypocritical|democratic|undemocratic|imperialist|sustainable|credible|peaceful|a success|a failure|successful)\b/i;
/** What people differ on whether somebody does; of the past these ask for what happened. */
const DEEDS =
  /\b(?:help(?:s|ed|ing)?|support(?:s|ing)?|arm(?:s|ing)|aid(?:s|ing)|fuel(?:s|ling|ing)?|fund(?:s|ing)?|enabl(?:e|es|ing)|back(?:s|ing)?|threaten(?:s|ing)?|undermin(?:e|es|ing)|violat(?:e|es|ing)|provok(?:e|es|ing)|destabili[sz](?:e|es|ing)|bully(?:ing)?|bullies|coerc(?:e|es|ing)|interfer(?:e|es|ing)|dominat(?:e|es|ing)|win(?:s|ning)?|los(?:e|es|ing)|fail(?:s|ing)?|work(?:s|ing)?|succeed(?:s|ing)?|deserv(?:e|es|ing)|trust(?:ed)?|li(?:es|ed|ying)|cheat(?:s|ing)?|dump(?:s|ing)|exploit(?:s|ing)?|betray(?:s|ed|ing)?)\b/i;

const ASKS_YES_NO =
  /^(?:and |but |so )?(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must|isn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t)\b/i;
const OPINION =
  /^(?:and |but |so )?(?:should|ought|must|shouldn['’]t)\b|\bwho(?:se| is| was)? (?:to blame|right|at fault)\b|\bwho(?:se)? (?:is |was )?(?:to blame|right|wrong|responsible|winning|losing)\b|\bwhose fault\b/i;

const WHOSE = /\b(?:(?:part|province|territory|region|possession) of|belongs? to)\s+(?:the )?/i;
const SOVEREIGN =
  /\b(?:an? )?(?:independent|sovereign|occupied)(?: (?:state|country|nation|territory))?\W{0,3}$/i;

/** "Is Taiwan part of China?": whose a territory is. Part of a bloc is who joined it, which nobody differs on. */
function asksWhose(words: string): boolean {
  if (SOVEREIGN.test(words) && placesIn(words).length > 0) return true;
  const match = WHOSE.exec(words);
  if (match === null) return false;
  const from = match.index + match[0].length;
  const owner = placesIn(words).find(({ start }) => start >= from);
  return owner?.start === from && owner.how !== 'bloc' && /^\W{0,3}$/.test(words.slice(owner.end));
}

const RULES: readonly Rule[] = [
  { kind: 'verdict', pattern: OPINION },
  {
    kind: 'quotation',
    pattern:
      /\b(?:what|how) (?:did|does|do|has|have|had|was|were|is|are)\b.{0,80}\b(?:say|said|saying|tell|told|call|called|warn|warned|respond|responded|react|reacted|describe|described|comment|commented|announce|promise|promised|threaten)\b|\bquot(?:e|es|ations?)\b|\bin (?:his|her|their) words\b/i,
  },
  {
    kind: 'when',
    pattern:
      /^(?:and |but |so )?(?:since |until |by )?when\b|\b(?:what|which|in what|in which) (?:year|date|day|month|century|decade|time)\b|\bhow long ago\b|\bsince when\b|, when\b/i,
  },
  {
    kind: 'how-much',
    pattern:
      /\bhow (?:much|many|large|big|high|low|far|long|fast|often|old|deep|tall|heavy|great|strongly|steeply|sharply)\b|\b(?:what|which) (?:is |was |were |are )?(?:the |its |their )?(?:\w+ ){0,3}(?:percentage|per ?cent|percent|share|proportion|number|amount|value|volume|price|cost|size|rate|total|figure|level|population|turnover|revenue|deficit|surplus)\b|\bby how\b/i,
  },
  {
    kind: 'where',
    pattern:
      /^(?:and |but |so )?(?:from |to )?where\b|\b(?:in |to |from |at |on |through |of )?(?:what|which) (?:country|countries|city|cities|place|state|town|region|port|province|continent|river|sea|island|village|capital|location)\b/i,
  },
  {
    kind: 'who',
    pattern:
      /^(?:and |but |so )?(?:to |with |by |for |from |of )?(?:who|whom|whose)\b|\b(?:what|which) (?:person|man|woman|leader|leaders|president|minister|official|company|companies|organi[sz]ation|group|firm|body|general|diplomat|politician)\b|\bwhat (?:is|was) the name of\b|, who\b|\b(?:by|to|with|from) whom\b/i,
  },
  {
    kind: 'why',
    pattern:
      /^(?:and |but |so )?why\b|\bfor what reason\b|\bhow come\b|\bwhat (?:caused|led to|is the reason|was the reason|made)\b/i,
  },
];

// "China-Russia trade in 2023" and "What was Gazprom's revenue?" ask for an amount without saying how much.
const AMOUNT =
  /\b(?:trade|exports?|imports?|turnover|revenues?|profits?|loss(?:es)?|deficit|surplus|gdp|inflation|population|price|prices|output|production|capacity|spending|budget|reserves|share|length|size|volume|deliveries|death toll|casualties)\b/i;
const TOPIC = /^(?:what (?:is|was|were|are) |(?:what|how) about |[^?]{0,100}\??$)/i;
const ACTS =
  /\b(?:who|when|where|why|which|how|say|said|think|happened?|did|does|do|between .{1,60} about)\b/i;

/** The kind of answer that the words ask for; `other` where nothing tells. */
export function answerKind(words: string): AnswerKind {
  const asked = words.trim();
  if (ASKS_YES_NO.test(asked)) {
    if (OPINION.test(asked)) return 'verdict';
    const isPast = /^(?:and |but |so )?(?:did|had|was|were|has)\b/i.test(asked);
    const isDisputed = (DEEDS.test(asked) || asksWhose(asked)) && !isPast;
    return JUDGED.test(asked) || isDisputed ? 'verdict' : 'yes-no';
  }
  const kind = RULES.find((rule) => rule.pattern.test(asked))?.kind;
  if (kind !== undefined) return kind;
  return TOPIC.test(asked) && AMOUNT.test(asked) && !ACTS.test(asked) ? 'how-much' : 'other';
}

const LATEST =
  /\b(?:latest|newest|now|currently|current|today|these days|at present|most recent|most recently|so far|up to date)\b/i;

/** True where the words ask for how things stand now. */
export function asksForLatest(words: string): boolean {
  return LATEST.test(words);
}
