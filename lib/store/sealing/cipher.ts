/**
 * Seals the words of one row. XChaCha20-Poly1305, because it must be done in the very turn of a transaction: IndexedDB ends one that waits for
 * WebCrypto. The key itself is sealed by WebCrypto (lib/exchange/sealed.ts: PBKDF2 with 600,000 rounds, AES-256-GCM).
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

/** Bytes of the key of the rows. */
export const KEY_BYTES = 32;
const NONCE_BYTES = 24;

export interface RowCipher {
  seal(place: string, value: unknown): Uint8Array<ArrayBuffer>;
  /** Throws when the bytes were changed, stand in another place, or were sealed with another key. */
  open(place: string, sealed: Uint8Array): unknown;
}

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** `place` (table and id) is bound to the bytes: a row's words cannot be put under another one. */
export function rowCipher(key: Uint8Array): RowCipher {
  return {
    seal(place, value) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const words = xchacha20poly1305(key, nonce, utf8.encode(place)).encrypt(utf8.encode(JSON.stringify(value)));
      const sealed = new Uint8Array(NONCE_BYTES + words.length);
      sealed.set(nonce);
      sealed.set(words, NONCE_BYTES);
      return sealed;
    },
    open(place, sealed) {
      const cipher = xchacha20poly1305(key, sealed.subarray(0, NONCE_BYTES), utf8.encode(place));
      return JSON.parse(text.decode(cipher.decrypt(sealed.subarray(NONCE_BYTES)))) as unknown;
    },
  };
}
