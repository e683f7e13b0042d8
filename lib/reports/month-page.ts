import { SNIPPET_KINDS } from '@/lib/evidence/records';
import { VISIT_KINDS } from '@/lib/evidence/visit-kinds';
import { lengthOfVisit } from '@/lib/evidence/visit-time';
import type { Material } from './material';
import { type Block, type Paper, sheet } from './paper';
import { paperQuote, perLookFor, roomsIn, type Saying } from './report-tools';

export interface MonthOptions {
  /** The month in words. */
  month: string;
  purpose: string;
  /** How long visits took is said, too. */
  minutes: boolean;
  now: Date;
}

const BRIGHT = 3;

/** A leader's own month: where they were, what they noticed, what they promised. For the leader; nothing in it is about one teacher. */
export function monthPage(material: Material, options: MonthOptions, say: Saying): Paper {
  const mine = say.words.month;
  const title = mine.title(options.month);
  const blocks = [
    ...where(material, options, say),
    ...seen(material, say),
    ...promised(material, say),
    ...bright(material, say),
  ];
  return {
    title,
    language: say.language,
    purpose: options.purpose || say.words.purpose.month,
    sheets: [sheet(title, mine.lead, blocks)],
  };
}

function where(material: Material, { minutes, now }: MonthOptions, { words }: Saying): Block[] {
  const mine = words.month;
  const rows = VISIT_KINDS.flatMap((kind) => {
    const visits = material.visits.filter((one) => one.kind === kind);
    if (visits.length === 0) return [];
    const took = visits.reduce((sum, visit) => sum + lengthOfVisit(visit, now).minutes, 0);
    return [[words.visitKinds[kind], String(visits.length), ...(minutes ? [String(took)] : [])]];
  });
  if (rows.length === 0)
    return [
      { kind: 'heading', text: mine.where },
      { kind: 'text', text: mine.noVisits },
    ];
  const rooms = roomsIn(material);
  return [
    { kind: 'heading', text: mine.where },
    { kind: 'table', head: [mine.visit, mine.count, ...(minutes ? [mine.minutes] : [])], rows },
    ...(rooms > 0 ? [{ kind: 'aside', text: mine.rooms(rooms) } as const] : []),
  ];
}

function seen({ lens, snippets }: Material, { words }: Saying): Block[] {
  const mine = words.month;
  const rows = perLookFor(lens, snippets)
    .filter((one) => one.snippets.length > 0)
    .map((one) => [
      one.lookFor.title,
      ...SNIPPET_KINDS.map((kind) => String(one.snippets.filter((snippet) => snippet.kind === kind).length)),
    ]);
  return [
    { kind: 'heading', text: mine.seen },
    rows.length === 0
      ? { kind: 'text', text: mine.noQuotes }
      : { kind: 'table', head: [mine.lookFor, ...SNIPPET_KINDS.map((kind) => words.kinds[kind])], rows },
  ];
}

function promised({ visits }: Material, { words, day }: Saying): Block[] {
  const mine = words.month;
  const all = visits.filter(({ body, followUp }) => body.followUp.trim() !== '' || followUp.date !== null);
  const open = all.filter(({ followUp }) => followUp.doneAt === null);
  const items = open.map(({ body, followUp }) =>
    followUp.date === null ? body.followUp.trim() : mine.due(body.followUp.trim(), day(followUp.date)),
  );
  return [
    { kind: 'heading', text: mine.promised },
    items.length === 0 ? { kind: 'text', text: mine.nothingOpen } : { kind: 'list', items },
    ...(all.length > open.length ? [{ kind: 'text', text: mine.kept(all.length - open.length) } as const] : []),
  ];
}

function bright(material: Material, say: Saying): Block[] {
  const spots = material.snippets.filter(({ kind }) => kind === 'bright-spot').slice(-BRIGHT);
  if (spots.length === 0) return [];
  return [
    { kind: 'heading', text: say.words.month.bright },
    { kind: 'quotes', quotes: spots.map((one) => paperQuote(one, material, say)) },
  ];
}
