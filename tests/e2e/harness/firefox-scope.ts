/**
 * Runs code in Firefox's own window, with the browser's rights. Needed for what no page may do: click the toolbar icon, press
 * a browser shortcut, end the background, show the sidebar, open an extension page. Wants `-remote-allow-system-access`.
 */
import type { Browser } from 'puppeteer-core';

interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface ContextTree {
  contexts: { context: string }[];
}
type CallResult =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export class FirefoxScope {
  readonly #browser: BidiBrowser;
  readonly #context: string;

  private constructor(browser: BidiBrowser, context: string) {
    this.#browser = browser;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<FirefoxScope> {
    // Puppeteer's BiDi browser has the connection, but not in its public type.
    const bidi = browser as unknown as BidiBrowser;
    const { result } = await bidi.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (result as ContextTree).contexts[0];
    if (!window) throw new Error('Firefox shows no browser window.');
    return new FirefoxScope(bidi, window.context);
  }

  /** Runs `work` in the browser window. It is sent as text: no closure, only JSON in and out. */
  async run<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    const { result } = await this.#browser.connection.send('script.callFunction', {
      functionDeclaration: `async (text) => JSON.stringify(await (${work})(JSON.parse(text)) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      awaitPromise: true,
      target: { context: this.#context },
    });
    const answer = result as CallResult;
    if (answer.type === 'exception') throw new Error(`Firefox refused: ${answer.exceptionDetails.text}`);
    return JSON.parse(answer.result.value ?? 'null') as Awaited<Result>;
  }
}
