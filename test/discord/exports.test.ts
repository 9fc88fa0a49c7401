// The button "Export" over real sockets: files for the asker alone, worked out from what the message carries.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unguarded } from '../../src/export/csv.ts';
import { FACE } from '../../src/wording/face.ts';
import type { Message } from '../../stand-in/payloads.ts';
import { buttonsOf } from '../../stand-in/reading.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { readCsv, readProperty, readQuoted } from '../export/read-back.ts';
import { LEDGER } from './ledger.ts';
import { type Rig, startRig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig([...NEWSROOM, ...LEDGER]);
});
afterAll(() => rig.stop());

const alice = () => rig.standIn.driver.as('alice').in('general');
const bob = () => rig.standIn.driver.as('bob').in('general');
const labelsOf = (message: Message) => buttonsOf(message).map((button) => button.label);

/** The files of a message by their names, as text without a byte order mark. */
async function filesOf(message: Message): Promise<ReadonlyMap<string, string>> {
  const read = message.attachments.map(
    async ({ filename, url }) => [filename, await (await fetch(url)).text()] as const,
  );
  return new Map(await Promise.all(read));
}

/** An answer of more than one page. */
const LONG = { country: 'Chile', partner: 'Norway' };

describe('Export', () => {
  it('gives the whole answer to the asker alone, not the page that is shown', async () => {
    const reply = await alice().slash('/trade', LONG).reply();
    const asked = bob().press(reply, FACE.export);
    const files = await filesOf(await asked.reply());
    expect(asked.ephemeral).toBe(true);
    expect([...files.keys()]).toEqual([
      'trade-chile-norway.csv',
      'trade-chile-norway.json',
      'trade-chile-norway.md',
    ]);
    const [header = [], ...rows] = readCsv(files.get('trade-chile-norway.csv') ?? '');
    expect(rows).toHaveLength(LEDGER.length);
    const sentences = rows.map((row) => unguarded(row[header.indexOf('sentence')] ?? ''));
    const [first] = sentences;
    expect(first).toBe(
      'Trade between Chile and Norway reached $320 million in 2020, the Bureau of Numbers said.',
    );
    expect(sentences.every((words) => LEDGER.some(({ text }) => text.includes(words)))).toBe(true);
    expect(readQuoted(files.get('trade-chile-norway.md') ?? '')).toEqual(sentences);
  });

  it('gives a table that Excel reads as UTF-8', async () => {
    const reply = await alice().slash('/trade', LONG).reply();
    const { attachments } = await alice().press(reply, FACE.export).reply();
    const bytes = await (await fetch(attachments[0]?.url ?? '')).arrayBuffer();
    expect([...new Uint8Array(bytes).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('gives a calendar of what happened', async () => {
    const reply = await alice().slash('/timeline', { topic: 'harbour' }).reply();
    const files = await filesOf(await alice().press(reply, FACE.export).reply());
    const calendar = files.get('timeline-harbour.ics') ?? '';
    expect(readProperty(calendar, 'SUMMARY')).toContain(
      'Kenya and Italy signed an agreement on a new harbour in Mombasa on 18 March 2024.',
    );
    expect(readProperty(calendar, 'DTSTART')).toContain('20240318');
  });

  it('works after a restart, from the second page too', async () => {
    const first = await alice().slash('/trade', LONG).reply();
    const second = await alice().press(first, FACE.next).reply();
    await rig.restart();
    const files = await filesOf(await alice().press(second, FACE.export).reply());
    expect(readCsv(files.get('trade-chile-norway.csv') ?? '')).toHaveLength(LEDGER.length + 1);
  });

  it('says where the archive has changed since, and where nothing is left to take away', async () => {
    const reply = await alice().slash('/trade', LONG).reply();
    await Promise.all(LEDGER.slice(1).map(({ id }) => rig.erase(id)));
    await rig.host.reload();
    const fewer = await alice().press(reply, FACE.export).reply();
    expect(fewer.content).toContain(FACE.archiveChanged);
    expect(readCsv((await filesOf(fewer)).get('trade-chile-norway.csv') ?? '')).toHaveLength(2);
    await rig.erase('ledger-2001');
    await rig.host.reload();
    const none = await alice().press(reply, FACE.export).reply();
    expect(none.content).toBe(FACE.nothingToExport);
    expect(none.attachments).toEqual([]);
    await Promise.all(LEDGER.map(rig.write));
    await rig.host.reload();
  });

  it('stands under no answer that has nothing to take away', async () => {
    const none = await alice().slash('/ask', { question: 'What did Peru export to Fiji in 1998?' }).reply();
    expect(labelsOf(none)).not.toContain(FACE.export);
    expect(labelsOf(await alice().slash('/help').reply())).not.toContain(FACE.export);
  });
});
