// Words that tell that somebody is speaking, written by hand from general knowledge. Data only.

/** `say`: the words follow or precede as such. `judge`: the words are woven in ("called it “…”"). */
export type CueStrength = 'say' | 'judge';

export interface CueWord {
  readonly lemma: string;
  readonly strength: CueStrength;
}

const SAY =
  'say tell add ask reply respond answer continue conclude explain note observe remark comment quip joke exclaim shout yell scream whisper tweet retweet write post declare announce state insist argue claim contend assert allege maintain acknowledge admit concede confess recall remember warn caution predict promise pledge vow urge suggest propose stress emphasize emphasise underscore underline reiterate repeat testify opine muse lament complain protest boast brag charge counter retort rebut deny confirm reveal disclose read begin start interject chime inform assure advise proclaim affirm reaffirm elaborate clarify theorize surmise reason venture marvel gush fume rail thunder snap bark growl crow plead implore beg demand order instruct intone mutter murmur chant cry sigh laugh report relate recount narrate preach profess point hint imply joke deadpan estimate forecast tout pronounce attest volunteer offer finish close sum go interrupt echo agree';
const JUDGE =
  'call describe label dub brand characterize characterise denounce condemn criticize criticise slam blast rip mock praise hail cite mention refer accuse blame dismiss reject decry attack ridicule deride express voice believe think feel know hope want hear see find show indicate support back question wonder defend speak talk discuss address sing mean consider view regard liken compare invoke quote signal teach term deem paint portray depict frame cast rule decide conclude deny seek need require expect fear worry doubt suspect use employ issue release send publish promise call accept welcome applaud congratulate thank credit highlight declare swear dispute object oppose rebuke scold chide lambaste lash rap bemoan complain deplore endorse recommend prescribe define include contain list display carry sport bear hold vote lobby push press campaign advocate';
const NOUNS =
  'statement speech interview letter memo memorandum email e-mail tweet post report remark remarks comments comment warning testimony op-ed editorial article essay book message note response reply answer question words quote promise vow pledge suggestion assertion document filing complaint ruling opinion sign banner communique communiqué declaration memoir column text transcript video ad advertisement address briefing call appeal plea vows joke claim accusation allegation argument view belief criticism praise description assessment verdict motto slogan chant resolution decree order release blog brief affidavit indictment lawsuit caption headline';

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say', told: 'tell', wrote: 'write', written: 'write', began: 'begin', begun: 'begin', swore: 'swear',
  sworn: 'swear', thought: 'think', felt: 'feel', knew: 'know', known: 'know', heard: 'hear', saw: 'see', seen: 'see',
  found: 'find', shown: 'show', spoke: 'speak', spoken: 'speak', sang: 'sing', meant: 'mean', sent: 'send',
  sought: 'seek', went: 'go', goes: 'go', gone: 'go', going: 'go', held: 'hold', bore: 'bear', taught: 'teach',
  read: 'read', cast: 'cast', quipped: 'quip', rapped: 'rap', ripped: 'rip', slammed: 'slam', bragged: 'brag',
  begging: 'beg', begged: 'beg', snapped: 'snap', summed: 'sum', summing: 'sum', referred: 'refer',
  referring: 'refer', beginning: 'begin', quipping: 'quip', slamming: 'slam', bragging: 'brag', admitted: 'admit',
  admitting: 'admit', rebutted: 'rebut', rebutting: 'rebut', dubbed: 'dub', dubbing: 'dub', labelled: 'label',
  labelling: 'label', dying: 'die', lying: 'lie', chid: 'chide', ripping: 'rip',
}; // biome-ignore format: a table

const WORDS: ReadonlyMap<string, CueWord> = build();

/** The cue verb that a lower-case word is a form of, or undefined. */
export function cueVerb(lower: string): CueWord | undefined {
  return WORDS.get(lower);
}

const NOUN_SET = new Set(NOUNS.split(' '));

/** True for a noun that carries words: "statement", "letter", "warning". Singular or plural. */
export function isCueNoun(lower: string): boolean {
  return NOUN_SET.has(lower) || (lower.endsWith('s') && NOUN_SET.has(lower.slice(0, -1)));
}

function build(): ReadonlyMap<string, CueWord> {
  const words = new Map<string, CueWord>();
  const strengthOf = new Map<string, CueStrength>();
  for (const lemma of JUDGE.split(' ')) strengthOf.set(lemma, 'judge');
  for (const lemma of SAY.split(' ')) strengthOf.set(lemma, 'say');
  for (const [lemma, strength] of strengthOf)
    for (const form of formsOf(lemma)) words.set(form, { lemma, strength });
  for (const [form, lemma] of Object.entries(IRREGULAR))
    words.set(form, { lemma, strength: strengthOf.get(lemma) ?? 'judge' });
  return words;
}

function formsOf(lemma: string): readonly string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const s = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, s, `${lemma}ed`, `${lemma}ing`];
}
