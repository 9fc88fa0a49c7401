// What a sentence says the other way round: "imports" where exports are asked about, or what was done where a question
// asks what was not. Our own list of opposites; knows no archive.
import { termsOf } from './tokenise.ts';

// Each word with its opposites behind it, both ways.
const OPPOSITES = `
first: last final second
last: first
before: after
previous: next later
earlier: later
early: late
earliest: latest
oldest: newest youngest
old: new young modern
ancient: modern
most: least
more: less fewer
many: few
much: little
all: none
always: never
majority: minority
maximum: minimum
highest: lowest
high: low
higher: lower
upper: lower
above: below
inside: outside
up: down
largest: smallest
large: small
larger: smaller
big: small
biggest: smallest
long: short
longest: shortest
wide: narrow
thick: thin
deep: shallow
heavy: light
fast: slow
strong: weak
strengthen: weaken
rich: poor
hot: cold
warm: cold
wet: dry
easy: difficult hard
simple: complex
cheap: expensive
best: worst
better: worse
good: bad
positive: negative
north: south
northern: southern
east: west
eastern: western
left: right
rise: fall drop decline
grow: shrink decline fall
increase: decrease reduce decline fall
raise: lower cut reduce
expand: shrink reduce
gain: lose loss
profit: loss
surplus: deficit
win: lose
winner: loser
victory: defeat
success: failure
succeed: fail
buy: sell
import: export
lend: borrow
hire: dismiss fire
enter: leave exit
join: leave quit withdraw
arrive: depart leave
open: close
begin: end finish stop
start: end finish stop
accept: reject refuse decline
approve: reject
allow: forbid ban prohibit prevent
permit: forbid ban prohibit
legal: illegal
support: oppose
supporter: opponent
favour: against oppose
ally: enemy rival
friend: enemy
attack: defend
offensive: defensive
include: exclude
add: remove
appear: disappear
build: destroy demolish
create: destroy abolish
impose: lift
appoint: dismiss
born: die
birth: death
live: die
alive: dead
arrest: release
imprison: release free
convict: acquit
guilty: innocent
send: receive
give: receive
ask: answer
encourage: discourage
like: dislike
similar: different
same: different
true: false
present: absent
war: peace
domestic: foreign
internal: external
public: private
urban: rural
civilian: military
temporary: permanent
major: minor
senior: junior
superior: inferior
direct: indirect
natural: artificial
successor: predecessor
follow: precede
male: female
man: woman
men: women
boy: girl
father: mother
brother: sister
son: daughter
king: queen
summer: winter
spring: autumn
day: night
morning: evening
input: output
finite: infinite
even: odd
`;

const PREFIXES = ['un', 'non', 'dis', 'in', 'im', 'ir', 'il'];
const SHORTEST = 4;

function table(): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    opposites.set(one, (opposites.get(one) ?? new Set<string>()).add(other));
  };
  for (const line of OPPOSITES.trim().split('\n')) {
    const [word = '', others = ''] = line.split(':');
    // Some are too common to be searched for; they never stand in a passage's terms and do no harm.
    for (const one of termsOf(word)) {
      for (const other of termsOf(others)) {
        add(one, other);
        add(other, one);
      }
    }
  }
  return opposites;
}

const TABLE = table();

/** The terms that say the opposite of a term, by the list or by a prefix ("unlike" and "like"); none for most. */
export function oppositesOf(term: string): readonly string[] {
  const bare = PREFIXES.filter((prefix) => term.startsWith(prefix))
    .map((prefix) => term.slice(prefix.length))
    .filter((rest) => rest.length >= SHORTEST);
  const listed = TABLE.get(term) ?? [];
  return [...new Set([...listed, ...bare, ...(term.length < SHORTEST ? [] : [`un${term}`])])];
}

const DENIES =
  /\b(?:not|never|neither|nor|cannot|without|none|nobody|nothing|no longer|(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should|must|need)n['’]?t)\b/i;
const EXCEPTS = /\b(?:except|besides|other than|aside from|apart from|instead of|rather than)\b/i;

/** Whether words ask or tell of what is not so. */
export function denies(words: string): boolean {
  return DENIES.test(words) || EXCEPTS.test(words);
}
