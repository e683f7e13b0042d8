/** One page for teachers: what a leader keeps with Shared Lens, what they never do with it, and what a teacher may ask for. */
import { type Block, type Paper, sheet } from './paper';

/** What the page says, in one language. */
export interface TellWords {
  /** BCP 47. */
  language: string;
  title: string;
  lead: (by: string) => string;
  leader: string;
  what: { title: string; lines: string[] };
  kept: { title: string; lines: string[]; names: string; codes: string; levels: string; noLevels: string };
  never: { title: string; lines: string[] };
  where: { title: string; lines: string[]; days: (n: number) => string; untilDeleted: string; held: string };
  ask: { title: string; lines: string[] };
  focus: { title: string; none: string };
  promise: string;
  signed: string;
  purpose: string;
}

/** What holds in this school, so that the page says what is so. */
export interface TellFacts {
  organisation: string;
  /** Titles of the look-fors in focus, in the language of the lens. */
  focus: readonly string[];
  levels: boolean;
  codesOnly: boolean;
  /** Days until records go for good; null: until the leader deletes them. */
  days: number | null;
  held: boolean;
}

export function tellTeachers(words: TellWords, facts: TellFacts, purpose: string): Paper {
  const { what, kept, never, where, ask, focus } = words;
  const long = facts.held ? where.held : facts.days === null ? where.untilDeleted : where.days(facts.days);
  const part = ({ title, lines }: { title: string; lines: string[] }, ...more: string[]): Block[] => [
    { kind: 'heading', text: title },
    { kind: 'list', items: [...lines, ...more] },
  ];
  const blocks: Block[] = [
    ...part(what),
    ...part(kept, facts.codesOnly ? kept.codes : kept.names, facts.levels ? kept.levels : kept.noLevels),
    ...part(never),
    ...part(where, long),
    ...part(ask),
    { kind: 'heading', text: focus.title },
    facts.focus.length === 0 ? { kind: 'text', text: focus.none } : { kind: 'list', items: [...facts.focus] },
    { kind: 'text', text: words.promise },
    { kind: 'lines', label: words.signed, count: 1 },
  ];
  return {
    title: words.title,
    language: words.language,
    purpose: purpose || words.purpose,
    sheets: [sheet(words.title, words.lead(facts.organisation || words.leader), blocks)],
  };
}
