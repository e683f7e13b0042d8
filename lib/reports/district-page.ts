import { SNIPPET_KINDS } from '@/lib/evidence/records';
import { VISIT_KINDS } from '@/lib/evidence/visit-kinds';
import { LEVELS } from '@/lib/lens/levels';
import type { Material } from './material';
import { type Block, type Paper, sheet } from './paper';
import { perLookFor, roomsIn, type Saying } from './report-tools';

/**
 * What a district may know: counts by kind of visit and by look-for. No words that were said, no school, no person, no average and no order but the lens's own, so
 * that nobody can be ranked by it.
 */
export function districtPage(material: Material, span: string, say: Saying, purpose: string): Paper {
  const { words, language } = say;
  const title = words.district.title(span);
  const blocks = [...howMuch(material, say), ...lookForCounts(material, say), ...marks(material, say)];
  return {
    title,
    language,
    purpose: purpose || words.purpose.district,
    sheets: [sheet(title, words.district.lead, blocks)],
  };
}

function howMuch(material: Material, { words }: Saying): Block[] {
  const mine = words.district;
  const visits = VISIT_KINDS.map((kind) => [
    words.visitKinds[kind],
    String(material.visits.filter((one) => one.kind === kind).length),
  ]).filter(([, count]) => count !== '0');
  return [
    { kind: 'heading', text: mine.howMuch },
    {
      kind: 'table',
      head: [mine.what, mine.number],
      rows: [...visits, [mine.rooms, String(roomsIn(material))], [mine.quotes, String(material.snippets.length)]],
    },
  ];
}

function lookForCounts({ lens, snippets }: Material, { words }: Saying): Block[] {
  const rows = perLookFor(lens, snippets).map(({ lookFor, snippets: tagged }) => [
    lookFor.title,
    ...SNIPPET_KINDS.map((kind) => String(tagged.filter((one) => one.kind === kind).length)),
  ]);
  const head = [words.district.lookFor, ...SNIPPET_KINDS.map((kind) => words.kinds[kind])];
  return [
    { kind: 'heading', text: words.district.lookFors },
    { kind: 'table', head, rows },
  ];
}

function marks({ lens, ratings }: Material, { words }: Saying): Block[] {
  if (ratings.length === 0) return [];
  const mine = words.district;
  // Where no level leaves, columns of noughts would say that nothing was seen.
  const levels = ratings.some(({ seen }) => seen !== 'not-observed') ? LEVELS : [];
  const labels = levels.map((level) => lens.lookFors[0]?.levels.find((one) => one.level === level)?.label ?? '');
  const rows = lens.lookFors.map(({ id, title }) => {
    const of = ratings.filter(({ lookForId }) => lookForId === id);
    return [
      title,
      ...[...levels, 'not-observed' as const].map((seen) => String(of.filter((one) => one.seen === seen).length)),
    ];
  });
  return [
    { kind: 'heading', text: mine.marks },
    { kind: 'table', head: [mine.lookFor, ...labels, mine.notSeen], rows },
    { kind: 'aside', text: mine.marksMean },
  ];
}
