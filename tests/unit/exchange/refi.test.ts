import { unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import type { Snippet } from '@/lib/evidence/records';
import { fileBytes } from '@/lib/exchange/export-job';
import { problemSentence } from '@/lib/exchange/problem';
import { exportQdc } from '@/lib/exchange/qdc';
import { matchCodes, readQdc } from '@/lib/exchange/qdc-read';
import { exportQdpx } from '@/lib/exchange/qdpx';
import { readQdpxCodebook } from '@/lib/exchange/qdpx-read';
import { lensCodes } from '@/lib/exchange/refi-codes';
import { builtInLens } from '@/lib/lens/built-in';
import { faultsOf } from './grammar-judge';
import { smallLens } from './small-lens';
import { job, savedQuote, savedQuotes, utf8, uuidOf } from './walkthrough';

/** Keys, engines and large files take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

async function project(snippets: Snippet[]): Promise<{ xml: string; texts: Map<string, string> }> {
  const { 'project.qde': qde, ...sources } = unzipSync(await fileBytes(exportQdpx(job(snippets))));
  const decode = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const texts = Object.entries(sources).map(
    ([name, bytes]) => [name.replace('Sources/', 'internal://'), decode(bytes)] as const,
  );
  return { xml: decode(qde), texts: new Map(texts) };
}

/** Selections as a QDA tool reads them: the slice of the source's code points. */
function selected({ xml, texts }: { xml: string; texts: Map<string, string> }): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, path = '', inner = ''] of xml.matchAll(/plainTextPath="(.*?)".*?>([\s\S]*?)<\/TextSource>/g)) {
    const points = [...(texts.get(path) ?? '')];
    for (const [, guid = '', start, end] of inner.matchAll(
      /<PlainTextSelection guid="(.*?)" startPosition="(\d+)" endPosition="(\d+)"/g,
    )) {
      found.set(guid, points.slice(Number(start), Number(end)).join(''));
    }
  }
  return found;
}

it('writes a codebook that the standard accepts, and libxml2 would notice one that it does not', () => {
  expect(faultsOf(exportQdc(builtInLens))).toEqual([]);
  expect(faultsOf(exportQdc(smallLens))).toEqual([]);
  expect(faultsOf(exportQdc(builtInLens).replace(' isCodable="true"', ''))).toHaveLength(1);
  expect(faultsOf('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>')).toHaveLength(1);
});

it('writes a project that the standard accepts, with any words in it', async () => {
  expect(faultsOf((await project(savedQuotes(60))).xml)).toEqual([]);
  expect(faultsOf((await project([])).xml)).toEqual([]);
});

it('counts code points: emoji and fractions come back exactly from the positions', async () => {
  const vector = savedQuote(1, { documentKey: 'docs:vector' });
  vector.body.quote = { ...vector.body.quote, prefix: 'Student: ', exact: '🙂 I think 3½ ', suffix: 'because ...' };
  const written = await project([vector]);
  expect(written.xml).toContain('startPosition="9" endPosition="22"');
  expect(selected(written)).toEqual(new Map([[uuidOf(1), '🙂 I think 3½ ']]));
});

it('marks exactly the quoted words in every source, whose lines end in LF and which has no byte order mark', async () => {
  const written = await project(savedQuotes(40));
  const marked = selected(written);
  expect(marked.size).toBe(40);
  for (const { id, body } of savedQuotes(40)) expect(marked.get(id)).toBe(body.quote.exact.replaceAll('\r\n', '\n'));
  for (const text of written.texts.values()) expect(text).not.toMatch(/\r|^\uFEFF/);
});

it('keeps positions right where the text holds what XML cannot: control characters, half an emoji, a byte order mark', async () => {
  const odd = savedQuote(1);
  odd.body.quote = { ...odd.body.quote, prefix: '\uFEFFA\u0000\ud83d', exact: 'why\u0007 \ude42 so', suffix: '' };
  const written = await project([odd]);
  expect(faultsOf(written.xml)).toEqual([]);
  expect(selected(written).get(odd.id)).toBe('why\uFFFD \uFFFD so');
});

it('gives the same bytes and the same GUIDs each time, also for a new version of the lens', async () => {
  const snippets = savedQuotes(30);
  expect(await fileBytes(exportQdpx(job(snippets)))).toEqual(await fileBytes(exportQdpx(job(snippets))));
  const guids = (xml: string): string[] => [...xml.matchAll(/guid="(.*?)"/g)].map(([, guid = '']) => guid);
  expect(guids(exportQdc({ ...builtInLens, version: '0.3.0' }))).toEqual(guids(exportQdc(builtInLens)));
  expect(new Set(guids(exportQdc(builtInLens))).size).toBe(5 + 12 * 5);
});

it('points every coding to a code that is there, look-fors of an unknown lens included, and leaves deleted quotes out', async () => {
  const stray = savedQuote(3, { tags: [{ lookForId: 'lf-other', level: 2 }] });
  const { xml } = await project([...savedQuotes(3), stray, savedQuote(4, { deletedAt: '2026-01-20T08:00:00Z' })]);
  const codes = new Set([...xml.matchAll(/<Code guid="(.*?)"/g)].map(([, guid]) => guid));
  const targets = [...xml.matchAll(/targetGUID="(.*?)"/g)].map(([, guid]) => guid);
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((guid) => !codes.has(guid))).toEqual([]);
  expect(xml).toContain('name="lf-other – 2"');
  expect(xml).not.toContain(uuidOf(4));
});

it('says in the project for whom it is, and names nobody as its author', async () => {
  const { xml } = await project(savedQuotes(1));
  expect(xml).toContain('<Description>For the grade 4 team, not for evaluation</Description>');
  expect(xml.match(/<User .*?\/>/g)).toEqual([expect.stringContaining('name="Shared Lens"')]);
});

it('reads its own codebook back, accents, dashes and quotes included, and knows every look-for and level in it', () => {
  const read = readQdc(utf8(exportQdc(smallLens)), 'lens.qdc');
  expect(read).toEqual({
    ok: true,
    value: { origin: 'Shared Lens: Maple District lens 1.0.0', codes: lensCodes(smallLens) },
  });
  const known = read.ok ? matchCodes(read.value, smallLens) : new Map();
  expect([...known.values()]).toEqual([null, 0, 1, 2, 3].map((level) => ({ lookForId: 'lf-why', level })));
});

it('reads the codebook of another tool: braces around GUIDs, prefixes, sets passed over, colours or not', () => {
  const other = `<?xml version="1.0"?><q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0" origin="Other 2"><q:Codes>
    <q:Code guid="{7B0D5F0E-5B0B-5D5E-9A0E-000000000001}" name="Élève … – “…” &amp; ½" isCodable="0"><q:Description>How &#x26; why</q:Description>
    <q:Code guid="7b0d5f0e-5b0b-5d5e-9a0e-000000000002" name="Students say why" isCodable="true"/></q:Code></q:Codes>
    <q:Sets><q:Set guid="7b0d5f0e-5b0b-5d5e-9a0e-000000000003" name="S"><q:MemberCode guid="x"/></q:Set></q:Sets></q:CodeBook>`;
  const read = readQdc(utf8(other), 'other.qdc');
  expect(read.ok && read.value.codes).toMatchObject([
    {
      guid: '7b0d5f0e-5b0b-5d5e-9a0e-000000000001',
      name: 'Élève … – “…” & ½',
      isCodable: false,
      description: 'How & why',
      codes: [{ name: 'Students say why', isCodable: true }],
    },
  ]);
  expect(read.ok && matchCodes(read.value, smallLens).get('7b0d5f0e-5b0b-5d5e-9a0e-000000000002')).toEqual({
    lookForId: 'lf-why',
    level: null,
  });
});

it('reads the codebook out of a project', async () => {
  const bytes = await fileBytes(exportQdpx(job(savedQuotes(5), { lenses: [smallLens] })));
  const read = readQdpxCodebook(bytes, 'visits.qdpx');
  expect(read.ok && read.value.codes[0]).toEqual(lensCodes(smallLens)[0]);
});

it('refuses entities, deep nesting, missing and repeated GUIDs, and what is no codebook, each with its place', () => {
  const said = (xml: string): string[] => {
    const read = readQdc(utf8(xml), 'book.qdc');
    return read.ok ? [] : read.problems.map(problemSentence);
  };
  const laughs =
    '<!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><CodeBook>&b;&x;</CodeBook>';
  expect(said(laughs)).toEqual([expect.stringMatching(/^book\.qdc, line 1: the file has a document type declaration/)]);
  expect(said('<CodeBook><Codes><Code guid="x" name="y"/></Codes></CodeBook>')).toEqual([
    'book.qdc, line 1: "guid" is missing.',
  ]);
  expect(said('<CodeBook>&other;</CodeBook>')).toEqual([
    expect.stringMatching(/^book\.qdc, line 1: this is not well-formed XML/),
  ]);
  expect(said('<a>'.repeat(1_000_000))).toEqual([
    'book.qdc, line 1: values are nested deeper than 200 levels, which no file of ours is.',
  ]);
  expect(said('<html></html>')).toEqual(['book.qdc, whole file: this is not a REFI-QDA file.']);
  const good = exportQdc(smallLens);
  expect(said(good.slice(0, 900))).toEqual([expect.stringMatching(/^book\.qdc, line \d+: the file ends too early/)]);
  const [first = '', second = ''] = [...good.matchAll(/guid="(.*?)"/g)].map(([, guid = '']) => guid);
  expect(said(good.replace(second, first))).toEqual([`book.qdc, line 3: the id "${first}" is used twice.`]);
});

it('gives every coding a GUID of its own, also when a quote has several codes and ids follow one another', async () => {
  const { xml } = await project(savedQuotes(300));
  const codings = [...xml.matchAll(/<Coding guid="(.*?)"/g)].map(([, guid]) => guid);
  expect(codings.length).toBeGreaterThan(700);
  expect(new Set(codings).size).toBe(codings.length);
});
