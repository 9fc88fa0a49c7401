// Words that stand before or after names: titles, roles, honorifics, words of bodies. Written by hand from general
// knowledge; data only.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of address. They show that a person follows, and are no role. */
export const HONORIFICS = set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam mx mx. herr frau monsieur mme mme. mlle señor señora',
);

/** Honorifics that tell the person's gender. */
export const SHE_HONORIFICS = set('mrs mrs. ms ms. miss dame lady madam frau baroness mme mme. mlle señora');
export const HE_HONORIFICS = set('mr mr. sir lord herr monsieur señor');

/** Words for what somebody is or does, capitalised or not. */
export const ROLES = set(
  'president vice-president premier chancellor minister secretary senator sen. sens. representative rep. reps. congressman congresswoman congressmember governor gov. mayor king queen prince princess emir sultan pope cardinal archbishop bishop rabbi imam ayatollah sheikh general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. admiral adm. commander marshal judge justice attorney prosecutor counsel sheriff commissioner director chairman chairwoman chairperson chair chief ceo cfo coo executive spokesman spokeswoman spokesperson ambassador envoy diplomat consul leader head speaker deputy lawmaker mp mps legislator councillor councilman councilwoman delegate professor prof. economist analyst strategist adviser advisor aide official officer lawyer columnist journalist reporter correspondent editor author writer historian scholar researcher scientist expert activist campaigner candidate nominee manager founder co-founder owner partner businessman businesswoman billionaire banker investor trader developer host anchor commentator pundit coach actor actress singer pastor reverend rev. father sister brother negotiator counterpart regulator inspector detective superintendent constable governor-general undersecretary treasurer trustee dean provost principal teacher student doctor nurse veteran democrat republican tory assemblyman assemblywoman pollster consultant operative politician whip frontrunner front-runner rival comptroller solicitor ombudsman baroness baron duke duchess defector dissident critic widow wife husband son daughter nephew niece cousin co-chair co-author fellow agent producer filmmaker artist designer engineer farmer worker driver engineer pilot astronaut mogul tycoon magnate boss strongman dictator ruler monarch statesman pm voter voters resident member members broadcaster violinist musician ecologist biologist physicist chemist meteorologist co-developer taoiseach tanaiste mufti comrade representatives senators presidents ministers governors mayors judges professors chairmen co-director co-leader vice-chancellor vice-chair vice-premier archdeacon canon shopkeeper firefighter paramedic blogger youtuber novelist poet playwright sculptor photographer cinematographer choreographer comedian musicologist psychologist psychiatrist sociologist anthropologist archaeologist geologist epidemiologist virologist astronomer mathematician statistician philosopher theologian linguist physician surgeon midwife tourist protester demonstrator survivor eyewitness commuter passenger pensioner retiree taxpayer',
);

/** Words that qualify a role and stand before it. */
export const QUALIFIERS = set(
  'former ex- then acting interim deputy vice assistant associate senior junior chief prime foreign defense defence finance interior trade energy state general national majority minority first honorary presumptive presidential vice-presidential congressional house senate supreme federal republican democratic conservative liberal labour labor socialist green communist independent white top lead leading longtime veteran fellow executive managing editorial press campaign communications policy economic security intelligence crown grand high permanent special late late-night newly elected appointed incumbent outgoing incoming retired managing co- exiled opposition',
);

/** Offices that "of" follows a title with: Secretary of State, Minister of Foreign Affairs. */
export const OFFICES = set(
  'state defense defence treasury commerce health human services homeland security education energy labor labour housing urban development agriculture interior justice transportation transport foreign affairs finance economy trade industry war the and staff parliament public works police customs environment culture science technology information infrastructure veterans intelligence operations government economic external internal general united nations states kingdom european union rights refugees drugs crime climate planning budget women youth sport sports religious minority social welfare tourism water oil gas mines digital communications',
);

/** Last words of the names of bodies. */
export const BODIES = set(
  'ministry department bank council commission committee agency court company party embassy government administration office campaign association union organization organisation group corporation corp corp. inc inc. co. co ltd ltd. llc plc university college school institute foundation bureau board firm institution service services authority customs parliament congress senate house army navy force forces times post journal news network channel magazine press center centre coalition alliance federation chamber club church league guard society fund trust exchange industries systems energy motors airlines airways holdings partners kremlin pentagon duma politburo bundestag knesset majlis cabinet treasury secretariat initiative movement front academy laboratory observatory police tribunal consortium bloc conference convention caucus pac international associates brothers studios records museum hospital medical consulting research capital markets securities steel oil gas petroleum electric telecom mobile bancorp insurance airlines logistics shipping semiconductor assembly',
);

/** Words for bodies that are names by themselves. */
export const SOLE_BODIES = set(
  'senate congress parliament kremlin pentagon duma politburo bundestag knesset majlis treasury',
);

/** Letters that stand for measures, time zones, offices, diseases and things: no bodies. */
export const NO_BODIES = set(
  'gdp gnp cpi vat gmt utc est edt pst pdt cst cdt mst mdt bst cet cest ist jst ast et pt am pm ad bc bce ce dna rna hiv aids pcr mri ct tv dvd cd pc ai it id faq url html pdf usb gps sim sms ceo cfo coo cto mp mps pm fm dy cm mep pr hr mba phd ii iii iv vi vii lng lpg lgbt lgbtq lgbtqi diy rip suv atm ev evs ufo ufos uav uavs icbm icbms mlrs apc ied ieds dui abm hgv rv covid sars mers evd flu ptsd adhd usd eur gbp rmb cny jpy rub ipo etf esg r&d fdi ppp poi vip nba-style wwi wwii ww1 ww2 ok tbd dj mc pov sos iq sat gcse vr ar xr ui ux cop cops acl tnt',
);

/** First words of the names of bodies that end in something else: Bank of …, Ministry for …. */
export const BODY_OPENERS = set(
  'bank ministry department university institute council board bureau office court chamber house association league committee commission college federation union international central',
);

/** Last words of names that are neither persons nor bodies. */
export const THINGS = set(
  'act bill law treaty agreement accord accords pact deal war day week month year street avenue road square river sea ocean island islands mountain mountains bridge airport station tower award prize cup games olympics championship tournament series show tonight speech summit plan policy strategy doctrine project pipeline amendment constitution code rule rules report review survey poll index revolution uprising crisis election elections primary caucuses debate scandal affair syndrome disease virus fever hotel casino resort hall park garden stadium arena theater theatre county city state province region district valley bay gulf peninsula coast border belt initiative case trial ruling decision era age century christmas easter thanksgiving ramadan twitter facebook youtube tuesday monday wednesday thursday friday saturday sunday january february march april may june july august september october november december american americans muslims muslim christians christian jews jewish republicans democrats english internet bible quran koran god gop covid-19 brexit flight mosque fault trench falls port mall lodge palace cathedral heights storm hurricane typhoon trek wars dragon marathon championship championships reports advances biology sciences rights change action development security growth goals goal states nations peace warming reduction cooperation effectiveness management zones weapons tests laws conflicts areas roadmap edition programme program notre-dame canal strait straits pole desert forest reef lake lakes creek coastline peak terminal corner market gas summit summits vaccine global outbreak pandemic flu stage prison fire fires shooting massacre attack attacks bombing protests march pass trail highway line express train ship vessel satellite mission probe rover spacecraft rocket telescope shuttle capsule capitol boulevard lane north south east west speedway arch',
);

/** First words of names that are neither persons nor bodies, or of places. */
export const THING_OPENERS = set(
  'black red white yellow dead north south east west northern southern eastern western central new old upper lower middle great greater grand san santa santo são saint st. st los las el la le fort cape mount mt. mt lake port gulf bay rio puerto ciudad county camp world climate human humanitarian hurricane tropical storm typhoon cyclone operation project nobel pulitzer oscar olympic paralympic brexit notre power crew dark star super lesser national international global regional civil public social political economic cultural environmental sustainable nuclear biological digital cyber light small big high early joint special general emergency commercial training technical traditional violent urgent informal import supply pacific atlantic arctic antarctic indian african asian european american british french german chinese russian mediterranean caribbean baltic adriatic caspian balkan second first third fourth early late best daily sunday christmas easter summer winter spring autumn many most some other more these those all both several such numerous least about around nearly almost over under despite during after before while when where if since because although though unlike like according following however meanwhile also yet still then now here there today yesterday tomorrow what which why how mr his her its their our my your united federal premier major minor standard annual historic foreign domestic internal external mass electronic scientific infectious molecular preventive atmospheric ecological armed air sea land earth space solar deep green blue silver golden gold iron steel silk belt route line golan gaza',
);

/** Words for things that are common surnames as well; behind a title they are that. */
export const SURNAMES = set(
  'park hall law bill case garden street tower rule may june april august march summer winter day bay rivers lake lakes ford valley hill brook wells fields pole english christian christians show cup week knight dame lane north south east west forest marsh pass express market gas key price',
);
