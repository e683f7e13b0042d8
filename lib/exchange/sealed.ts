/**
 * A file sealed with a passphrase: AES-256-GCM, key by PBKDF2-HMAC-SHA-256 with 600,000 rounds (OWASP Password Storage, 2023). The head (format,
 * rounds, salt, nonce) is authenticated too, so nobody can change it unnoticed. Nothing can open it without the passphrase, us included.
 *
 * Layout: "SLSEALED", version (1 byte), rounds (4 bytes, big-endian), salt (16), nonce (12), then the sealed bytes with their 16-byte tag.
 */
import { problem, type ReadResult, refuse } from './problem';
import { refuseLarge } from './read-text';

const MAGIC = new TextEncoder().encode('SLSEALED');
const VERSION = 1;
const ROUNDS = 600_000;
/** A file may not make us compute for minutes, nor claim a key that is guessed in seconds. */
const ROUNDS_ALLOWED = { least: 600_000, most: 10_000_000 };
const HEAD = MAGIC.length + 1 + 4 + 16 + 12;
const TAG = 16;

type Bytes = Uint8Array<ArrayBuffer>;

export async function seal(bytes: Bytes, passphrase: string): Promise<Bytes> {
  const head = new Uint8Array(HEAD);
  head.set(MAGIC);
  head[MAGIC.length] = VERSION;
  new DataView(head.buffer).setUint32(MAGIC.length + 1, ROUNDS);
  crypto.getRandomValues(head.subarray(MAGIC.length + 5));
  const { salt, nonce } = parts(head);
  const key = await keyOf(passphrase, salt, ROUNDS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: head }, key, bytes);
  const file = new Uint8Array(HEAD + sealed.byteLength);
  file.set(head);
  file.set(new Uint8Array(sealed), HEAD);
  return file;
}

export const isSealed = (bytes: Uint8Array): boolean => MAGIC.every((byte, index) => bytes[index] === byte);

export async function unseal(bytes: Bytes, passphrase: string, file: string): Promise<ReadResult<Bytes>> {
  const large = refuseLarge(bytes, file);
  if (large !== null) return large;
  if (!isSealed(bytes)) return refuse(problem(file, 'first bytes', 'wrong-format', { expected: 'sealed Shared Lens' }));
  if (bytes.byteLength < HEAD + TAG) return refuse(problem(file, 'last bytes', 'truncated'));
  const head = bytes.slice(0, HEAD);
  const version = head[MAGIC.length] ?? 0;
  if (version > VERSION) return refuse(problem(file, 'version', 'future-version', { version, known: VERSION }));
  const { salt, nonce, rounds } = parts(head);
  if (rounds < ROUNDS_ALLOWED.least || rounds > ROUNDS_ALLOWED.most) {
    return refuse(
      problem(file, 'head', 'bad-value', { detail: `the number of key rounds (${rounds}) is not allowed` }),
    );
  }
  const key = await keyOf(passphrase, salt, rounds);
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: head },
      key,
      bytes.subarray(HEAD),
    );
    return { ok: true, value: new Uint8Array(opened) };
  } catch {
    return refuse(problem(file, 'whole file', 'wrong-passphrase'));
  }
}

function parts(head: Bytes): { rounds: number; salt: Bytes; nonce: Bytes } {
  const at = MAGIC.length + 1;
  return {
    rounds: new DataView(head.buffer, head.byteOffset).getUint32(at),
    salt: head.subarray(at + 4, at + 20),
    nonce: head.subarray(at + 20, at + 32),
  };
}

/** The same words give the same key however the keyboard composes accents (NFKC). */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
