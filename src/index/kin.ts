// Words of one family that Snowball's stems keep apart: decide and decision, vote and voter. By endings, on stems; a
// form that no article has costs nothing.

// Each ending that may stand for another in a word of the same family, both ways. From the usual tables of English
// derivation (Latin verbs in -d, -t, -ceive, -scribe and their nouns; agents in -er; nouns in -ment, -th, -y).
const PAIRS: readonly (readonly [string, string])[] = [
  ['d', 's'],
  ['nd', 'ns'],
  ['t', 'ss'],
  ['duc', 'duct'],
  ['scrib', 'script'],
  ['ceiv', 'cept'],
  ['ced', 'cess'],
  ['eed', 'ess'],
  ['fi', 'fic'],
  ['i', 'ic'],
  ['ni', 'nial'],
  ['us', 'usal'],
  ['e', 'ement'],
  ['', 'er'],
  ['', 'or'],
  ['', 'r'],
  ['', 'ment'],
  ['', 'th'],
  ['', 'i'],
  ['', 'eri'],
  ['', 'ist'],
  ['', 'al'],
  ['', 'ship'],
];
const SHORTEST = 4;

// What no ending tells: the stems of each family.
const FAMILIES = `
lose loss
agre agreement
sell sale seller
die death dead deadli
live life
choos choic
speak speech speaker
fli flight
give gift
think thought
prove proof
believ belief
marri marriag wed
strong strength strengthen
long length
high height
wide width
deep depth
broad breadth
poor poverti
true truth
weigh weight
pursu pursuit
complain complaint
receiv receipt recept
lead leader leadership
minist ministri
win winner won
buy buyer
sign signatur signatori
appli applic applicant
found founder foundat
inherit heir
defend defenc defens
offend offenc offens
respond respons
know knowledg
clear clariti
secur safe safeti
free freedom
destroy destruct
absent absenc
present presenc
independ independent
ally alli allianc
crisi crise
build construct
rebuild reconstruct
convict guilti
own owner ownership
compel compuls
expel expuls
sink sank
state statement
press pressur
fail failur
close closur
depart departur
arriv arrival
surviv survivor
inaugur inaugurat
nomin nomine
propos propon
investig probe
`;

function families(): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, readonly string[]>();
  for (const line of FAMILIES.trim().split('\n')) {
    const stems = line.split(' ');
    for (const stem of stems)
      kin.set(stem, [...(kin.get(stem) ?? []), ...stems.filter((one) => one !== stem)]);
  }
  return kin;
}

const KIN = families();

function swap(stem: string, from: string, to: string): string | null {
  if (!stem.endsWith(from)) return null;
  const root = stem.slice(0, stem.length - from.length);
  const shorter = root.length + Math.min(from.length, to.length);
  return shorter < SHORTEST || root.length < 2 ? null : root + to;
}

/** The stems that may belong to the same family as a stem, itself left out; few, and none for a number. */
export function kinOf(stem: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(stem)) return [];
  const found = new Set(KIN.get(stem));
  for (const [one, other] of PAIRS) {
    for (const form of [swap(stem, one, other), swap(stem, other, one)]) if (form !== null) found.add(form);
  }
  for (const form of [`re${stem}`, stem.replace(/^re(?=[a-z]{5})/, '')])
    if (form.length >= SHORTEST) found.add(form);
  found.delete(stem);
  return [...found];
}
