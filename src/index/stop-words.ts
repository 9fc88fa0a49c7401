// Words too common to search for. Our own list: it keeps not, no, never, without, against, before, after, since
// and until, which change what a sentence says.

const STOP_WORDS = `
a an the this that these those such
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
myself ourselves yourself himself herself itself themselves one ones oneself
am is are was were be been being do does did done doing have has had having
can could shall should will would may might must ought
isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant cannot couldnt wont wouldnt shouldnt
and or but nor so yet if then than as because while although though whereas whether
of to in on at by for from with into onto upon about within per via among amongst
there here now also too very just only even still again already quite rather ever
what which who whom whose when where why how whatever whichever whoever
some any each every both either neither other others another same own
all much many more most few less least several
im ive id youre hes shes theyre weve theyve thats whats whos theres lets
s t d ll re ve m
`;

const WORDS: ReadonlySet<string> = new Set(STOP_WORDS.split(/\s/).filter((word) => word !== ''));

/** True for a folded word that carries nothing to search for. */
export function isStopWord(word: string): boolean {
  return WORDS.has(word);
}
