import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readBundle } from '@/lib/exchange/bundle-read';
import { readCase } from '@/lib/exchange/case-read';
import { readCsv } from '@/lib/exchange/csv-read';
import { problemSentence, type ReadResult } from '@/lib/exchange/problem';
import { exportQdc } from '@/lib/exchange/qdc';
import { readQdc } from '@/lib/exchange/qdc-read';
import { readQdpxCodebook } from '@/lib/exchange/qdpx-read';
import { readTable } from '@/lib/exchange/sheet/table';
import { readWebAnnotations } from '@/lib/exchange/web-annotation-read';
import { smallLens } from './small-lens';
import { SPACE, utf8 } from './walkthrough';

/** Keys, engines and large files take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

const MEGABYTE = 1024 * 1024;
const said = (result: ReadResult<unknown>): string[] => (result.ok ? [] : result.problems.map(problemSentence));
const project = strToU8(exportQdc(smallLens));
const qdpx = (files: Record<string, Uint8Array>): string[] => said(readQdpxCodebook(zipSync(files), 'visits.qdpx'));

describe.each<[string, (bytes: Uint8Array) => ReadResult<unknown>]>([
  ['CSV', (bytes) => readCsv(bytes, 'f')],
  ['bundle', (bytes) => readBundle(bytes, 'f')],
  [
    'Web Annotation',
    (bytes) => readWebAnnotations(bytes, 'f', { spaceId: SPACE, lens: smallLens, now: '2026-03-01T00:00:00Z' }),
  ],
  ['codebook', (bytes) => readQdc(bytes, 'f')],
  ['project', (bytes) => readQdpxCodebook(bytes, 'f')],
  ['CASE', (bytes) => readCase(bytes, 'f')],
])('a %s reader', (_, read) => {
  it('refuses a file of more than 256 MB by its size alone, and an empty one', () => {
    expect(said(read(new Uint8Array(256 * MEGABYTE + 1)))).toEqual([
      'f, whole file: the file is larger than 256 MB, which is the most that is read at once.',
    ]);
    expect(said(read(new Uint8Array()))).toEqual(['f, whole file: the file is empty.']);
  });
});

it('stops unpacking a zip bomb at 100 MB, whatever its headers promise', () => {
  const bomb = zipSync({ 'project.qde': new Uint8Array(101 * MEGABYTE) });
  expect(bomb.length).toBeLessThan(MEGABYTE);
  expect(said(readQdpxCodebook(bomb, 'bomb.qdpx'))).toEqual([
    'bomb.qdpx, project.qde: unpacked, the file would be larger than 100 MB; it is refused.',
  ]);
  // The sizes in the local header (offsets 18 and 22) say ten bytes.
  const liar = bomb.slice();
  new DataView(liar.buffer).setUint32(22, 10, true);
  expect(said(readQdpxCodebook(liar, 'bomb.qdpx'))).toEqual([expect.stringContaining('larger than 100 MB')]);
}, 60_000);

it('stops unpacking an Excel file that is one', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(101 * MEGABYTE) }, { level: 1 });
  expect(said(readTable(bomb, 'form.xlsx'))).toEqual([
    'form.xlsx, xl/workbook.xml: unpacked, the file would be larger than 100 MB; it is refused.',
  ]);
});

it.each(['../project.qde', '/etc/passwd', 'Sources/../../x', 'C:/x', 'a\\b'])('refuses a zip that holds %s', (name) => {
  expect(qdpx({ 'project.qde': project, [name]: project })).toEqual([
    `visits.qdpx, ${name}: the zip holds a file outside its own folder ("${name}"); it is refused.`,
  ]);
});

it('refuses a zip with two files of one name, without a project, cut off, or that is none', () => {
  const twice = zipSync({ 'project.qde': project, 'project.qdX': project });
  const patched = Uint8Array.from(
    Buffer.from(Buffer.from(twice).toString('latin1').replaceAll('project.qdX', 'project.qde'), 'latin1'),
  );
  expect(said(readQdpxCodebook(patched, 'visits.qdpx'))).toEqual([
    'visits.qdpx, project.qde: the zip holds two files of the name "project.qde"; it is refused.',
  ]);
  expect(qdpx({ 'Sources/a.txt': project })).toEqual(['visits.qdpx, project.qde: "project.qde" is missing.']);
  expect(said(readQdpxCodebook(zipSync({ 'project.qde': project }).slice(0, -30), 'visits.qdpx'))).toEqual([
    'visits.qdpx, last bytes: the file ends too early; it was not copied or saved whole.',
  ]);
  expect(said(readQdpxCodebook(utf8('<html>'), 'visits.qdpx'))).toEqual([
    'visits.qdpx, first bytes: this is not a zip file, or it is damaged.',
  ]);
});

it('names the file inside the zip when the fault is in there', () => {
  expect(qdpx({ 'project.qde': strToU8('<Project><CodeBook><Codes><Code/></Codes></CodeBook></Project>') })).toEqual([
    'visits.qdpx (project.qde), line 1: "guid" is missing.',
  ]);
});

it('says which file of a zip it is when the file has no name', () => {
  expect(qdpx({ ' ': project, 'project.qde': project })).toEqual([
    'visits.qdpx, file 1 in the zip: the zip holds a file outside its own folder (" "); it is refused.',
  ]);
});

it.each(['{"a":"', '[0,', '{"format":"shared-lens-bundle","version":1,"records":[', '"', '\\'])(
  'refuses 100 MB of %s with a sentence',
  (piece) => {
    const bytes = new Uint8Array(100 * MEGABYTE).fill(0x20);
    const part = utf8(piece.repeat(1000));
    for (let at = 0; at + part.length < bytes.length; at += MEGABYTE) bytes.set(part, at);
    expect(said(readBundle(bytes, 'f'))).toHaveLength(1);
    expect(said(readQdc(bytes, 'f'))).toHaveLength(1);
  },
);
