// What a removed file is called in the bin: one name for its whole path, short enough for every file system.
import { createHash } from 'node:crypto';

/** Bytes of a name. File systems take 255, encrypted ones 143; a number may be put before it. */
const LONGEST = 130;

/**
 * The path with `__` for each slash, as in `wire__a.txt`. A path too long for a name gives its end, which a person
 * knows it by, after a hash of the whole, so that two long paths don't meet.
 */
export function binName(file: string): string {
  const flat = file.replaceAll('/', '__');
  if (Buffer.byteLength(flat) <= LONGEST) return flat;
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 16);
  const end = [...flat].slice(-LONGEST);
  while (Buffer.byteLength(end.join('')) > LONGEST - hash.length - 2) end.shift();
  return `${hash}__${end.join('')}`;
}
