import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { exportCase } from '@/lib/exchange/case';
import { fileBytes } from '@/lib/exchange/export-job';
import { exportQdc } from '@/lib/exchange/qdc';
import { exportQdpx } from '@/lib/exchange/qdpx';
import { exportWebAnnotations } from '@/lib/exchange/web-annotation';
import { builtInLens } from '@/lib/lens/built-in';
import { adml, admx, VENDORS } from '@/scripts/package/admx';
import { smallLens } from './small-lens';
import { job, savedQuotes } from './walkthrough';

/**
 * The publishers' own rules, which are not ours to carry: a folder with `w3c/` (w3c/web-annotation-tests), `Project.xsd` and `Codebook.xsd` (REFI-QDA 1.0)
 * `case-v1p0-cfpackage-schema.json` (as OpenSALT has it) and `PolicyDefinitionFiles.xsd` with the two that it includes (Microsoft's administrative
 * templates). Without it this is not run; `annotation-musts.ts`, `refi-qda.rng`, `case-package.json` and `policy-definitions.rng` say the same in our
 * own words and are always run.
 */
const folder = process.env.SHARED_LENS_STANDARDS ?? '';
const has = (name: string): boolean => folder !== '' && existsSync(join(folder, name));
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Draft 4 as newer validators read it: `id` becomes `$id`, and an exclusive minimum is the number itself. */
const modern = (schema: string): Record<string, unknown> =>
  JSON.parse(schema, (key, value: unknown) => {
    if (key === '$schema') return undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const { id, exclusiveMinimum, minimum, ...rest }: Record<string, unknown> = { ...value };
    return {
      ...rest,
      ...(typeof id === 'string' ? { $id: id } : id === undefined ? {} : { id }),
      ...(minimum === undefined ? {} : { [exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum }),
    };
  });

describe.runIf(has('w3c'))('the W3C test suite of Web Annotations', async () => {
  const parts = ['annotations', 'bodyTarget', 'choiceSet', 'collections', 'id', 'otherProperties', 'specificResource'];
  const listed = (file: string): string[] => (has(file) ? JSON.parse(text(file)).assertions : []);
  const annotation = listed('w3c/annotations/annotationMusts.test');
  const collection = listed('w3c/collections/collectionMusts.test');
  const page = listed('w3c/collections/pages/pageMusts.test');
  const bytes = await fileBytes(exportWebAnnotations(job(savedQuotes(40))));
  const file: { first: { items: unknown[] } } = JSON.parse(new TextDecoder().decode(bytes));

  const schemas = (has('w3c') ? parts : []).map((part) => modern(text(`w3c/definitions/${part}.json`)));
  const ajv = new Ajv({ strict: false, validateFormats: false, schemas });
  const rule = (assertion: string): ((value: unknown) => boolean) => {
    const { expectedResult, ...schema } = modern(text(`w3c/${assertion}`));
    const validate = ajv.compile(schema);
    return (value) => validate(value) === (expectedResult !== 'invalid');
  };

  it('has the assertions that we know of', () =>
    expect([annotation.length, collection.length, page.length]).toEqual([54, 10, 15]));
  it.each(annotation)('%s holds for every annotation', (assertion) => {
    const holds = rule(assertion);
    expect(file.first.items.filter((item) => !holds(item))).toEqual([]);
  });
  it.each(collection)('%s holds for the collection', (assertion) => expect(rule(assertion)(file)).toBe(true));
  it.each(page)('%s holds for its page', (assertion) => expect(rule(assertion)(file)).toBe(true));
});

describe.runIf(has('Project.xsd'))('the XML Schemas of REFI-QDA', () => {
  const faults = (schema: string, xml: string): string[] => {
    const rules = XsdValidator.fromDoc(XmlDocument.fromString(text(schema)));
    try {
      rules.validate(XmlDocument.fromString(xml));
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  };

  it('accept a project with any words in it, and refuse one whose code says not whether it can be used', async () => {
    const { 'project.qde': qde } = unzipSync(await fileBytes(exportQdpx(job(savedQuotes(60)))));
    const xml = new TextDecoder().decode(qde);
    expect(faults('Project.xsd', xml)).toEqual([]);
    expect(faults('Project.xsd', xml.replace(' isCodable="true"', ''))).toHaveLength(1);
  });

  it.runIf(has('Codebook.xsd'))('accept a codebook, and refuse an empty one', () => {
    expect(faults('Codebook.xsd', exportQdc(builtInLens))).toEqual([]);
    expect(faults('Codebook.xsd', exportQdc(smallLens))).toEqual([]);
    expect(faults('Codebook.xsd', '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>')).toHaveLength(1);
  });
});

describe.runIf(has('PolicyDefinitionFiles.xsd'))('the XML Schema of administrative templates', () => {
  it('accepts our forms and their words, and refuses a policy without a place in the registry', () => {
    xmlRegisterFsInputProviders();
    const path = join(folder, 'PolicyDefinitionFiles.xsd');
    const rules = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: `file://${path}` }));
    const check = (xml: string): void => rules.validate(XmlDocument.fromString(xml));
    for (const vendor of VENDORS) {
      const form = admx(vendor, 'bkkjeefjfjcfdfifddmkdmcpmaakmelp');
      check(form);
      check(adml(vendor));
      expect(() => check(form.replace(/ key="[^"]+"/, ''))).toThrow();
    }
  });
});

describe.runIf(has('case-v1p0-cfpackage-schema.json'))('the JSON Schema of a CASE package', () => {
  it('accepts our lens, and refuses a package whose item has no statement', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(modern(text('case-v1p0-cfpackage-schema.json')));
    const options = { creator: 'Maple District', madeAt: '2026-02-01T12:00:00Z' };
    for (const lens of [builtInLens, smallLens]) expect(validate(JSON.parse(exportCase(lens, options)))).toBe(true);
    const broken = JSON.parse(exportCase(smallLens, options));
    delete broken.CFItems[0].fullStatement;
    expect(validate(broken)).toBe(false);
  });
});
