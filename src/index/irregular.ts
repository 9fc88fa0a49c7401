// Irregular forms of English verbs and nouns that Snowball leaves apart: "lost" for "lose". From the usual school
// tables; forms that are mostly another word in news ("found", "left", "lay", "saw", "bore") stay out.

const FORMS = `
lose:lost buy:bought sell:sold send:sent hold:held win:won meet:met say:said tell:told rise:rose,risen fall:fell,fallen
grow:grew,grown pay:paid spend:spent build:built lead:led begin:began,begun break:broke,broken speak:spoke,spoken
sink:sank,sunk fight:fought bring:brought teach:taught catch:caught strike:struck shoot:shot drive:drove,driven
write:wrote,written choose:chose,chosen freeze:froze,frozen steal:stole,stolen swear:swore,sworn throw:threw,thrown
fly:flew,flown draw:drew,drawn withdraw:withdrew,withdrawn give:gave,given take:took,taken make:made keep:kept
sleep:slept deal:dealt mean:meant feel:felt seek:sought think:thought stand:stood understand:understood
undertake:undertook,undertaken hear:heard shrink:shrank,shrunk swim:swam,swum ring:rang,rung sing:sang,sung
arise:arose,arisen forget:forgot,forgotten forgive:forgave,forgiven overthrow:overthrew,overthrown forbid:forbade,forbidden
become:became overcome:overcame come:came go:went,gone know:knew,known flee:fled feed:fed bleed:bled breed:bred
man:men woman:women child:children foot:feet mouse:mice crisis:crises
`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.split(/\s+/)
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [base = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form): [string, string] => [form, base]);
    }),
);

/** The base form of an irregular form, or the word itself. */
export function baseForm(word: string): string {
  return BASES.get(word) ?? word;
}
