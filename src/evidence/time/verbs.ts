// English verbs and the like by what they say of time: intent, past forms, and the plain present of a diary.

/** Modals of what is to come. */
export const WILL: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'll', 'wo']);
/** Modals that look ahead unless "have" follows. */
export const WOULD: ReadonlySet<string> = new Set([
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
  'can',
]);

/** Words of intent and expectation; with "to", "for" or a time after them they look ahead. */
export const HOPES: ReadonlySet<string> = new Set(
  `plan plans planned planning expected expects expect scheduled slated set due bound poised intend intends intended
  intending aim aims aimed aiming hope hopes hoped want wants vow vowed vows pledge pledged pledges promise promised
  promises promising agree agreed agrees offer offered offers propose proposed proposes threaten threatened threatens
  prepare prepares preparing prepared likely unlikely going forecast forecasts predicted predicts projected ready
  ordered decided wish wishes seek seeks seeking means committed determined hoping keen willing eager able anticipated
  supposed asked urged invited instructed required deadline target date need needs bracing girding gearing readying`.split(
    /\s+/,
  ),
);

/** Past forms and participles that do not end in -ed, and the auxiliaries. */
const PAST: ReadonlySet<string> = new Set(
  `was were had did has have been said told went came took made gave got saw found left met held led won lost began
  became broke brought built bought caught chose drew drove fell felt fought flew forgot froze grew hit kept knew laid
  lay lit meant paid put ran rang read rose sent set shook shot shut sang sat slept sold spent spoke spread stood stole
  struck swore swept swam taught tore thought threw understood woke wore wrote cut cast burst bore beat bent bled bred
  clung crept dealt dug fled flung hung heard hid hurt leapt learnt lent let rid rode sank sought shrank slid slung spun
  split sprang stuck stung strove swung undertook withdrew withheld overtook overthrew overrode overcame oversaw foresaw forbade upheld rebuilt mistook withstood
  outdid outgrew undid awoke arose ate drank quit sworn
  shown seen done gone taken given born written spoken driven broken chosen drawn grown known thrown flown fallen risen
  hidden ridden forgotten frozen stolen torn worn shed`.split(/\s+/),
);

/** Verbs that English uses in the plain present for what a diary holds ("the summit opens on Monday"). */
export const DIARY: ReadonlySet<string> = new Set(
  `opens begin begins starts meet meets resume resumes holds visits votes expire expires takes ends closes arrive arrives
  gathers hosts travels flies returns launches convene convenes publishes goes comes faces become becomes drops rises
  falls reopens speaks testifies delivers unveils departs hears decides elects celebrates runs remains`.split(
    /\s+/,
  ),
);

/** The same of plurals, where they are nouns or adjectives too ("polls open", "the islanders go"). */
export const DIARY_PLURAL: ReadonlySet<string> = new Set(
  'go open reopen start return gather convene expire depart head elect'.split(' '),
);

/** Nouns of what is to come, before "for", "of" and "on". */
export const PLANS = /^(?:plans?|preparations?|deadlines?|appointments?|invitations?|bookings?)$/;

/** Verbs of foresight in the present; with any object they look ahead ("predict a storm on Monday"). */
export const PREDICTS = /^(?:predicts?|expects?|anticipates?|foresees?|forecasts|needs?|awaits?)$/;

const NO_VERB: ReadonlySet<string> = new Set(
  'need indeed red hundred speed feed seed unprecedented united aged bed wed armed limited advanced related based sacred naked wicked embed shed allied breed greed creed steed weed heed kindred'.split(
    ' ',
  ),
);

/** True for a word with the look of a past form or participle. */
export function looksPast(lower: string): boolean {
  return PAST.has(lower) || (lower.endsWith('ed') && lower.length > 3 && !NO_VERB.has(lower));
}
