import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE } from '../../src/wording/face.ts';
import { buttonsOf, selectsOf, textOf } from '../../stand-in/reading.ts';
import type { Written } from '../archive-of.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { LEDGER } from './ledger.ts';
import { type Rig, startRig } from './rig.ts';
import { quotedLines, sentTexts, unfounded } from './sent.ts';

const IS_COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig([...NEWSROOM, ...LEDGER]);
});
afterAll(() => rig.stop());

/** An answer of more than one page. */
const LONG = { country: 'Chile', partner: 'Norway' };

/** Articles that come and go while the tests run. */
const FLEETING: Written = {
  id: 'fleeting',
  published: '2024-06-01',
  text: 'Zuberi sold nine ferries to Palermo in May 2024.',
};
const RAINY: Written = {
  id: 'rainy',
  published: '2024-06-02',
  text: `${'It rained in the north, and more at sea. '.repeat(600)}\n\nOkello sold six kites to Gdansk in May 2024.`,
};

const alice = () => rig.standIn.driver.as('alice').in('general');
const bob = () => rig.standIn.driver.as('bob').in('general');
const owner = () => rig.standIn.driver.as('app owner').in('general');
/** A member with every permission in the server, and no part in the application. */
const manager = () => rig.standIn.driver.as('manager').in('general');

/** The buttons' labels on a message, as a person sees it. */
const labelsOf = (message: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(message).map((button) => button.label);

describe('a slash command', () => {
  it('is deferred first and answered by an edit with slices, citations and controls', async () => {
    const asked = alice().slash('/trade', { country: 'Kenya', partner: 'Italy' });
    const reply = await asked.reply();
    expect(asked.acknowledgedAs).toBe('deferred message');
    expect(asked.ephemeral).toBe(false);
    expect(reply.flags & IS_COMPONENTS_V2).toBe(IS_COMPONENTS_V2);
    expect(textOf(reply)).toContain('### Kenya ↔ Italy trade');
    expect(textOf(reply)).toContain('> Trade between Kenya and Italy reached **$480 million** last year');
    expect(textOf(reply)).toMatch(/\[↗\]\(<https:\/\/example\.org\/kenya-italy#:~:text=/);
    expect(labelsOf(reply).slice(-2)).toEqual([FACE.cite, FACE.followUp]);
    expect(selectsOf(reply).map((menu) => menu.placeholder)).toEqual([FACE.readAround]);
  });

  it('pings nobody, on every message that it sends', async () => {
    await alice().slash('/ask', { question: 'Who said @everyone in Lusaka?' }).reply();
    const sent = rig.standIn.wire.calls('PATCH', /@original$/).at(-1);
    expect(sent?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });

  it('is answered to the asker alone when asked so', async () => {
    const asked = alice().slash('/who', { name: 'Ada Mwangi', private: true });
    await asked.reply();
    expect(asked.ephemeral).toBe(true);
  });

  it('with bad options is refused to the asker alone, with every problem', async () => {
    const asked = alice().slash('/ask', { question: 'Who signed?', from: '2024-13', to: 'soon' });
    const reply = await asked.reply();
    expect(asked.ephemeral).toBe(true);
    expect(textOf(reply)).toContain('2024-13');
    expect(textOf(reply)).toContain('soon');
  });

  it('that the archive can’t answer says so in public and still offers a follow-up', async () => {
    const asked = alice().slash('/ask', { question: 'What did Peru export to Norway in 1998?' });
    const reply = await asked.reply();
    expect(asked.ephemeral).toBe(false);
    expect(labelsOf(reply)).toContain(FACE.followUp);
  });
});

describe('autocomplete', () => {
  it('offers what the archive holds', async () => {
    const choices = await alice().autocomplete('/trade', { country: 'chi' }, 'country');
    expect(choices.map((choice) => choice.value)).toContain('Chile');
  });

  it('offers a member nothing of what is for admins', async () => {
    const choices = await manager().autocomplete('/corpus remove', { id: 'ledger' }, 'id');
    expect(choices).toEqual([]);
    expect(await owner().autocomplete('/corpus remove', { id: 'ledger' }, 'id')).not.toEqual([]);
  });
});

describe('a long answer', () => {
  it('pages forth and back in place, for anybody', async () => {
    const asked = alice().slash('/trade', LONG);
    const first = await asked.reply();
    expect(textOf(first)).toMatch(/Page 1 of \d/);
    const turned = bob().press(first, FACE.next);
    const second = await turned.reply();
    expect(turned.acknowledgedAs).toBe('deferred update');
    expect(second.id).toBe(first.id);
    expect(textOf(second)).toMatch(/Page 2 of \d/);
    expect(textOf(second)).not.toBe(textOf(first));
    const back = await bob().press(second, FACE.previous).reply();
    expect(textOf(back)).toBe(textOf(first));
  });

  it('pages on after a restart', async () => {
    const first = await alice().slash('/trade', LONG).reply();
    await rig.restart();
    const second = await alice().press(first, FACE.next).reply();
    expect(textOf(second)).toMatch(/Page 2 of \d/);
    expect(textOf(second)).not.toContain(FACE.archiveChanged);
  });

  it('says on the next page when the archive has changed since', async () => {
    const first = await alice().slash('/trade', LONG).reply();
    await rig.write({ id: 'later', published: '2025-03-01', text: 'Nothing happened in Malindi on Monday.' });
    await rig.host.reload();
    const second = await alice().press(first, FACE.next).reply();
    expect(textOf(second)).toContain(FACE.archiveChanged);
    await rig.erase('later');
    await rig.host.reload();
  });
});

describe('a citation', () => {
  it('is read around by the asker alone', async () => {
    const reply = await alice().slash('/trade', { country: 'Chile', year: '2010' }).reply();
    const choice = selectsOf(reply)[0]?.options[0]?.value ?? '';
    const asked = bob().choose(reply, FACE.readAround, [choice]);
    const around = await asked.reply();
    expect(asked.ephemeral).toBe(true);
    expect(textOf(around)).toContain('### Chile and Norway in 2010');
    expect(textOf(around)).toContain('> The harbours were open all winter.');
    expect(textOf(around)).toContain('> The bureau counts ships as well.');
  });

  it('is copied with the sources that the article names', async () => {
    const reply = await alice().slash('/trade', { country: 'Kenya', partner: 'Italy' }).reply();
    const asked = alice().press(reply, FACE.cite);
    const copied = await asked.reply();
    expect(asked.ephemeral).toBe(true);
    expect(textOf(copied)).toContain('```\nTrade between Kenya and Italy reached $480 million last year');
    expect(textOf(copied)).toContain('Bureau of Numbers, 2025-02-10');
  });

  it('is read around with its own words, whatever stands before it', async () => {
    await rig.write(RAINY);
    await rig.host.reload();
    const reply = await alice().slash('/ask', { question: 'Who sold kites to Gdansk?' }).reply();
    const choice = selectsOf(reply)[0]?.options[0]?.value ?? '';
    const around = await bob().choose(reply, FACE.readAround, [choice]).reply();
    expect(textOf(around)).toContain('**Okello sold six kites to Gdansk in May 2024.**');
    expect(textOf(around)).toContain('> It rained in the north');
    await rig.erase('rainy');
    await rig.host.reload();
  });

  it('whose words are gone is missed in the copy, which says so', async () => {
    const reply = await alice().slash('/trade', LONG).reply();
    const held = rig.host.snapshot().articles.length;
    await rig.erase('ledger-2020');
    await rig.host.reload();
    expect(rig.host.snapshot().articles.length).toBe(held - 1);
    const copied = await alice().press(reply, FACE.cite).reply();
    expect(textOf(copied)).toContain(FACE.citationsGone(1));
    expect(textOf(copied)).toContain('in 2019');
    expect(textOf(copied)).not.toContain('in 2020');
    await Promise.all(LEDGER.map(rig.write));
    await rig.host.reload();
  });

  it('whose words are gone says so and shows none of them', async () => {
    await rig.write(FLEETING);
    await rig.host.reload();
    const reply = await alice().slash('/ask', { question: 'Who sold ferries to Palermo?' }).reply();
    const choice = selectsOf(reply)[0]?.options[0]?.value ?? '';
    await rig.erase('fleeting');
    await rig.host.reload();
    const around = await alice().choose(reply, FACE.readAround, [choice]).reply();
    expect(around.content).toBe(FACE.spanGone);
    expect(around.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect((await alice().press(reply, FACE.cite).reply()).content).toBe(FACE.spanGone);
  });
});

describe('a lead', () => {
  it('answers what it names in a message of its own', async () => {
    const reply = await alice().slash('/trade', { country: 'Kenya', partner: 'Italy' }).reply();
    const [label = ''] = labelsOf(reply);
    const asked = bob().press(reply, label);
    const next = await asked.reply();
    expect(asked.acknowledgedAs).toBe('deferred message');
    expect(next.id).not.toBe(reply.id);
    expect(textOf(next)).toContain('###');
  });
});

describe('the text box', () => {
  it('reads a follow-up in the context of the answer under which it was opened', async () => {
    const reply = await alice().slash('/trade', { country: 'Kenya', partner: 'Italy', year: '2023' }).reply();
    const box = await bob().press(reply, FACE.followUp).modal();
    const asked = bob().submit(box, { [FACE.followUpLabel]: 'and in 2024?' });
    const next = await asked.reply();
    expect(textOf(next)).toContain('from /trade above');
    expect(textOf(next)).toContain('**$480 million**');
  });

  it('keeps the follow-up of a private answer private', async () => {
    const reply = await alice().slash('/who', { name: 'Ada Mwangi', private: true }).reply();
    const box = await alice().press(reply, FACE.followUp).modal();
    const asked = alice().submit(box, { [FACE.followUpLabel]: 'What did Carlo Bruni say?' });
    await asked.reply();
    expect(asked.ephemeral).toBe(true);
  });
});

describe('a garbled control', () => {
  /** Changes what the stand-in keeps of a message, as somebody with a client of his own could send it. */
  const forge = (id: string, change: (json: string) => string) => {
    const message = rig.standIn.state.messages.get(id);
    if (message === undefined) throw new Error('no such message');
    rig.standIn.state.messages.set(id, JSON.parse(change(JSON.stringify(message))));
  };

  it.each([
    ['a state that was cut', (json: string) => json.replace(/"around::[^"]*"/, '"around::"')],
    ['a page that is no number', (json: string) => json.replace('"page:1:', '"page:-1:')],
    ['a kind that does not exist', (json: string) => json.replace('"page:1:', '"pages:1:')],
    ['an id of another bot', (json: string) => json.replace(/"page:1:[^"]*"/, '"__proto__"')],
  ])('is refused politely: %s', async (_name, change) => {
    const reply = await alice().slash('/trade', LONG).reply();
    forge(reply.id, change);
    const asked = bob().press(reply, FACE.next);
    const refused = await asked.reply();
    expect(refused.content).toBe(FACE.buttonUnreadable);
    expect(asked.ephemeral).toBe(true);
  });

  it('does not reload the archive for a member who forged the button of an admin', async () => {
    const report = await owner().slash('/corpus status').reply();
    const lead = buttonsOf(report)[0]?.customId ?? '';
    const reply = await alice().slash('/trade', { country: 'Kenya', partner: 'Italy' }).reply();
    forge(reply.id, (json) => json.replace(/"lead:0[^"]*"/, JSON.stringify(lead)));
    const asked = bob().press(reply, lead);
    const refused = await asked.reply();
    expect(refused.content).toBe(FACE.notAdmin);
    expect(asked.ephemeral).toBe(true);
  });
});

describe('a fault of ours', () => {
  it('ends in a private message with a reference that stands in the log, and no content', async () => {
    const broken = await startRig(NEWSROOM, {}, (host) => {
      let asked = 0;
      return {
        ...host,
        snapshot: () => {
          asked += 1;
          if (asked > 1) throw new Error('planted secret Zanzibar');
          return host.snapshot();
        },
      };
    });
    const carol = broken.standIn.driver.as('alice').in('general');
    await carol.slash('/ask', { question: 'Who is Ada Mwangi?' }).reply();
    const asked = carol.slash('/ask', { question: 'Who is Carlo Bruni of Zanzibar?' });
    const [told] = await asked.followUps(1);
    const reference = /Reference: (\w+)/.exec(told?.content ?? '')?.[1] ?? 'none';
    expect((told?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    const line = broken.log.find((one) => one.fields.reference === reference);
    expect(line?.level).toBe('error');
    expect(JSON.stringify(broken.log)).not.toContain('Zanzibar');
    await broken.stop();
  });
});

describe('all that was sent', () => {
  it('shows nothing behind a quote sign but words of an article', async () => {
    await Promise.all([FLEETING, RAINY].map(rig.write));
    await rig.host.reload();
    const texts = sentTexts(rig.standIn.wire);
    expect(new Set(texts.flatMap(quotedLines)).size).toBeGreaterThan(20);
    expect(unfounded(texts, rig.host.snapshot().articles)).toEqual([]);
  });
});
