/** Puppeteer's pages and frames, and Firefox's sidebar, behind the small interface that both browsers share. */
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { evaluateInside, focusPage, focusSidebar, typeKeys } from './firefox-acts.ts';
import type { FirefoxScope } from './firefox-scope.ts';
import type { NativePanel, Point, Tab, View } from './loaded-browser.ts';
import { until } from './until.ts';

const defaultTimeout = 40_000;

/** Everything that can be said with `evaluate` alone. A document that is just being replaced counts as "not yet". */
abstract class EvaluatingView implements View {
  abstract evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  abstract click(selector: string): Promise<void>;

  async waitFor<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
    timeout = defaultTimeout,
  ): Promise<NonNullable<Awaited<Result>>> {
    const ask = (): Promise<Awaited<Result> | null> => this.evaluate(work, argument).catch(() => null);
    return (await until(String(work), ask, timeout)) as NonNullable<Awaited<Result>>;
  }

  /** Firefox reports extension documents as about:blank, so the document itself is asked. */
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
}

/** A view of a Puppeteer frame. */
export class FirefoxView extends EvaluatingView {
  readonly frame: Frame;

  constructor(frame: Frame) {
    super();
    this.frame = frame;
  }

  async evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    return (await this.frame.evaluate(work as (argument: unknown) => unknown, argument)) as Awaited<Result>;
  }

  async click(selector: string): Promise<void> {
    // Not Puppeteer's own waiting, which goes by animation frames: a page that is not in front yet has none. What still moves (a line
    // that says "kept" comes in above it) or waits to be of use would be missed by the click.
    let before = '';
    await until(`${selector} to stand still`, async () => {
      const now = await this.evaluate((wanted) => {
        const found = document.querySelector(wanted);
        if (!found?.checkVisibility() || found.matches(':disabled')) return '';
        found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        return JSON.stringify(found.getBoundingClientRect());
      }, selector).catch(() => '');
      const still = now !== '' && now === before;
      before = now;
      return still;
    });
    await this.frame.click(selector);
  }
}

/** A tab. `page` stays open for tests that need more than `Tab` offers. */
export class FirefoxTab extends FirefoxView implements Tab {
  readonly page: Page;
  readonly #scope: FirefoxScope;

  constructor(page: Page, scope: FirefoxScope) {
    super(page.mainFrame());
    this.page = page;
    this.#scope = scope;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    if (!(await this.url()).startsWith('moz-extension:')) {
      await this.page.reload();
      return;
    }
    // BiDi never says that an extension page was loaded again.
    await this.evaluate(() => {
      document.documentElement.dataset.before = 'reload';
      location.reload();
    });
    await this.waitFor(() => document.readyState === 'complete' && !document.documentElement.dataset.before);
  }

  async bringToFront(): Promise<void> {
    // Again and again: a tab that the extension opens by itself (its welcome, after an install) may come in front meanwhile.
    await until('the focus in this tab', async () => {
      await this.page.bringToFront();
      await this.#scope.run(focusPage);
      return this.evaluate(() => document.hasFocus()).catch(() => false);
    });
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    const parts = keys.split('+') as KeyInput[];
    for (const part of parts) await this.page.keyboard.down(part);
    for (const part of parts.reverse()) await this.page.keyboard.up(part);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** A page that BiDi cannot reach, so a click here is `element.click()`, not a real mouse. */
abstract class UnreachedView extends EvaluatingView {
  protected readonly scope: FirefoxScope;
  protected abstract readonly where: 'sidebar' | 'frame';

  constructor(scope: FirefoxScope) {
    super();
    this.scope = scope;
  }

  async evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    const code = `(async () => JSON.stringify((await (${work})(${JSON.stringify(argument ?? null)})) ?? null))()`;
    const answer = await this.scope.run(evaluateInside, { where: this.where, code });
    if (answer.startsWith('refused: ')) throw new Error(answer);
    return JSON.parse(answer) as Awaited<Result>;
  }

  async click(selector: string): Promise<void> {
    await this.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
    await this.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.focus();
      element?.click();
    }, selector);
  }
}

/** The panel inside a page of the extension itself, in front: BiDi counts that frame without naming its parent, and Puppeteer loses it. */
export class FirefoxOwnFrame extends UnreachedView {
  protected readonly where = 'frame';
}

/** The panel in the sidebar. */
export class FirefoxSidebar extends UnreachedView implements NativePanel {
  protected readonly where = 'sidebar';

  async type(text: string): Promise<void> {
    await this.scope.run(focusSidebar);
    await this.waitFor(() => document.hasFocus());
    await this.scope.run(typeKeys, text);
  }
}
