import type { ToBackground } from '@/lib/messages/to-background';
import { backgroundSchemas } from '@/lib/messages/to-background.schema';
import { receive, type Sender } from '@/lib/messages/wire';
import { failed, type Outcome } from '@/lib/outcome/outcome';

/** One answer a call. */
export type Answers = {
  [C in keyof ToBackground]: (
    payload: Parameters<ToBackground[C]>[0],
    from: Sender,
  ) => Promise<Outcome<ReturnType<ToBackground[C]>>>;
};

/** Which calls a page script may make; all others come from pages of our own. */
export const FROM_PAGES: ReadonlySet<string> = new Set([
  'page.arrived',
  'page.wake',
  'page.turn-off',
  'page.document',
  'page.hello',
  'page.token',
  'page.quotes',
  'page.dock',
  'page.tell',
  'page.open-native',
  'page.evicted',
] satisfies (keyof ToBackground)[]);

/** Listens for everything that the background answers: sender first, then shape, then the answer itself. */
export function answerAll(answers: Answers, isOurs: (url: string) => boolean): () => void {
  return receive(
    () => ({ to: 'background', tab: null, instance: null }),
    (call, payload, sender) => {
      if (!Object.hasOwn(backgroundSchemas, call)) return refuse('bad-message', call);
      const name = call as keyof ToBackground;
      if (FROM_PAGES.has(name) ? !isPageScript(sender) : !isOurs(sender.url)) return refuse('refused', call);
      const parsed = backgroundSchemas[name].safeParse(payload);
      if (!parsed.success) return refuse('bad-message', `${call}: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
      const answer = answers[name] as (p: unknown, from: Sender) => Promise<Outcome<unknown>>;
      return answer(parsed.data, sender);
    },
  );
}

/** Page scripts run in the top frame of a tab alone: whoever speaks from a frame in the page is none of ours. */
const isPageScript = ({ tab, frame }: Sender): boolean => tab !== null && frame === 0;

const refuse = (reason: 'bad-message' | 'refused', detail: string): Promise<Outcome<never>> =>
  Promise.resolve(failed(reason, detail));
