import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { exportCase } from '@/lib/exchange/case';
import { readCase } from '@/lib/exchange/case-read';
import { problemSentence } from '@/lib/exchange/problem';
import { builtInLens } from '@/lib/lens/built-in';
import { smallLens } from './small-lens';
import { utf8 } from './walkthrough';

const options = { creator: 'Maple District', madeAt: '2026-02-01T12:00:00Z' };
const validate = new Ajv2020({ strictTypes: false }).compile(
  JSON.parse(readFileSync(new URL('../../data/standards/case-package.json', import.meta.url), 'utf8')),
);
const said = (text: string): string[] => {
  const read = readCase(utf8(text), 'rubric.json');
  return read.ok ? [] : read.problems.map(problemSentence);
};
interface Package {
  CFDocument: { identifier: string };
  CFItems: { identifier: string }[];
  CFAssociations: { originNodeURI: { identifier: string }; destinationNodeURI: { identifier: string } }[];
  CFRubrics: {
    CFRubricCriteria: { CFItemURI: { identifier: string }; CFRubricCriterionLevels: { score: number }[] }[];
  }[];
}
const written = (): Package => JSON.parse(exportCase(builtInLens, options));

it('is a CASE package in the eyes of ajv, and one without an identifier is not', () => {
  expect(validate(written())).toBe(true);
  expect(validate(JSON.parse(exportCase(smallLens, options)))).toBe(true);
  expect(validate({ ...written(), CFDocument: {} })).toBe(false);
});

it('hangs every look-for under its domain and every domain under the document, with links that lead somewhere', () => {
  const { CFDocument, CFItems, CFAssociations, CFRubrics } = written();
  const ids = new Set([CFDocument.identifier, ...CFItems.map(({ identifier }) => identifier)]);
  expect(ids.size).toBe(1 + 5 + 12);
  expect(CFAssociations).toHaveLength(17);
  for (const { originNodeURI, destinationNodeURI } of CFAssociations) {
    expect(ids.has(originNodeURI.identifier) && ids.has(destinationNodeURI.identifier)).toBe(true);
  }
  const criteria = CFRubrics[0]?.CFRubricCriteria ?? [];
  expect(criteria.map(({ CFItemURI }) => ids.has(CFItemURI.identifier))).toEqual(Array(12).fill(true));
  for (const one of criteria) expect(one.CFRubricCriterionLevels.map(({ score }) => score)).toEqual([0, 1, 2, 3]);
});

it('gives back domains, look-fors, levels and their evidence of a lens that went through CASE', () => {
  const read = readCase(utf8(exportCase(builtInLens, options)), 'rubric.json');
  const core = ({ id, version, title, language, purpose, domains, lookFors }: typeof builtInLens): unknown => ({
    id,
    version,
    title,
    language,
    purpose,
    domains,
    lookFors: lookFors.map((one) => [
      one.id,
      one.domainId,
      one.title,
      one.guidingQuestion,
      one.markNotObservedWhen,
      one.levels,
    ]),
  });
  expect(read.ok && core(read.value)).toEqual(core(builtInLens));
});

it('takes a rubric of another publisher: no scores, no coding schemes, levels in any order', () => {
  const levels = ['Exemplary', 'Proficient', 'Developing', 'Beginning'].map((quality, index) => ({
    quality,
    position: 4 - index,
  }));
  const foreign = {
    CFDocument: { identifier: 'district-1', title: 'District rubric' },
    CFRubrics: [
      {
        CFRubricCriteria: [
          { identifier: 'c1', category: 'Talk', description: 'Students talk', CFRubricCriterionLevels: levels },
        ],
      },
    ],
  };
  const read = readCase(utf8(JSON.stringify(foreign)), 'rubric.json');
  expect(read.ok && read.value.lookFors[0]?.levels.map(({ label }) => label)).toEqual([
    'Beginning',
    'Developing',
    'Proficient',
    'Exemplary',
  ]);
  expect(read.ok && read.value.domains.map(({ title }) => title)).toEqual(['Talk']);
});

it('makes up no level: a rubric with three is refused by name, and what is no package is said to be none', () => {
  const three: Package = written();
  three.CFRubrics[0]?.CFRubricCriteria[2]?.CFRubricCriterionLevels.pop();
  expect(said(JSON.stringify(three))).toEqual([
    'rubric.json, CFRubricCriteria.2: the look-for "Students respond to one another\'s ideas" has 3 levels; a lens has four.',
  ]);
  expect(said('{"CFItems":[]}')).toEqual(['rubric.json, CFDocument: this is not a CASE package file.']);
  expect(said('{"CFDocument":{"identifier":"x","title":"y"}}')).toEqual([
    'rubric.json, CFRubrics: "CFRubricCriteria" is missing.',
  ]);
});
