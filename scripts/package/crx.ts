/**
 * Signs a zip file as a CRX3, as Chromium's own `crx3.proto` has it: magic, version, header, zip. Written here because the bytes must
 * be the same every time, and RSA with PKCS #1 v1.5 gives the same signature for the same file and key.
 */
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

const MAGIC = Buffer.from('Cr24');
const SIGNED_OVER = Buffer.from('CRX3 SignedData\0');

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A protobuf field that holds bytes. */
function field(number: number, bytes: Uint8Array): Buffer {
  const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** An extension's id by its public key (DER): the first 32 hex digits of its SHA-256, written with a to p. */
export const extensionId = (publicKey: Uint8Array): string =>
  hashOf(publicKey)
    .toString('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** The public half (DER) of an RSA key in PEM. Throws when it is no RSA key. */
export function publicKeyOf(pem: string): Buffer {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`An RSA key is needed, not ${key.asymmetricKeyType}.`);
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

export function crx(zipped: Uint8Array, pem: string): Buffer {
  const publicKey = publicKeyOf(pem);
  const signedHeader = field(1, hashOf(publicKey).subarray(0, 16));
  const over = Buffer.concat([SIGNED_OVER, uint32(signedHeader.length), signedHeader, zipped]);
  const proof = Buffer.concat([field(1, publicKey), field(2, sign('sha256', over, createPrivateKey(pem)))]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedHeader)]);
  return Buffer.concat([MAGIC, uint32(3), uint32(header.length), header, zipped]);
}
