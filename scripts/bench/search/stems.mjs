// The passages as prepare.mjs wrote them, one at a time: `a` the article's id, `h` its title's stems, `t` the passage's.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export async function* stemsOf(work) {
  for await (const line of createInterface({ input: createReadStream(join(work, 'stems.jsonl')) })) {
    if (line !== '') yield JSON.parse(line);
  }
}
