import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { complete, run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(NEWSROOM);
});

async function ask(line: string): Promise<Answer> {
  const read = readCall(line, COMMANDS);
  if (!read.ok) throw new Error(line);
  return run(COMMANDS, read.call, { archive, admin: null });
}

const texts = (answer: Answer) => answer.evidence.map((item) => item.text);
const offered = (command: string, option: string, text: string) =>
  complete(COMMANDS, command, archive, { option, text, others: {} }).map((choice) => choice.value);

describe('/ask', () => {
  it('opens with the sentence that answers', async () => {
    const answer = await ask('Who is Kenya’s trade minister?');
    expect(answer.status).toBe('answered');
    expect(texts(answer)[0]).toContain('Ada Mwangi');
  });

  it('shows the sides of a question that asks for a verdict, and gives none', async () => {
    const answer = await ask('Is the harbour in Mombasa good for the region?');
    expect(answer.title.kind).toBe('sides');
    const voices = answer.sections.flatMap(({ heading }) =>
      heading?.kind === 'voice' ? [heading.name] : [],
    );
    expect([...voices].sort()).toEqual(['Kenya', 'Tanzania']);
  });

  it('says that nothing covers a question about strangers, with the nearest articles', async () => {
    const answer = await ask('Who won the chess championship in Reykjavik?');
    expect(answer.status).toBe('not-covered');
    expect(answer.evidence).toEqual([]);
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
  });

  it('leaves out articles outside the dates and says how many', async () => {
    const answer = await ask('/ask question:Who signed the harbour agreement in Mombasa? from:2025');
    expect(answer.evidence.map((item) => item.articleId)).not.toContain('harbour-deal');
    expect(answer.hidden.some(({ count }) => count > 0)).toBe(true);
  });
});

describe('/quote', () => {
  it('gives the words inside the marks, newest first', async () => {
    const answer = await ask('/quote speaker:Mwangi');
    expect(texts(answer)).toEqual([
      'We expect more from coffee,',
      'The harbour in Mombasa helps the whole region.',
    ]);
  });

  it('marks what is only a part of a sentence', async () => {
    const answer = await ask('/quote speaker:Bruni topic:bridge');
    const notes = answer.sections.flatMap(({ shown }) =>
      shown.flatMap((one) => one.notes.map((note) => note.kind)),
    );
    expect(texts(answer)).toContain('a bridge between two seas');
    expect(notes).toContain('partial');
  });

  it('takes a country for the voices that speak for it', async () => {
    expect(texts(await ask('/quote speaker:Tanzania'))).toEqual([
      'The harbour in Mombasa helps nobody but its builders,',
    ]);
  });

  it('has nothing of somebody the articles do not quote', async () => {
    const answer = await ask('/quote speaker:Napoleon');
    expect(answer.status).toBe('not-covered');
  });

  it('asks for at least one option', async () => {
    const answer = await ask('/quote');
    expect(answer.problems).toMatchObject([{ code: 'missing-option' }]);
  });
});

describe('/trade', () => {
  it('puts figures that differ side by side, and reads last year as the year before the article', async () => {
    const answer = await ask('/trade country:Kenya partner:Italy year:2024 measure:trade');
    const values = answer.evidence.flatMap((item) => (item.kind === 'figure' ? [item.figure.value] : []));
    expect(values).toContain(480_000_000);
    expect(values).toContain(455_000_000);
    expect(answer.sections.some(({ heading }) => heading?.kind === 'differ')).toBe(true);
  });

  it('shows the sentence of a figure whole', async () => {
    const answer = await ask('/trade country:Kenya partner:Italy measure:exports');
    expect(texts(answer)).toContain(
      'Kenya’s exports to Italy rose 12 percent to $120 million in 2024, while its imports from Italy came to $360 million.',
    );
  });

  it('offers the other years where the asked one has none', async () => {
    const answer = await ask('/trade country:Kenya partner:Italy year:1999');
    expect(answer.status).toBe('not-covered');
    expect(answer.next.map(({ call }) => call.options)).toContainEqual({
      country: 'Kenya',
      partner: 'Italy',
    });
  });

  it('refuses a year that is none', async () => {
    const answer = await ask('/trade country:Kenya year:soon');
    expect(answer.problems).toMatchObject([{ code: 'bad-option', option: 'year', found: 'soon' }]);
  });
});

describe('/timeline', () => {
  it('goes in order of time and marks what is planned', async () => {
    const answer = await ask('/timeline topic:harbour Mombasa');
    const events = answer.evidence.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
    const starts = events.map((event) => event.earliest ?? event.latest ?? '9999');
    expect(starts).toEqual([...starts].sort());
    expect(events.some(({ status }) => status === 'planned')).toBe(true);
    expect(events.some(({ earliest }) => earliest === '2024-03-18')).toBe(true);
  });

  it('leaves what was done by a later day out of an earlier year', async () => {
    const dated = (answer: Answer) => answer.evidence.map((item) => item.text).join(' ');
    expect(dated(await ask('/timeline topic:ferry from:2022 to:2022'))).not.toContain('by the end of May');
    expect(dated(await ask('/timeline topic:ferry from:2023 to:2023'))).toContain('by the end of May');
  });

  it('leaves out of a day what has gone on for years around it', async () => {
    const lasting = await archiveOf([
      {
        id: 'ferry-years',
        title: 'The ferry',
        published: '2024-05-01',
        text: 'The ferry to Mpulungu has been out of order since July 2010. The ferry sank on 3 March 2024.',
      },
    ]);
    const within = async (days: string) => {
      const read = readCall(`/timeline topic:ferry ${days}`, COMMANDS);
      const answer = await run(COMMANDS, read.call, { archive: lasting, admin: null });
      return texts(answer).map((text) => (text.includes('2010') ? 'lasts' : 'sank'));
    };
    expect(await within('from:2024-03-03 to:2024-03-03')).toEqual(['sank']);
    expect(await within('from:2010')).toEqual(['lasts', 'sank']);
  });

  it('names the option of a date that is none', async () => {
    const answer = await ask('/timeline topic:Kenya from:2025-13-45');
    expect(answer.problems).toMatchObject([{ code: 'bad-option', option: 'from', found: '2025-13-45' }]);
  });
});

describe('/who, /brief, /sources, /help', () => {
  it('shows the role that the text states', async () => {
    const answer = await ask('/who name:Bruni');
    expect(answer.title).toEqual({ kind: 'who', name: 'Carlo Bruni' });
    expect(texts(answer).join(' ')).toContain('Italian Foreign Minister Carlo Bruni');
  });

  it('keeps a brief on a pair to happenings and figures of both', async () => {
    const answer = await ask('/brief country:Kenya with:Italy');
    expect(answer.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['event', 'figure']));
    for (const item of answer.evidence) {
      if (item.kind === 'figure') expect([...item.figure.parties].sort()).toEqual(['Italy', 'Kenya']);
      else expect(item.text).toMatch(/Keny.*Ital|Ital.*Keny/);
    }
  });

  it('has on a country alone what it has on no pair with a stranger to it', async () => {
    expect((await ask('/brief country:Kenya')).status).toBe('answered');
    expect((await ask('/brief country:Kenya with:Peru')).status).toBe('not-covered');
  });

  it('lists articles newest first, and one with its sources', async () => {
    const list = await ask('/sources');
    expect(list.evidence.map((item) => item.articleId)).toEqual([
      'kenya-italy-2025',
      'harbour-doubts',
      'harbour-deal',
      'election-night',
    ]);
    const card = await ask('/sources id:kenya-italy-2025');
    expect(card.sections[0]?.lines[0]).toMatchObject({
      kind: 'article',
      sources: ['Bureau of Numbers, 2025-02-10'],
    });
  });

  it('refuses an id that no article has', async () => {
    expect((await ask('/sources id:nowhere')).problems).toMatchObject([
      { code: 'no-such-article', option: 'id' },
    ]);
  });

  it('offers example lines that find something here', async () => {
    const help = await ask('/help');
    const lines = help.sections.flatMap((section) =>
      section.lines.flatMap((line) => (line.kind === 'example' ? [line.line] : [])),
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect((await ask(line)).status).toBe('answered');
  });
});

describe('a call', () => {
  it('reports every bad option at once', async () => {
    const answer = await ask(`/ask question:${'x'.repeat(301)} from:never`);
    expect(answer.problems.map(({ code, option }) => [code, option])).toEqual([
      ['too-long', 'question'],
      ['bad-option', 'from'],
    ]);
  });

  it('is refused to a member where it is for admins', async () => {
    expect((await ask('/corpus reload')).problems).toMatchObject([{ code: 'not-allowed' }]);
  });

  it('carries a link that opens at the words only where the article has an address', async () => {
    const [linked] = (await ask('/quote speaker:Mwangi topic:coffee')).evidence;
    const [bare] = (await ask('/quote speaker:Kessy')).evidence;
    expect(linked?.link).toBe(
      'https://example.org/kenya-italy#:~:text=We%20expect%20more%20from%20coffee%2C',
    );
    expect(bare?.link).toBeNull();
  });
});

describe('autocomplete', () => {
  it('offers what the archive holds, whatever the case', () => {
    expect(offered('quote', 'speaker', 'ada')).toEqual(['Ada Mwangi']);
    expect(offered('trade', 'country', 'ken')).toContain('Kenya');
    expect(offered('ask', 'outlet', 'test p')).toEqual(['Test Post']);
    expect(offered('sources', 'id', 'harb')).toEqual(['harbour-deal', 'harbour-doubts']);
  });

  it('offers nothing for an option without choices or a word that nothing starts with', () => {
    expect(offered('ask', 'question', 'who')).toEqual([]);
    expect(offered('quote', 'speaker', 'zzz')).toEqual([]);
    expect(offered('nosuch', 'speaker', 'a')).toEqual([]);
  });
});

describe('/timeline on a sentence of two dates', () => {
  async function told(text: string, topic: string) {
    const archive = await archiveOf([{ id: 'one', published: '2024-06-10', text }]);
    const answer = await run(COMMANDS, readCall(`/timeline topic:${topic}`, COMMANDS).call, {
      archive,
      admin: null,
    });
    return answer.evidence.flatMap((one) => (one.kind === 'event' ? [one.event.earliest] : []));
  }
  const TWO =
    'Kenya opened a dock in Lamu on 2 May 2024, while Italy closed a railway to Turin on 20 May 2024.';

  it('takes the clause that is about the topic', async () => {
    expect(await told(TWO, 'Turin')).toEqual(['2024-05-20']);
    expect(await told(TWO, 'Lamu dock')).toEqual(['2024-05-02']);
  });

  it('takes both where one goes on about what the other names', async () => {
    const text = 'Kenya opened a dock in Lamu on 2 May 2024, and Italy bought shares of it on 20 May 2024.';
    expect(await told(text, 'Lamu dock')).toEqual(['2024-05-02', '2024-05-20']);
  });

  it('takes none for a topic of which the sentence holds nothing', async () => {
    expect(await told(TWO, 'coffee in Peru')).toEqual([]);
  });

  it('does not date what it sets against the dated thing', async () => {
    const text =
      'Kenya called the Lamu dock a success, while Italy mourned the dead of a fire near Turin on 20 May.';
    expect(await told(text, 'Lamu dock')).toEqual([]);
    expect(await told(text, 'Turin')).toEqual(['2024-05-20']);
  });
});
