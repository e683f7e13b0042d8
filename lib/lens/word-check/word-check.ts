/**
 * The definition check (S12): people write what a term means to them before they see the shared definition, each on their own device; the answers
 * come together by file. Same words, different definitions is what it makes visible; it is no test of anybody.
 */
import * as z from 'zod/mini';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { LensPack } from '../pack';

const lens = z.object({ id: z.uuid(), version: z.string().check(z.minLength(1), z.maxLength(40)) });
const key = z.string().check(z.minLength(1), z.maxLength(120));
const answer = z.object({ definitionId: key, text: z.string().check(z.maxLength(4000)) });

const invitationSchema = z.object({
  schema: z.literal('shared-lens-word-check/1'),
  id: z.uuid(),
  lens,
  definitionIds: z.array(key).check(z.minLength(1), z.maxLength(40)),
  madeAt: z.iso.datetime(),
});
/** Which terms are asked about, against which version of the lens. Holds no definition: nobody can look first. */
export type Invitation = z.infer<typeof invitationSchema>;

const responseSchema = z.object({
  schema: z.literal('shared-lens-word-response/1'),
  id: z.uuid(),
  checkId: z.uuid(),
  lens,
  /** As the writer wants to be named; empty for nobody. Shown only when somebody asks. */
  by: z.string().check(z.maxLength(200)),
  answers: z.array(answer).check(z.minLength(1), z.maxLength(40)),
  writtenAt: z.iso.datetime(),
});
export type Response = z.infer<typeof responseSchema>;

export type WordFile = { kind: 'invitation'; value: Invitation } | { kind: 'response'; value: Response };

/** `damaged`: neither of the two files, with the first reason. */
export function readWordFile(value: unknown): Outcome<WordFile> {
  const invitation = z.safeParse(invitationSchema, value);
  if (invitation.success) return done({ kind: 'invitation', value: invitation.data });
  const response = z.safeParse(responseSchema, value);
  if (response.success) return done({ kind: 'response', value: response.data });
  const [issue] = response.error.issues;
  return failed('damaged', issue ? `${issue.path.join('.') || '(file)'}: ${issue.message}` : undefined);
}

export interface ComparedTerm {
  definitionId: string;
  term: string;
  shared: string;
  /** In an order that says nothing of who came first: by the answers' own words. */
  answers: { responseId: string; by: string; text: string }[];
}

/**
 * All answers side by side. Refuses (`conflict`) answers to another check or another version of the lens: they would be compared with words that
 * their writers never had. A response that comes twice counts once, its latest.
 */
export function compareAnswers(
  pack: LensPack,
  check: Invitation,
  responses: readonly Response[],
): Outcome<ComparedTerm[]> {
  const foreign = responses.find(
    (one) => one.checkId !== check.id || one.lens.id !== check.lens.id || one.lens.version !== check.lens.version,
  );
  if (foreign) return failed('conflict', foreign.id);
  if (pack.id !== check.lens.id || pack.version !== check.lens.version) return failed('conflict', pack.version);
  const latest = new Map<string, Response>();
  for (const one of responses) {
    const there = latest.get(one.id);
    if (!there || there.writtenAt < one.writtenAt) latest.set(one.id, one);
  }
  return done(
    check.definitionIds.flatMap((definitionId): ComparedTerm[] => {
      const found = pack.definitions.find(({ id }) => id === definitionId);
      if (!found) return [];
      const answers = [...latest.values()].flatMap(({ id, by, answers: given }) => {
        const text = given.find((one) => one.definitionId === definitionId)?.text.trim() ?? '';
        return text === '' ? [] : [{ responseId: id, by, text }];
      });
      answers.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.responseId < b.responseId ? -1 : 1));
      return [{ definitionId, term: found.term, shared: found.definition, answers }];
    }),
  );
}
