import { addressedIn } from './addressed.ts';
import {
  type CheckOptions,
  type Finding,
  type Ignored,
  type NotChecked,
  type NoteCheck,
  PARTS,
  type Part,
  type Span,
} from './note-check.ts';
import type { ReadSentence } from './rules/note.ts';
import type { RuleId, Setting } from './rules/rule.ts';
import { noteRules, PRECEDENCE } from './rules/table.ts';
import type { Range } from './sentence.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** The check of a note from its sentences. `whole` is false while a long text is still being read: what a note lacks is then unknown. */
export function assemble(
  note: readonly ReadSentence[],
  setting: Setting,
  options: CheckOptions,
  about: { language: string; unchecked: readonly NotChecked[]; whole: boolean },
): NoteCheck {
  const parts = partsOf(note);
  const ignored = options.ignored ?? [];
  const findings = [...sentenceFindings(note), ...(about.whole ? noteFindings(note, setting) : [])]
    .filter((finding) => !isIgnored(finding, ignored))
    .sort((a, b) => rank(a.rule) - rank(b.rule) || a.start - b.start || a.end - b.end);
  return {
    language: about.language,
    unchecked: about.unchecked,
    parts,
    observational: about.whole ? observationalOf(parts) : undefined,
    findings,
    topThree: topThree(findings),
    terms: note.flatMap(({ start, sentence }) =>
      sentence.terms
        .filter(({ from }) => sentence.masked(from)?.kind !== 'url')
        .map((term) => ({ ...place(start, sentence.tokens, term), definitionId: term.definitionId })),
    ),
  };
}

const rank = (rule: RuleId): number => {
  const at = PRECEDENCE.indexOf(rule);
  return at < 0 ? PRECEDENCE.length : at;
};

/** At most three, and no rule twice, so that one habit does not hide the rest. */
function topThree(findings: readonly Finding[]): Finding[] {
  const seen = new Set<RuleId>();
  return findings.filter(({ rule }) => !seen.has(rule) && seen.size < 3 && seen.add(rule));
}

const place = (start: number, tokens: readonly { start: number; end: number }[], { from, to }: Range): Span => ({
  start: start + (tokens[from]?.start ?? 0),
  end: start + (tokens[to - 1]?.end ?? 0),
});

function sentenceFindings(note: readonly ReadSentence[]): Finding[] {
  const named = note.some(({ hits }) => hits.some(({ rule }) => rule === 'F11')) ? addressedIn(note) : NOBODY;
  return note.flatMap(({ start, sentence, hits }, at) => {
    if (hits.length === 0) return [];
    const shownNext = (note[at + 1]?.facts.evidence.length ?? 0) > 0;
    return hits
      .filter(
        ({ hit }) => !(hit.unlessEvidenceFollows && shownNext) && !(hit.name !== undefined && named.has(hit.name)),
      )
      .map(({ rule, hit }) => ({
        rule,
        scope: 'words' as const,
        start: start + hit.start,
        end: start + hit.end,
        words: sentence.text.slice(hit.start, hit.end),
        sentence: sentence.text,
        why: hit.why,
        move: hit.move,
      }));
  });
}

function noteFindings(note: readonly ReadSentence[], setting: Setting): Finding[] {
  const said = note.filter(({ facts, sentence }) => !facts.courtesy && sentence.tokens.length >= 3);
  const first = said[0];
  const last = note.at(-1);
  if (!first || !last) return [];
  const whole = { start: note[0]?.start ?? 0, end: last.start + last.sentence.text.length };
  return noteRules.flatMap((rule) => {
    const hit = rule.find(note, setting);
    if (!hit) return [];
    const { start, end } = hit.place ?? whole;
    return [
      {
        rule: rule.id,
        scope: 'note' as const,
        start,
        end,
        words: '',
        sentence: '',
        why: hit.why,
        move: hit.move,
        ...(hit.label === undefined ? {} : { label: hit.label }),
      },
    ];
  });
}

function isIgnored({ rule, words, sentence }: Finding, ignored: readonly Ignored[]): boolean {
  return ignored.some(
    (each) =>
      each.rule === rule &&
      (each.words === undefined || each.words.toLowerCase() === words.toLowerCase()) &&
      (each.sentence === undefined || each.sentence === sentence),
  );
}

function partsOf(note: readonly ReadSentence[]): Record<Part, Span[]> {
  const parts: Record<Part, Span[]> = { focus: [], evidence: [], meaning: [], next: [] };
  for (const { start, sentence, facts, hits, lookFors } of note) {
    const whole = { start, end: start + sentence.text.length };
    const hole = sentence.masks.some((mask) => mask.kind === 'hole');
    if (hole) continue;
    if (facts.focus && (lookFors.size > 0 || facts.mathematical)) parts.focus.push(whole);
    for (const range of facts.evidence) parts.evidence.push(place(start, sentence.tokens, range));
    if (facts.meaning && !facts.focus) parts.meaning.push(whole);
    if ((facts.step || facts.asks) && !hits.some(({ rule }) => rule === 'F7')) parts.next.push(whole);
  }
  return parts;
}

/** S18: what happened is told, and it stops there. */
function observationalOf(parts: Record<Part, readonly Span[]>): NoteCheck['observational'] {
  if (parts.evidence.length === 0 || parts.meaning.length > 0) return undefined;
  const missing = PARTS.filter((part) => part !== 'evidence' && parts[part].length === 0);
  return missing.includes('next') ? { missing } : undefined;
}
