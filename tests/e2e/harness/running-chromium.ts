import type { BrowserContext } from 'playwright';

/** What the harness's own parts need of a running Chromium. */
export interface RunningChromium {
  readonly context: BrowserContext;
  readonly extensionOrigin: string;
  readonly extensionId: string;
}
