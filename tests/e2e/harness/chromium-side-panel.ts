/**
 * The panel in Chromium's side panel. Playwright does not list it, so it is reached as a raw DevTools target; mouse and keys
 * are real input events, trusted.
 */
import type { CDPSession } from 'playwright';
import type { NativePanel } from './loaded-browser.ts';
import { until } from './until.ts';

interface Reply {
  id?: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: { exception?: { description?: string }; text: string } };
  error?: { message: string };
}

/**
 * The middle of the element once it stands still and nothing lies over it: the side panel slides in, and a click on the way
 * hits something else.
 */
async function middleOf(selector: string): Promise<{ x: number; y: number } | null> {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 80));
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width === 0 || x !== before.x || y !== before.y || width !== before.width) return null;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const hit = document.elementFromPoint(middle.x, middle.y);
  return hit && element.contains(hit) ? middle : null;
}

export class ChromiumSidePanel implements NativePanel {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, { resolve(result: Reply['result']): void; reject(error: Error): void }>();
  #last = 0;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const { id, result, error } = JSON.parse(event.message) as Reply;
      const waiting = this.#waiting.get(id ?? 0);
      this.#waiting.delete(id ?? 0);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      for (const { reject } of this.#waiting.values()) reject(new Error('The side panel was closed.'));
      this.#waiting.clear();
    });
  }

  /** `targetId` is the side panel's DevTools target, of type `page`. */
  static async attach(browser: CDPSession, targetId: string): Promise<ChromiumSidePanel> {
    // Not flattened: a flat session would be Playwright's, which has no handle for it.
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const panel = new ChromiumSidePanel(browser, sessionId);
    // Headless gives the side panel no focus of its own, and keys without focus go nowhere.
    await panel.#send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return panel;
  }

  #send(method: string, params: object): Promise<Reply['result']> {
    this.#last += 1;
    const message = JSON.stringify({ id: this.#last, method, params });
    const answer = new Promise<Reply['result']>((resolve, reject) =>
      this.#waiting.set(this.#last, { resolve, reject }),
    );
    this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message }).catch((error: Error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    return answer;
  }

  async evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    const expression = `(${work})(${JSON.stringify(argument)})`;
    const answer = await this.#send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const failure = answer?.exceptionDetails;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return answer?.result?.value as Awaited<Result>;
  }

  async waitFor<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
    timeout?: number,
  ): Promise<NonNullable<Awaited<Result>>> {
    return (await until(String(work), () => this.evaluate(work, argument), timeout)) as NonNullable<Awaited<Result>>;
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async text(selector: string): Promise<string> {
    const found = await this.waitFor((wanted) => {
      const element = document.querySelector(wanted);
      return element ? { text: element.textContent ?? '' } : null;
    }, selector);
    return found.text;
  }

  async click(selector: string): Promise<void> {
    const at = await this.waitFor(middleOf, selector);
    const press = { ...at, button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  }

  async type(text: string): Promise<void> {
    for (const key of text) {
      await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
      await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
  }
}
