// A claim in somebody's message: the passages that bear on it, without a verdict. Not a slash command of its own;
// the faces that let people point at a message ask it.
import type { Archive, Hit } from '../index/archive.ts';
import { NO_FILTERS } from '../index/archive.ts';
import type { Answer, EvidenceItem, Shown } from './answer.ts';
import { passageItem, show } from './citation.ts';
import type { QuestionCommand } from './command.ts';
import { type Options, option, PRIVATE, QUESTION_LENGTH } from './option.ts';
import { answered, notCovered, understood } from './outcome.ts';

const MOST = 4;
/** A passage bears on the claim where it is ranked about as high as the best one and is about the claim itself. */
const OF_THE_BEST = 0.7;
/** Read off 17 claims: 0.31 and more where the passage was on the matter (one below), 0.25 and less where not. */
const ABOUT = 0.27;

/** The best sentence of each hit that is about the claim, whether or not it says the same. */
function bearing(archive: Archive, claim: string, hits: readonly Hit[]): readonly Hit[] {
  const question = archive.understand(claim);
  const leader = hits[0]?.score ?? 0;
  const seen = new Set<string>();
  return hits.filter(({ article, best, score }) => {
    const words = article.text.slice(best.start, best.end);
    if (score < leader * OF_THE_BEST || seen.has(words)) return false;
    seen.add(words);
    return archive.relevance(question, { articleId: article.id, start: best.start, end: best.end }) >= ABOUT;
  });
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const claim = options.question ?? '';
  const question = archive.understand(claim);
  const { hits } = await archive.search({ question, filters: NO_FILTERS, top: 20 });
  const chosen = bearing(archive, claim, hits).slice(0, MOST);
  const command = 'check';
  if (chosen.length === 0)
    return notCovered(archive, { command, understood: understood(question, options), about: question });
  const evidence: EvidenceItem[] = chosen.map((hit) => passageItem(hit.article, hit.best, hit.score));
  const shown: Shown[] = chosen.map((hit, place) => show(hit.article, hit.best, [place], hit.bold));
  return answered(archive, {
    command,
    understood: understood(question, options),
    title: { kind: 'claim' },
    evidence,
    sections: [{ heading: null, shown, lines: [] }],
    extent: { kind: 'best' },
  });
}

export const check: QuestionCommand = {
  kind: 'question',
  name: 'check',
  description: 'The passages that bear on a claim',
  help: 'Shows up to four sentences that are about what the claim is about, best first. Whether they bear it out is for the reader to say.',
  options: [option('question', 'The claim', { required: true, maxLength: QUESTION_LENGTH }), PRIVATE],
  needsOne: false,
  formats: ['markdown'],
  chart: null,
  complete: () => [],
  answer,
  example: { line: '/check question:Alexei Miller runs Gazprom', shows: ['Miller'] },
};
