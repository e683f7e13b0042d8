/**
 * How the two worlds of a page under test speak: the adapter's (a content script) and the page's own, where the host is. JSON in events of
 * the document, the one thing that both browsers let through.
 */
import type { Hand } from '../hosts/host-row';

/** What is asked of the page's own world: what a row's hand does, and what can be seen there of every host alike. */
export interface PageHand extends Hand {
  /** The names of marks that begin so. Firefox lets no content script list them. */
  marks(stem: string): string[];
}

type HandCall = keyof PageHand;

interface Asked {
  id: number;
  row: string;
  call: HandCall;
  given: unknown[];
}
type Answered = { id: number; ok: true; value: unknown } | { id: number; ok: false; why: string };

const ASK = 'conformance:ask';
const ANSWER = 'conformance:answer';

const say = (name: string, what: unknown): boolean =>
  document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(what) }));
const heard = (event: Event): unknown => JSON.parse((event as CustomEvent<string>).detail);

/** The hand as the other world has it: every call is answered later. */
export type FarHand = {
  [Call in HandCall]: (...given: Parameters<PageHand[Call]>) => Promise<Awaited<ReturnType<PageHand[Call]>>>;
};

let asked = 0;

/** In the adapter's world: the hand of a row that works in the page's own. */
export function farHand(row: string): FarHand {
  const ask =
    (call: HandCall) =>
    (...given: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        asked += 1;
        const id = asked;
        const listen = (event: Event): void => {
          const answer = heard(event) as Answered;
          if (answer.id !== id) return;
          document.removeEventListener(ANSWER, listen);
          if (answer.ok) resolve(answer.value);
          else reject(new Error(`${call}: ${answer.why}`));
        };
        document.addEventListener(ANSWER, listen);
        say(ASK, { id, row, call, given } satisfies Asked);
      });
  return new Proxy({} as FarHand, { get: (_, call) => ask(call as HandCall) });
}

/** In the page's own world: does what is asked. */
export function lendHands(handOf: (row: string) => PageHand): void {
  document.addEventListener(ASK, (event) => {
    const { id, row, call, given } = heard(event) as Asked;
    const act = async (): Promise<unknown> => (handOf(row)[call] as (...all: unknown[]) => unknown)(...given);
    act().then(
      (value) => say(ANSWER, { id, ok: true, value: value ?? null } satisfies Answered),
      (reason: unknown) => say(ANSWER, { id, ok: false, why: String(reason) } satisfies Answered),
    );
  });
}

const RUN = 'conformance:run';
const DONE = 'conformance:done';

/** In the adapter's world: runs a row when the test asks for it. */
export function runWhenAsked(run: (row: string) => Promise<unknown>): void {
  document.addEventListener(
    RUN,
    (event) =>
      void run(heard(event) as string).then(
        (results) => say(DONE, results),
        (reason) => say(DONE, { broke: String(reason), stack: String(reason?.stack) }),
      ),
  );
}

/** In the test, sent into the page: asks for a row and waits for what came of it. */
export const askToRun = (row: string): Promise<unknown> =>
  new Promise((resolve) => {
    document.addEventListener(
      'conformance:done',
      (event) => resolve(JSON.parse((event as CustomEvent<string>).detail)),
      {
        once: true,
      },
    );
    document.dispatchEvent(new CustomEvent('conformance:run', { detail: JSON.stringify(row) }));
  });
