import { fc } from '../../data/seeded';

type Bytes = Uint8Array<ArrayBuffer>;

/** What spoils files in real life and on purpose. */
const POISON = [
  '"',
  '\u0000',
  '{"__proto__":{"polluted":true}}',
  '"__proto__":',
  '"constructor":{"prototype":{"polluted":true}},',
  '=cmd|calc!A1',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '&e;',
  '<![CDATA[',
  '../../etc/passwd',
  '[[[[[[[[[[',
  '1e999',
  '-1',
  'null',
  '"version":2',
  '\r',
  '\uFFFE',
  '½🙂',
].map((text) => new TextEncoder().encode(text));

const splice = (bytes: Bytes, start: number, end: number, insert: Uint8Array): Bytes => {
  const spliced = new Uint8Array(start + insert.length + bytes.length - end);
  spliced.set(bytes.subarray(0, start));
  spliced.set(insert, start);
  spliced.set(bytes.subarray(end), start + insert.length);
  return spliced;
};

type Mutation = (bytes: Bytes) => Bytes;
/** A place in a file of any length, from 0 to 1. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Bytes, where: number): number => Math.floor(where * bytes.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (end): Mutation =>
      (bytes) =>
        bytes.slice(0, at(bytes, end)),
  ),
  place.map(
    (start): Mutation =>
      (bytes) =>
        bytes.slice(at(bytes, start)),
  ),
  fc.tuple(place, fc.nat(255)).map(
    ([where, byte]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), Math.min(bytes.length, at(bytes, where) + 1), Uint8Array.of(byte)),
  ),
  fc.tuple(place, fc.nat(200)).map(
    ([where, length]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), Math.min(bytes.length, at(bytes, where) + length), new Uint8Array()),
  ),
  fc.tuple(place, fc.constantFrom(...POISON)).map(
    ([where, poison]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), at(bytes, where), poison),
  ),
  fc.tuple(place, place, place).map(
    ([a, b, to]): Mutation =>
      (bytes) => {
        const [start, end] = [Math.min(at(bytes, a), at(bytes, b)), Math.max(at(bytes, a), at(bytes, b))];
        return splice(bytes, at(bytes, to), at(bytes, to), bytes.slice(start, Math.min(end, start + 5000)));
      },
  ),
  fc.constant<Mutation>((bytes) => new Uint8Array(Buffer.from(new TextDecoder('latin1').decode(bytes), 'utf16le'))),
  fc.constant<Mutation>((bytes) => new Uint8Array(Buffer.from(new TextDecoder().decode(bytes), 'latin1'))),
);

/** A file that was a good one of these before one to four things happened to it. */
export const spoiled = (good: readonly Bytes[]): fc.Arbitrary<Bytes> =>
  fc
    .tuple(fc.constantFrom(...good), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([bytes, mutations]) => mutations.reduce((spoilt, mutate) => mutate(spoilt), bytes));
