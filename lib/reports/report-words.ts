/** The words that a report adds of its own. The catalogues of the interface have them in each language; all else comes from the lens and from what was kept. */
import type { SnippetKind, Speaker } from '@/lib/evidence/records';
import type { VisitKind } from '@/lib/evidence/visit-kinds';

export interface ReportWords {
  kinds: Record<SnippetKind, string>;
  speakers: Record<Speaker, string>;
  visitKinds: Record<VisitKind, string>;
  purpose: { teacher: string; plc: string; month: string; district: string; lens: string };
  teacher: {
    title: (day: string) => string;
    to: (name: string) => string;
    thanks: string;
    focus: string;
    heard: string;
    nothingHeard: string;
    meaning: string;
    writeMeaning: string;
    next: string;
    together: string;
    on: (day: string) => string;
  };
  plc: { title: string; lead: (span: string) => string; none: string; talk: string; trying: string; write: string };
  month: {
    title: (month: string) => string;
    lead: string;
    where: string;
    visit: string;
    count: string;
    minutes: string;
    noVisits: string;
    rooms: (n: number) => string;
    seen: string;
    lookFor: string;
    noQuotes: string;
    promised: string;
    due: (what: string, day: string) => string;
    kept: (n: number) => string;
    nothingOpen: string;
    bright: string;
  };
  district: {
    title: (span: string) => string;
    lead: string;
    howMuch: string;
    what: string;
    number: string;
    quotes: string;
    rooms: string;
    lookFors: string;
    lookFor: string;
    marks: string;
    notSeen: string;
    marksMean: string;
  };
  card: { title: string; notice: string; notJudge: string };
  lookFors: { level: string; students: string; teacher: string; ask: string; skip: string };
  booklet: { title: string; lead: (n: number) => string; means: string; looks: string; sounds: string; isNot: string };
  visitSheet: {
    title: string;
    lead: string;
    when: string;
    heard: string;
    bright: string;
    meaning: string;
    next: string;
    seen: string;
    notSeen: string;
  };
}
