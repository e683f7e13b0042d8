/** What somebody tags in the tests of the store, in memory and in the browser. */
import type { CapturedQuote, TagRequest } from '@/lib/evidence/tag-request';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Store } from '@/lib/store/open-store';

/** The value of an outcome that the test relies on. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`expected a value, got ${outcome.reason} (${outcome.detail ?? ''})`);
  return outcome.value;
}

export const GRADE_4_NOTE = {
  key: 'practice.example/walkthrough/grade-4',
  host: 'practice.example',
  app: 'page',
  title: 'Walkthrough, grade 4, Ms. Okafor',
  url: 'https://practice.example/walkthrough/grade-4',
};

export function captured(exact: string, document = GRADE_4_NOTE): CapturedQuote {
  return {
    quote: {
      exact,
      prefix: 'A student said: ',
      suffix: ' Two others nodded.',
      position: { start: 16, end: 16 + exact.length, length: 2400 },
      nth: { index: 0, of: 1 },
    },
    scope: { kind: 'page' },
    document,
    via: 'dom',
  };
}

export function noticing(...lookForIds: string[]): TagRequest {
  return {
    tags: lookForIds.map((lookForId) => ({ lookForId, level: null })),
    kind: 'noticing',
    speaker: null,
    note: '',
  };
}

/** Saves a quote in the current space and gives the snippet. */
export async function tag(store: Store, exact: string, request = noticing('lf-explain'), document = GRADE_4_NOTE) {
  const { id: spaceId } = value(await store.spaces.current());
  return value(
    await store.snippets.save({
      requestId: crypto.randomUUID(),
      spaceId,
      captured: captured(exact, document),
      request,
    }),
  );
}
