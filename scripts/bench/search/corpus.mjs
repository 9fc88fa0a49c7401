// Made-up news for the benchmark: articles of paragraphs that are a passage each, with countries, people, amounts, dates
// and quotations, so that everything the archive looks for is there to be found. Written as .jsonl files.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf, drawer, HEAPS, NAMES, spelt } from './vocabulary.mjs';

const COUNTRIES =
  'China,United States,Russia,Germany,India,Japan,France,Iran,Turkey,Brazil,Ukraine,Israel,Egypt,Poland,Italy,Spain,Canada,Australia,Mexico,Indonesia,Vietnam,Kenya,Nigeria,Ethiopia,Norway,Sweden,Finland,Estonia,Latvia,Chile,Peru,Argentina,Qatar,Oman,Kuwait,Malaysia,Thailand,Pakistan,Bangladesh,Kazakhstan'.split(
    ',',
  );
const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const GIVEN = 'Ada,Boris,Carla,David,Elena,Farid,Greta,Hanna,Ivan,Julia,Karim,Lena,Marko,Nadia,Oskar'.split(
  ',',
);
const OUTLETS = ['Harbour Post', 'Northern Courier', 'Delta Observer', 'Evening Ledger', 'Wire Service'];
const PARAGRAPHS = 8;
/** Words of a paragraph, at least; with the longest sentence it stays one passage. */
const WORDS = 60;
const IN_A_FILE = 50;
/** Of so many words of a text one is drawn; the others stand in the sentences as they are. */
const AMONG = 2.3;

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

/** What sentences are filled with. Small numbers come up more often, as the first countries of the list do. */
function fillers(random) {
  const word = drawer(random, HEAPS, AMONG);
  const name = drawer(random, NAMES);
  const upTo = (most) => Math.floor(random() * most);
  const often = (list) => list[Math.floor(list.length * random() ** 2)];
  return {
    upTo,
    w: () => spelt(word()),
    country: () => often(COUNTRIES),
    person: () => {
      const number = name();
      return `${GIVEN[number % GIVEN.length]} ${capital(spelt(number + 4_000_000))}`;
    },
    year: () => 2005 + upTo(20),
    day: () => `${1 + upTo(28)} ${MONTHS[upTo(12)]} ${2005 + upTo(20)}`,
    amount: () => `$${1 + upTo(900)}.${upTo(10)} ${random() < 0.5 ? 'billion' : 'million'}`,
    outlet: () => OUTLETS[upTo(OUTLETS.length)],
  };
}

const SENTENCES = [
  (f) =>
    `${f.country()} and ${f.country()} signed a ${f.w()} ${f.w()} on ${f.day()} after the ${f.w()} of the ${f.w()}.`,
  (f) =>
    `“The ${f.w()} of our ${f.w()} will not ${f.w()} the ${f.w()},” said ${f.person()}, a minister of ${f.country()}.`,
  (f) =>
    `Exports of ${f.w()} to ${f.country()} rose by ${1 + f.upTo(60)} per cent to ${f.amount()} in ${f.year()}, the ${f.w()} office said.`,
  (f) =>
    `The ${f.w()} ${f.w()} was ${f.w()} in ${f.country()}, where the ${f.w()} had been ${f.w()} since ${f.year()}.`,
  (f) =>
    `${f.person()} told reporters that the ${f.w()} and the ${f.w()} would be ${f.w()} before the ${f.w()}.`,
  (f) =>
    `Because of the ${f.w()}, the government of ${f.country()} put the ${f.w()} ${f.w()} under ${f.w()} and ${f.w()}.`,
  (f) =>
    `The plant at ${capital(f.w())} makes ${100 + f.upTo(9000)} tonnes of ${f.w()} a year and sells its ${f.w()} to ${f.country()}.`,
  (f) =>
    `A ${f.w()} with ${f.w()} and ${f.w()} was found near the ${f.w()} of the ${f.w()}, and it was not ${f.w()}.`,
  (f) =>
    `In ${f.year()} the ${f.w()} ${f.w()} cost ${f.amount()}, more than the ${f.w()} of ${f.country()} had ${f.w()}.`,
  (f) =>
    `Those who ${f.w()} the ${f.w()} say that its ${f.w()} is ${f.w()}, while others ${f.w()} the ${f.w()} and the ${f.w()}.`,
  (f) =>
    `The talks on ${f.w()} between ${f.country()} and ${f.country()} broke down when ${f.person()} ${f.w()} the ${f.w()}.`,
  (f) => `It is the ${f.w()} that ${f.w()} the ${f.w()}, and for the ${f.w()} there is no other ${f.w()}.`,
];

function paragraph(f) {
  const sentences = [];
  for (let words = 0; words < WORDS; ) {
    const sentence = SENTENCES[f.upTo(SENTENCES.length)](f);
    words += sentence.split(' ').length;
    sentences.push(capital(sentence));
  }
  return sentences.join(' ');
}

function article(f, number, paragraphs) {
  const month = String(1 + f.upTo(12)).padStart(2, '0');
  const day = String(1 + f.upTo(28)).padStart(2, '0');
  return {
    id: `made-${number}`,
    title: `${f.country()} and the ${f.w()} of ${f.w()} ${f.w()}`,
    outlet: f.outlet(),
    published: `${2015 + f.upTo(10)}-${month}-${day}`,
    text: Array.from({ length: paragraphs }, () => paragraph(f)).join('\n\n'),
  };
}

/** Writes articles with so many passages together into a folder. */
export function writeCorpus(folder, passages, seed) {
  const f = fillers(chanceOf(seed));
  mkdirSync(folder, { recursive: true });
  for (let written = 0, number = 0; written < passages; number += 1) {
    const paragraphs = Math.min(PARAGRAPHS, passages - written);
    const file = join(folder, `made-${Math.floor(number / IN_A_FILE)}.jsonl`);
    appendFileSync(file, `${JSON.stringify(article(f, number, paragraphs))}\n`);
    written += paragraphs;
  }
}

const CHANGING = 'bench-article';

/** Writes the one article that is changed while the clock runs, in one of its editions. */
export function writeChanging(folder, edition) {
  const lines = Array.from(
    { length: PARAGRAPHS },
    (_, i) =>
      `The harbour of Norrsund opened quay ${i + 1} on 6 June 2022, Minister Ada Mwangi said. ${'Ships from the north now call there each week and bring timber, fish and ore to the town. '.repeat(4)}`,
  );
  const head = `---\nid: ${CHANGING}\ntitle: Quays of Norrsund\n---\n`;
  writeFileSync(join(folder, `${CHANGING}.md`), `${head}\n${lines.join('\n\n')}\n\nEdition ${edition}.\n`);
}
