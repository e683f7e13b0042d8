/**
 * A place to call `chrome.*` with the extension's rights and a user gesture, without running any of the product's code: the
 * manifest opened as a page of the extension's origin. It is a tab of its own, and gone when disposed.
 */
import type { CDPSession, Page } from 'playwright';
import type { RunningChromium } from './running-chromium.ts';

export class ExtensionContext implements AsyncDisposable {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async open(loaded: RunningChromium): Promise<ExtensionContext> {
    const page = await loaded.context.newPage();
    await page.goto(`${loaded.extensionOrigin}/manifest.json`);
    return new ExtensionContext(page, await loaded.context.newCDPSession(page));
  }

  /** The value of `expression`, awaited; each call counts as one user gesture. */
  async call(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      userGesture: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#page.close();
  }
}
