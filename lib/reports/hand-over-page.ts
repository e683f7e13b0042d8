/**
 * What a leader hands to whoever comes after them: goals, the lens, what was decided and is still promised, and bright spots that may be shared.
 */
import { sortAgreements } from '@/lib/evidence/agreement';
import type { Agreement } from '@/lib/evidence/agreement-records';
import type { Visit } from '@/lib/evidence/visit-records';
import { yearDay } from '@/lib/evidence/year-day';
import type { Material } from './material';
import { type Block, type Paper, sheet } from './paper';
import { paperQuote, perLookFor, type Saying } from './report-tools';

export interface HandOverWords {
  title: string;
  lead: (by: string) => string;
  somebody: string;
  goals: string;
  noGoals: string;
  ofDistrict: (goal: string) => string;
  decisions: string;
  noDecisions: string;
  made: (what: string, day: string) => string;
  madeAndDue: (what: string, day: string, revisit: string) => string;
  done: (what: string) => string;
  because: (what: string, why: string) => string;
  vision: string;
  lens: string;
  lensLine: (title: string, version: string) => string;
  focus: string;
  noFocus: string;
  promises: string;
  promisesMean: string;
  noPromises: string;
  due: (what: string, day: string) => string;
  bright: string;
  brightMean: string;
  noBright: string;
  left: string;
  write: string;
  notIn: string;
  purpose: string;
}

export interface HandOverWish {
  /** Who hands over: the organisation's name; may be empty. */
  organisation: string;
  vision: string;
  objectives: readonly string[];
  /** Look-for ids in focus. */
  focus: readonly string[];
  purpose: string;
}

/** `material`: what was chosen, already without names. Its visits are the open promises; nothing else is said of them. */
export function handOverPage(material: Material, wish: HandOverWish, mine: HandOverWords, say: Saying): Paper {
  const { lens, snippets, visits, agreements } = material;
  const { goals, decisions, settled } = sortAgreements(agreements);
  const said = (kind: Agreement['kind'], open: readonly Agreement[]): string[] =>
    [...open, ...settled.filter((one) => one.kind === kind)].map((one) => agreed(one, mine, say));
  const focus = wish.focus.flatMap((id) => lens.lookFors.find((one) => one.id === id) ?? []);
  const list = (items: string[], none: string): Block =>
    items.length === 0 ? { kind: 'text', text: none } : { kind: 'list', items };
  const bright = perLookFor(
    lens,
    snippets.map((one) => ({ ...one, tags: one.tags.slice(0, 1) })),
  ).flatMap(({ lookFor, snippets: spots }): Block[] =>
    spots.length === 0
      ? []
      : [
          { kind: 'heading', text: lookFor.title },
          { kind: 'quotes', quotes: spots.map((one) => ({ ...paperQuote(one, material, say, false), note: '' })) },
        ],
  );
  const blocks: (Block | null)[] = [
    { kind: 'heading', text: mine.goals },
    wish.vision === '' ? null : { kind: 'text', text: `${mine.vision} ${wish.vision}` },
    list([...wish.objectives.map(mine.ofDistrict), ...said('goal', goals)], mine.noGoals),
    { kind: 'heading', text: mine.lens },
    { kind: 'text', text: mine.lensLine(lens.title, lens.version) },
    { kind: 'heading', text: mine.focus },
    list(
      focus.map((one) => `${one.title}. ${one.guidingQuestion}`),
      mine.noFocus,
    ),
    { kind: 'heading', text: mine.decisions },
    list(said('decision', decisions), mine.noDecisions),
    { kind: 'heading', text: mine.promises },
    visits.length === 0 ? null : { kind: 'aside', text: mine.promisesMean },
    list(
      visits.map((visit) => promised(visit, mine, say)),
      mine.noPromises,
    ),
    { kind: 'heading', text: mine.bright },
    { kind: 'aside', text: mine.brightMean },
    ...(bright.length === 0 ? [{ kind: 'text', text: mine.noBright } as const] : bright),
    { kind: 'heading', text: mine.left },
    { kind: 'lines', label: mine.write, count: 4 },
    { kind: 'aside', text: mine.notIn },
  ];
  return {
    title: mine.title,
    language: say.language,
    purpose: wish.purpose || mine.purpose,
    sheets: [sheet(mine.title, mine.lead(wish.organisation || mine.somebody), blocks)],
  };
}

/** A goal or a decision in its own words, and its days. With whom it was made is not said. */
function agreed({ body, state, madeOn, revisitOn }: Agreement, mine: HandOverWords, { language }: Saying): string {
  const day = yearDay(language);
  const line =
    revisitOn === null || state !== 'open'
      ? mine.made(body.text, day(madeOn))
      : mine.madeAndDue(body.text, day(madeOn), day(revisitOn));
  const said = body.why ? mine.because(line, body.why) : line;
  return state === 'open' ? said : mine.done(said);
}

/** A promise in its own words, and its day. Whom it was made to is not said. */
function promised({ body, followUp }: Visit, mine: HandOverWords, { day }: Saying): string {
  return followUp.date === null ? body.followUp : mine.due(body.followUp, day(followUp.date));
}

/** Whether something that was promised on a visit is still open. */
export const isOpenPromise = ({ deletedAt, body, followUp }: Visit): boolean =>
  deletedAt === null && followUp.doneAt === null && body.followUp.trim() !== '';
