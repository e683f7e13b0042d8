/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says an annotation MUST be, assertion by assertion, in our own words:
 * the section, what it says, and whether a parsed annotation keeps it.
 */
type Json = Record<string, unknown>;
export interface Must {
  section: string;
  says: string;
  holds: (annotation: Json) => boolean;
}

const many = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const objects = (value: unknown): Json[] =>
  many(value).filter((one): one is Json => typeof one === 'object' && one !== null);
const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
const isTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value);
const resources = (annotation: Json): Json[] => [...objects(annotation.body), ...objects(annotation.target)];
const specific = (annotation: Json): Json[] => resources(annotation).filter((one) => 'source' in one);
const selectors = (annotation: Json): Json[] => specific(annotation).flatMap((one) => objects(one.selector));
const optional = (value: unknown, check: (value: unknown) => boolean): boolean => value === undefined || check(value);
const PURPOSES =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging';

export const MUSTS: Must[] = [
  {
    section: '3.1',
    says: '@context holds the annotation context',
    holds: (a) => many(a['@context']).includes('http://www.w3.org/ns/anno.jsonld'),
  },
  { section: '3.1', says: 'exactly one IRI identifies it', holds: (a) => isIri(a.id) },
  { section: '3.1', says: 'one of its types is Annotation', holds: (a) => many(a.type).includes('Annotation') },
  { section: '3.1', says: 'there is at least one target', holds: (a) => many(a.target).length >= 1 },
  {
    section: '3.2',
    says: 'bodies and targets are IRIs or objects',
    holds: (a) =>
      [...many(a.body), ...many(a.target)].every((one) => isIri(one) || (typeof one === 'object' && one !== null)),
  },
  { section: '3.2.5', says: 'body and bodyValue are not both there', holds: (a) => !('body' in a && 'bodyValue' in a) },
  {
    section: '3.2.4',
    says: 'a textual body has exactly one value, a string',
    holds: (a) =>
      objects(a.body)
        .filter((b) => b.type === 'TextualBody')
        .every((b) => typeof b.value === 'string'),
  },
  {
    section: '3.2.4',
    says: 'a textual body has no source and no items',
    holds: (a) =>
      objects(a.body)
        .filter((b) => 'value' in b)
        .every((b) => !('source' in b) && !('items' in b)),
  },
  {
    section: '3.2.4',
    says: 'no target is a textual body',
    holds: (a) => objects(a.target).every((t) => t.type !== 'TextualBody'),
  },
  {
    section: '3.3.1',
    says: 'created and modified are single xsd:dateTime values',
    holds: (a) => [a, ...resources(a)].every((one) => optional(one.created, isTime) && optional(one.modified, isTime)),
  },
  {
    section: '3.3.5',
    says: 'a body that is a web resource of its own (by id) has no purpose',
    holds: (a) => objects(a.body).every((one) => !('id' in one && 'purpose' in one) || 'source' in one),
  },
  {
    section: '3.3.5',
    says: 'a motivation is one of the standard (or an IRI of one)',
    holds: (a) => many(a.motivation).every((one) => PURPOSES.split(' ').includes(String(one)) || isIri(one)),
  },
  {
    section: '3.3.5',
    says: 'a purpose is one of the standard (or an IRI of one)',
    holds: (a) =>
      resources(a)
        .flatMap((one) => many(one.purpose))
        .every((one) => PURPOSES.split(' ').includes(String(one)) || isIri(one)),
  },
  {
    section: '4',
    says: 'a specific resource has exactly one source, and no value',
    holds: (a) =>
      specific(a).every((one) => (isIri(one.source) || objects(one.source).length === 1) && !('value' in one)),
  },
  {
    section: '4',
    says: 'a resource with a selector is a specific resource',
    holds: (a) => resources(a).every((one) => !('selector' in one) || 'source' in one),
  },
  {
    section: '4.2',
    says: 'every selector has exactly one type',
    holds: (a) => selectors(a).every((one) => typeof one.type === 'string'),
  },
  {
    section: '4.2.4',
    says: 'a text quote selector has exactly one exact',
    holds: (a) =>
      selectors(a)
        .filter((one) => one.type === 'TextQuoteSelector')
        .every((one) => typeof one.exact === 'string'),
  },
  {
    section: '4.2.4',
    says: 'prefix and suffix are single strings',
    holds: (a) =>
      selectors(a).every(
        (one) =>
          optional(one.prefix, (x) => typeof x === 'string') && optional(one.suffix, (x) => typeof x === 'string'),
      ),
  },
];

export const COLLECTION_MUSTS: Must[] = [
  {
    section: '5.1',
    says: 'a collection has the context, an IRI and its type',
    holds: (c) =>
      many(c['@context']).includes('http://www.w3.org/ns/anno.jsonld') &&
      isIri(c.id) &&
      many(c.type).includes('AnnotationCollection'),
  },
  {
    section: '5.1',
    says: 'total is a count',
    holds: (c) => optional(c.total, (n) => Number.isInteger(n) && Number(n) >= 0),
  },
  {
    section: '5.1',
    says: 'first is one page',
    holds: (c) => optional(c.first, (p) => isIri(p) || objects(p).length === 1),
  },
  {
    section: '5.2',
    says: 'a page has an IRI, its type and its items',
    holds: (c) =>
      objects(c.first).every((p) => isIri(p.id) && many(p.type).includes('AnnotationPage') && Array.isArray(p.items)),
  },
  {
    section: '5.2',
    says: 'startIndex is a count',
    holds: (c) => objects(c.first).every((p) => optional(p.startIndex, (n) => Number.isInteger(n) && Number(n) >= 0)),
  },
];
