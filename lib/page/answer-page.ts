/** Listens for everything that a page script answers: the call's name first, then its shape, then the answer itself. */
import { pageGuards, type ToPage } from '@/lib/messages/to-page';
import { receive } from '@/lib/messages/wire';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { Soon } from '@/lib/surfaces/surface';

/** One answer a call; where only that it was heard is asked, anything but an outcome says so. */
export type PageAnswers = {
  [C in keyof ToPage]: (
    p: Parameters<ToPage[C]>[0],
  ) => ReturnType<ToPage[C]> extends void ? unknown : Soon<Outcome<ReturnType<ToPage[C]>>>;
};

/** What is left out is refused. `tab` is asked each time: a page script learns its tab late. Returns the function that stops listening. */
export function answerPage(answers: Partial<PageAnswers>, tab: () => number | null): () => void {
  return receive(
    () => ({ to: 'page', tab: tab(), instance: null }),
    async (call, payload, sender) => {
      // The background alone asks a page, and it sits in no tab.
      if (sender.tab !== null) return failed('refused');
      if (!Object.hasOwn(answers, call)) return failed('bad-message', call);
      const name = call as keyof ToPage;
      if (!pageGuards[name](payload)) return failed('bad-message', call);
      return (await (answers[name] as (p: unknown) => Soon<Outcome<unknown> | undefined>)(payload)) ?? done(undefined);
    },
  );
}
