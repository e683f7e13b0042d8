import type { NamesAsked, Run } from '@/components/desk/files-port';
import { wordsOf } from '@/lib/evidence/agreement';
import { portions } from '@/lib/exchange/export-job';
import { knownNames } from '@/lib/exchange/known-names';
import { type NameQuestion, nameQuestions } from '@/lib/exchange/name-questions';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { FilesContext } from './files-context';
import { spaceQuotes } from './space-quotes';

/** Reads what would leave once, for words that may name a person. */
export async function askNames(
  { store, files, spaceId }: FilesContext,
  filter: SnippetFilter,
  { anonymise, visits: withVisits }: NamesAsked,
  { signal, onProgress }: Run,
): Promise<Outcome<NameQuestion[]>> {
  const rest = await files.whole.rest(spaceId);
  if (!rest.ok) return rest;
  const { space, staff, visits, agreements } = rest.value;
  const questions = nameQuestions(anonymise ? knownNames(space, staff, visits) : null);
  const read = spaceQuotes(store, files, spaceId, filter, signal);
  const job = { snippets: read.quotes, lenses: [], purpose: '', madeAt: '', signal, onProgress };
  const all = Object.keys(filter).length === 0;
  const from = new Set<string | null>();
  for await (const portion of portions(job)) {
    for (const snippet of portion) {
      questions.add(snippet);
      from.add(snippet.visitId);
    }
  }
  for (const { id, deletedAt, body } of withVisits ? visits : []) {
    if (deletedAt === null && (all || from.has(id))) Object.values(body).forEach(questions.addText);
  }
  for (const one of withVisits && all ? agreements : []) {
    if (one.deletedAt === null) wordsOf(one).forEach(questions.addText);
  }
  return read.failure() ?? done(questions.all());
}
