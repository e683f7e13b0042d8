import { DOCUMENTS } from '@/lib/hosts/named-hosts';
import { fits } from '@/lib/hosts/page-scripts';
import type { ToBackground } from '@/lib/messages/to-background';
import { backgroundSchemas } from '@/lib/messages/to-background.schema';
import { receive, type Sender } from '@/lib/messages/wire';
import { failed, type Outcome, type Reason } from '@/lib/outcome/outcome';

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
  'page.quote-work',
  'page.token',
  'page.quotes',
  'page.dock',
  'page.tell',
  'page.open-native',
  'page.evicted',
  'page.hand',
] satisfies (keyof ToBackground)[]);

/** Which a document in a frame of another page may make. */
const FROM_FRAMES: ReadonlySet<string> = new Set([
  'frame.arrived',
  'frame.left',
  'page.hand',
  'page.document',
  'page.quote-work',
  'page.quotes',
  'page.tell',
] satisfies (keyof ToBackground)[]);

/**
 * Listens for everything that the background answers: sender first, then shape, then the answer itself. `failure` hears of what did not
 * work, by the name of a call that we know and a reason alone.
 */
export function answerAll(
  answers: Answers,
  isOurs: (url: string) => boolean,
  failure: (call: string, reason: Reason) => void = () => undefined,
): () => void {
  const answer = (call: string, payload: unknown, sender: Sender): Promise<Outcome<unknown>> => {
    if (!Object.hasOwn(backgroundSchemas, call)) return refuse('bad-message', call);
    const name = call as keyof ToBackground;
    const fromPage = (FROM_PAGES.has(name) && isPageScript(sender)) || (FROM_FRAMES.has(name) && isFramed(sender));
    const ours = !FROM_PAGES.has(name) && !FROM_FRAMES.has(name) && isOurs(sender.url);
    if (!fromPage && !ours) return refuse('refused', call);
    const parsed = backgroundSchemas[name].safeParse(payload);
    if (!parsed.success) return refuse('bad-message', `${call}: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
    const answering = answers[name] as (p: unknown, from: Sender) => Promise<Outcome<unknown>>;
    return answering(parsed.data, sender);
  };
  return receive(
    () => ({ to: 'background', tab: null, instance: null }),
    async (call, payload, sender) => {
      const known = Object.hasOwn(backgroundSchemas, call) ? call : 'unknown call';
      try {
        const outcome = await answer(call, payload, sender);
        if (!outcome.ok) failure(known, outcome.reason);
        return outcome;
      } catch (error) {
        failure(known, 'damaged');
        throw error;
      }
    },
  );
}

/** Page scripts run in the top frame of a tab; in other frames documents alone have one. Whoever else speaks from a frame is none of ours. */
const isPageScript = ({ tab, frame }: Sender): boolean => tab !== null && frame === 0;

const isFramed = ({ tab, frame, url }: Sender): boolean => {
  const address = URL.parse(url);
  return tab !== null && frame !== null && frame > 0 && address !== null && fits(DOCUMENTS, address);
};

const refuse = (reason: 'bad-message' | 'refused', detail: string): Promise<Outcome<never>> =>
  Promise.resolve(failed(reason, detail));
