// Which written words keep their full stop inside a sentence, and which words usually open one. Lists, no text.
// Compiled by hand from the abbreviations of English news style books; all lower case, without the last stop.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles and ranks: a name follows, so their stop never ends a sentence. */
export const TITLES = words(`
  mr mrs ms mx messrs mme mlle mmes dr prof rev fr hon rt msgr pres gov lt gen col maj brig capt cpt cmdr cdr adm
  rear sgt cpl pvt pfc spc sen sens rep reps amb atty supt insp det ald comdr ens hrh pte sra srta herr dres`);

/** Words that something always follows, whatever its first letter. */
export const NEVER_LAST = words('vs v cf e.g eg i.e ie viz approx est ca c incl esp');

/** Words that belong to the number after them: No. 2, Jan. 12, pp. 4-6, Rs. 250. */
export const BEFORE_NUMBER = words(`
  no nos art arts vol vols p pp fig figs sec secs ch chap para paras pt rs jan feb mar apr jun jul aug sep sept oct
  nov dec approx est ca c cl op par ext box tel res`);

/** Months and weekdays cut short: a number or a month may follow. */
export const CALENDAR = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri',
);

/** Words that may close a sentence or stand before a name: only a usual opener after them begins a new one. */
export const MAYBE_LAST = words(`
  inc corp co ltd llc plc bros cos pty s.a assn assoc dept depts univ inst intl natl govt ave blvd rd st ste ft mt mts
  hwy pkwy sq bldg apt jr sr esq ph.d m.d comm cmte mfg mgr dist div ed eds trans rev jan feb mar apr jun jul aug sep
  sept oct nov dec calif conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  vt va wash wis wyo ala ariz ark colo`);

/** Small words that end a sentence before any capital letter. */
export const USUALLY_LAST = words('etc a.m p.m am pm');

/** What goes on after an hour: "at 9 a.m. Monday", "5 p.m. Eastern". */
export const AFTER_HOUR = words(`
  monday tuesday wednesday thursday friday saturday sunday eastern central pacific mountain gmt utc est edt et pst
  pdt cst cdt bst cet eet msk ist jst local greenwich`);

/** Abbreviations that are no words of their own, so that they count without a capital too. */
export const NO_WORDS = words('dept assn govt intl natl univ cos jr sr');

/** Units that stand after a number: "6 ft. 2". */
export const UNITS = words('ft in lb lbs oz yd mi hr min sec');

/** Places and eras written with stops, which are no initials of a person. */
export const DOTTED_PLACES: ReadonlySet<string> = new Set(
  'U.S U.N U.K E.U D.C B.C A.D S.A L.A N.Y'.split(' '),
);

/** Months after a day with its stop in German: "3. Mai". */
export const GERMAN_MONTHS: readonly string[] =
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Openers that are no usual surname: they begin a sentence even after an initial ("Robert F. His family …"). */
export const STRONG_OPENERS = words(`
  the this that these those it its his her their our they we he she in on at but and or when while after before for
  with as if there some since because although though however meanwhile both once under until during from by to what
  why who how where which not nor yet then also another each such most all none nothing nobody everyone`);

/** Words that usually open a sentence after an abbreviation which may be followed by a name. */
export const OPENERS = words(`
  a an i you so no any many few several one two three four five six seven eight nine ten about above across against
  along among amid around asked according additionally almost already always analysts instead early earlier
  late later last next now today yesterday tomorrow even ever every everything everybody nevertheless neither either
  only other others over out off up down perhaps rather recently similarly still thus therefore through throughout
  together toward towards unlike unless upon via whether whoever whatever whose within without would could should
  can may might must do does did has have had is are was were will here hence indeed despite due following finally
  first second third former further furthermore given moreover more much my your between beyond besides below behind
  officials critics experts police reporters residents witnesses supporters opponents protesters investigators
  authorities economists lawmakers prosecutors diplomats people relations talks prices shares exports imports
  flights results troops soldiers voters someone something no-one anyone asked speaking just like let`);

/** Verbs of saying that a name may stand before: “Are we safe?” Minister Dunn asked. */
export const CUE_VERBS = words(`
  said says asked asks wrote writes added adds told tells replied replies shouted shouts cried yelled chanted
  tweeted posted declared declares demanded demands wondered wonders exclaimed insisted insists warned warns argued
  argues continued concluded recalled remarked responded answered joked quipped noted notes stated states read`);

/** Words that may stand inside a name run: "Minister of Defence", "van der Berg". */
export const NAME_PARTS = words('the of de da do dos du der den van von al el bin ibn and for la le di del');
