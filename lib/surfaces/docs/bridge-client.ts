/** The page script's side of the bridge: one question, one answer, each within its time. */
import { answerGuards } from './bridge/guards';
import { ANSWER, ASK, type Operation, type Operations, type Told, untold, VERSION } from './bridge/protocol';

/** How long an answer may take, in ms: the bridge's own limits and a moment for a busy page. */
const PATIENCE_MS: Record<Operation, number> = { ping: 300, snapshot: 1500, select: 2500, paste: 4500 };

export interface BridgeClient {
  /** Silence is `no-answer`: no bridge (the tab is older than we are), or a page that hangs. */
  ask<O extends Operation>(op: O, args: Operations[O]['args']): Promise<Told<Operations[O]['value']>>;
  dispose(): void;
}

export function openBridgeClient(host: Document): BridgeClient {
  const waiting = new Map<string, (answer: Told<unknown>) => void>();
  const end = new AbortController();
  host.addEventListener(
    ANSWER,
    (event) => {
      const answer = answerOf((event as CustomEvent<unknown>).detail);
      if (answer) waiting.get(answer.id)?.(answer.told);
    },
    { signal: end.signal },
  );
  return {
    ask: (op, args) =>
      new Promise((resolve) => {
        const id = crypto.randomUUID();
        const answered = (answer: Told<never>): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer.ok && !answerGuards[op](answer.value) ? untold('api-changed') : answer);
        };
        const timer = setTimeout(() => answered(untold('no-answer')), PATIENCE_MS[op]);
        waiting.set(id, answered as (answer: Told<unknown>) => void);
        host.dispatchEvent(new CustomEvent(ASK, { detail: JSON.stringify({ v: VERSION, id, op, args }) }));
      }),
    dispose() {
      end.abort();
      for (const answered of waiting.values()) answered(untold('no-answer'));
    },
  };
}

function answerOf(detail: unknown): { id: string; told: Told<unknown> } | null {
  if (typeof detail !== 'string') return null;
  try {
    const { v, id, ok, value, reason } = JSON.parse(detail);
    if (v !== VERSION || typeof id !== 'string') return null;
    return { id, told: ok === true ? { ok, value } : untold(String(reason) as never) };
  } catch {
    return null;
  }
}
