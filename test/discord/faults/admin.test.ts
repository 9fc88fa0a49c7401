// Who is no admin, and files that mean harm: refused with a clear word, nothing changed.
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { FACE } from '../../../src/wording/face.ts';
import type { PersonInChannel } from '../../../stand-in/driver/driver.ts';
import type { Attachment } from '../../../stand-in/payloads.ts';
import { buttonsOf, textOf } from '../../../stand-in/reading.ts';
import { NEWSROOM } from '../../commands/newsroom.ts';
import { type Rig, startRig } from '../rig.ts';
import { survives } from '../survives.ts';

/** Sends text without end to whoever asks. */
const endless = createServer((_, response) => {
  const more = () => {
    while (response.writable && response.write('x'.repeat(65_536)));
    response.once('drain', more);
  };
  more();
});
let origin: string;

let rig: Rig;
beforeAll(async () => {
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(endless.address() as AddressInfo).port}`;
  rig = await startRig(NEWSROOM, { attachmentHosts: [origin], attachmentLimit: 1_000_000 });
  rig.standIn.clock.hold();
});
afterAll(async () => {
  await rig.stop();
  endless.closeAllConnections();
  endless.close();
});

const owner = () => rig.standIn.driver.as('app owner').in('general');
const files = () => readdir(rig.folder, { recursive: true });

/** Refused to the asker alone, with nothing read or written anew. */
async function changesNothing(refused: () => Promise<void>): Promise<void> {
  const before = [rig.host.snapshot().version, await files()];
  await refused();
  expect([rig.host.snapshot().version, await files()]).toEqual(before);
}

const isNotAdmin = (here: PersonInChannel) =>
  changesNothing(async () => {
    const asked = here.slash('/corpus reload');
    expect((await asked.reply()).content).toBe(FACE.notAdmin);
    expect(asked.ephemeral).toBe(true);
  });

describe('somebody who is no admin of the archive', () => {
  survives('an administrator of some server', 'a refusal, to them alone', () =>
    isNotAdmin(rig.standIn.driver.as('manager').in('general')),
  );
  survives('a user in direct messages', 'a refusal', () =>
    isNotAdmin(rig.standIn.driver.as('alice').inDirectMessages()),
  );
  survives('who sends the forged id of an admin’s button', 'a refusal, to them alone', () =>
    changesNothing(async () => {
      const report = await owner().slash('/corpus status').reply();
      const id = buttonsOf(report)[0]?.customId ?? '';
      const reply = await rig.standIn.driver.as('alice').in('general').slash('/sources', {}).reply();
      const forged = JSON.stringify(reply).replace(
        /"custom_id":"[^"]*"/,
        `"custom_id":${JSON.stringify(id)}`,
      );
      rig.standIn.state.messages.set(reply.id, JSON.parse(forged));
      const asked = rig.standIn.driver.as('alice').in('general').press(reply, id);
      expect((await asked.reply()).content).toBe(FACE.notAdmin);
      expect(asked.ephemeral).toBe(true);
    }),
  );
});

describe('an upload', () => {
  const isRefused = (change: Partial<Attachment>, word: RegExp) =>
    changesNothing(async () => {
      const file = { ...rig.standIn.driver.upload('file.md', 'x'), url: `${origin}/file.md`, ...change };
      expect(textOf(await owner().slash('/corpus add', { file }).reply())).toMatch(word);
    });

  survives('named ../../.env', 'the problem with its name; nothing is written', () =>
    isRefused({ filename: '../../.env' }, /\.env/),
  );
  survives('of 30 MB', 'its size and what is allowed; nothing is fetched', () =>
    isRefused({ size: 30_000_000 }, /30000000 bytes.*976 KiB/s),
  );
  survives('that goes on without end', 'that it is too large; it is cut at the limit', () =>
    isRefused({ size: 10 }, /more than 1000000 bytes/),
  );
});
