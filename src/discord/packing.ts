// Packs text into as few characters as Discord lets an id have: deflated, checked, 14 bits to a character. Knows
// nothing of what the text says.
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** 16,384 Chinese characters in a row: one UTF-16 unit each, never normalised, trimmed or folded. */
const FIRST = 0x4e00;
const BITS = 14;
const SIZE = 1 << BITS;

/** Nothing that is packed is longer; a stream that would grow beyond is refused. */
const LONGEST = 16_384;
const CHECK_BYTES = 3;

/** Words that calls are made of, so that short ones deflate well; the likeliest stand last. */
const DICTIONARY = Buffer.from(
  'corpus","remove","status","rejected","reload","confirm","true","false","private","file","top","help","check' +
    'international government foreign minister president agreement election sanctions border security council ' +
    'imports surplus deficit price volume share exports European Union United States United Kingdom ' +
    'How much did the What did the What is the Who is the When did the Where is the Why does the Is the Has the ' +
    'trade between and from since last year in 2021 2022 2023 2024 2025 2026 ' +
    '"speaker","topic","name","id","query","year","measure","partner","country","with","outlet","from","to",' +
    '"brief","sources","who","timeline","quote","trade","ask",null,["question","',
  'utf8',
);

/** Covers the dictionary too: what was packed with another one is refused, so that no old button asks for garbage. */
function checkOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(DICTIONARY).update(bytes).digest().subarray(0, CHECK_BYTES);
}

function toCharacters(bytes: Uint8Array): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits >= BITS) {
      bits -= BITS;
      out += String.fromCharCode(FIRST + ((held >> bits) & (SIZE - 1)));
      held &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? out : out + String.fromCharCode(FIRST + ((held << (BITS - bits)) & (SIZE - 1)));
}

function toBytes(characters: string): Uint8Array | null {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (let at = 0; at < characters.length; at++) {
    const value = characters.charCodeAt(at) - FIRST;
    if (value < 0 || value >= SIZE) return null;
    held = (held << BITS) | value;
    bits += BITS;
    while (bits >= 8) {
      bits -= 8;
      out.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return Uint8Array.from(out);
}

/** Any well-formed text as characters that are safe in an id; a lone surrogate becomes U+FFFD. */
export function pack(text: string): string {
  const deflated = deflateRawSync(Buffer.from(text, 'utf8'), { level: 9, dictionary: DICTIONARY });
  const length = Buffer.from([deflated.length >> 8, deflated.length & 0xff]);
  return toCharacters(Buffer.concat([checkOf(deflated), length, deflated]));
}

/** The text that was packed, or null for characters that `pack`, as it is now, never gave. */
export function unpack(characters: string): string | null {
  const bytes = toBytes(characters);
  if (bytes === null || bytes.length < CHECK_BYTES + 2) return null;
  const [high = 0, low = 0] = bytes.subarray(CHECK_BYTES);
  const start = CHECK_BYTES + 2;
  const deflated = bytes.subarray(start, start + (high << 8) + low);
  if (deflated.length !== (high << 8) + low) return null;
  if (!checkOf(deflated).equals(bytes.subarray(0, CHECK_BYTES))) return null;
  try {
    return inflateRawSync(deflated, { dictionary: DICTIONARY, maxOutputLength: LONGEST }).toString('utf8');
  } catch {
    return null;
  }
}

/** A short name for a text: `length` characters that are safe in an id. Equal texts have equal names. */
export function digest(text: string, length: number): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, length);
}
