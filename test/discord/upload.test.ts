import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchUpload, isHosted } from '../../src/discord/upload.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const fetched = (origin: string, name = 'a.md', limit = 1000) =>
  fetchUpload(
    { name, url: `${origin}/attachments/1/2/a.md`, size: 10 },
    { attachmentHosts: [origin], attachmentLimit: limit },
  );

describe('an attachment', () => {
  it('comes as its bytes', async () => {
    const origin = await serve((_, response) => response.end('hello'));
    expect(await fetched(origin)).toEqual({ name: 'a.md', bytes: new TextEncoder().encode('hello') });
  });

  it('is measured while it streams, whatever size was stated', async () => {
    let sent = 0;
    const origin = await serve((_, response) => {
      const more = () => {
        sent += 1000;
        if (sent < 30_000_000 && response.write('x'.repeat(1000))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    expect(await fetched(origin)).toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(10_000_000);
  });

  it('is not followed to another address', async () => {
    const elsewhere = await serve((_, response) => response.end('secret'));
    const origin = await serve((_, response) => response.writeHead(302, { location: elsewhere }).end());
    expect(await fetched(origin)).toMatchObject({ code: 'failed' });
  });

  it('that is gone or cut off is a problem, not a fault', async () => {
    const gone = await serve((_, response) => response.writeHead(404).end());
    expect(await fetched(gone)).toMatchObject({ code: 'failed', found: 'HTTP 404' });
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('x');
      response.destroy();
    });
    expect(await fetched(cut)).toMatchObject({ code: 'failed' });
  });

  it.each(['Report (1).md', '2024-06-03 Паром, part 2.txt', `${'x'.repeat(120)}.md`])(
    'may have any name that the corpus folder takes: %s',
    async (name) => {
      const origin = await serve((_, response) => response.end('hello'));
      expect(await fetched(origin, name)).toMatchObject({ name });
    },
  );

  it.each([
    'report.exe',
    'con.md',
    '../../.env',
    '.env',
    'a/b.md',
    'a\\b.md',
    'a..md',
    '-rf',
    'a\u202Emd.exe',
    '',
    'x'.repeat(101),
    'a\n.md',
  ])('is refused by its name before anything is fetched: %j', async (name) => {
    let asked = false;
    const origin = await serve((_, response) => {
      asked = true;
      response.end();
    });
    expect(await fetched(origin, name)).toMatchObject({ code: 'bad-file-name' });
    expect(asked).toBe(false);
  });
});

describe('a host', () => {
  const hosts = ['cdn.discordapp.com', 'http://127.0.0.1:4000'];

  it.each(['https://cdn.discordapp.com/attachments/1/2/a.md?ex=1', 'http://127.0.0.1:4000/a'])(
    'is ours: %s',
    (url) => {
      expect(isHosted(url, hosts)).toBe(true);
    },
  );

  it.each([
    'http://cdn.discordapp.com/a',
    'https://cdn.discordapp.com.evil.example/a',
    'https://cdn.discordapp.com:444/a',
    'https://cdn.discordapp.com@evil.example/a',
    'https://user:pass@cdn.discordapp.com/a',
    'https://evil.example/cdn.discordapp.com',
    'http://127.0.0.1:4001/a',
    'file:///etc/passwd',
    '//cdn.discordapp.com/a',
    '',
  ])('is not: %s', (url) => {
    expect(isHosted(url, hosts)).toBe(false);
  });
});
