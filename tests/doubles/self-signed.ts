/**
 * A self-signed certificate made at run time, so that no private key lies in the repository. Node can sign but cannot build
 * a certificate, so the few DER pieces of RFC 5280 that browsers look at are put together here.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One DER element: tag, length, content. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const bytes: number[] = [];
  for (let rest = content.length; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return Buffer.concat([Buffer.from([tag, 0x80 | bytes.length, ...bytes]), content]);
}

const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts);
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');
const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text, 'utf8'));
/** UTCTime, to the second. */
const time = (at: Date): Buffer => {
  const digits = at.toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`, 'latin1'));
};

const commonNameOid = hex('0603550403');
const subjectAltNameOid = hex('0603551d11');
const ecdsaWithSha256 = sequence(hex('06082a8648ce3d040302'));
const dnsNameTag = 0x82;
const dayMs = 24 * 60 * 60 * 1000;

/** A key and a certificate for `names` (DNS names, `*.` allowed), good from yesterday for thirty days; both PEM. */
export function selfSigned(names: readonly string[]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = sequence(der(0x31, sequence(commonNameOid, utf8('Shared Lens stand-in pages'))));
  const altNames = sequence(...names.map((name) => der(dnsNameTag, Buffer.from(name, 'latin1'))));
  const toSign = sequence(
    der(0xa0, hex('020102')), // version 3
    der(0x02, hex('01'), randomBytes(8)), // serial number, positive
    ecdsaWithSha256,
    issuer,
    sequence(time(new Date(Date.now() - dayMs)), time(new Date(Date.now() + 30 * dayMs))),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(subjectAltNameOid, der(0x04, altNames)))),
  );
  const signature = sign('sha256', toSign, privateKey);
  const certificate = sequence(toSign, ecdsaWithSha256, der(0x03, hex('00'), signature));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
