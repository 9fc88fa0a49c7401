import { expect, it } from 'vitest';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import { archiveOf } from '../archive-of.ts';

const TEXT = [
  'Georgia opened a harbour in Batumi on 3 March 2024.',
  'The US state of Georgia opened a museum in Macon on 5 March 2024.',
  'Georgia and the US state of Georgia signed a pact on 7 March 2024.',
].join('\n\n');

async function days(topic: string): Promise<readonly string[]> {
  const archive = await archiveOf([
    { id: 'one', title: 'Georgia opens a harbour', published: '2024-05-20', text: TEXT },
  ]);
  const { call } = readCall(`/timeline topic:${topic}`, COMMANDS);
  const { evidence } = await run(COMMANDS, call, { archive, admin: null });
  return evidence.flatMap((one) => (one.kind === 'event' ? (one.event.earliest ?? []) : []));
}

it('leaves out what happened in another place of the same name, and keeps what happened in both', async () => {
  expect(await days('Georgia')).toEqual(['2024-03-03', '2024-03-07']);
});

it('leaves nothing out where no place alone is asked for', async () => {
  expect(await days('museum Macon')).toContain('2024-03-05');
});
