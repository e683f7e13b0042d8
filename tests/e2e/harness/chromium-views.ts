/** Playwright's pages and frames behind the small interface that both browsers share. */
import type { Frame, Page } from 'playwright';
import type { Point, Tab, View } from './loaded-browser.ts';

const defaultTimeout = 40_000;

/** A view of a Playwright frame. `frame` stays open for tests that need more than `View` offers. */
export class ChromiumView implements View {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  async url(): Promise<string> {
    return this.frame.url();
  }

  async evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    // Playwright's own type unwraps handles, which never travel here.
    return (await this.frame.evaluate(work as (argument: unknown) => unknown, argument)) as Awaited<Result>;
  }

  async waitFor<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
    timeout = defaultTimeout,
  ): Promise<NonNullable<Awaited<Result>>> {
    const handle = await this.frame.waitForFunction(work as (argument: unknown) => unknown, argument, {
      timeout,
      polling: 20, // not by animation frame: a tab behind another has none
    });
    return (await handle.jsonValue()) as NonNullable<Awaited<Result>>;
  }

  async click(selector: string): Promise<void> {
    await this.frame.click(selector, { timeout: defaultTimeout });
  }

  async text(selector: string): Promise<string> {
    return (await this.frame.textContent(selector, { timeout: defaultTimeout })) ?? '';
  }
}

/** A tab. `page` stays open for tests that need more than `Tab` offers. */
export class ChromiumTab extends ChromiumView implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    super(page.mainFrame());
    this.page = page;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
