/** A student's document in a frame of Classroom's grader, on the stand-ins, and what a leader does in it. */
import { ChromiumTab, ChromiumView } from './harness/chromium-views.ts';
import { FirefoxTab, FirefoxView } from './harness/firefox-views.ts';
import type { Tab, View } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';

export const GRADER = 'https://classroom.google.com/g/tg/NDk5MTc/NTA1#u=7&t=f';
/** The box for a private comment, in the view that shows. */
export const PRIVATE_COMMENT = 'c-wiz:last-of-type [role="textbox"]';

/** Every frame of a tab, its page first. */
function framesOf(tab: Tab): (View & { address: string })[] {
  const named = (view: View, address: string) => Object.assign(view, { address });
  if (tab instanceof ChromiumTab) return tab.page.frames().map((each) => named(new ChromiumView(each), each.url()));
  if (tab instanceof FirefoxTab) return tab.page.frames().map((each) => named(new FirefoxView(each), each.url()));
  throw new Error('This tab is in no browser that we know.');
}

/** The document of a student, in its frame, once it can be written in. */
export async function documentOf(tab: Tab, student: string): Promise<View> {
  const view = await until(`the document of ${student} in its frame`, async () =>
    framesOf(tab).find(({ address }) => address.includes(`/document/d/1Grader${student}/`)),
  );
  await view.waitFor(() => window.__double?.frame != null);
  await view.evaluate(() => window.__double?.ready);
  return view;
}

export const selectIn = (document: View, words: string): Promise<void> =>
  document.evaluate((words) => {
    window.__double?.frame?.focus();
    window.__double?.selectWords(words);
    const editor = globalThis.document.querySelector('.kix-appview-editor');
    editor?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  }, words);

export const textOf = (document: View): Promise<string> => document.evaluate(() => window.__double?.model.text ?? '');

/** How many elements of ours stand in the page and in each of its frames from the web. */
export const ourElements = (tab: Tab): Promise<number[]> =>
  Promise.all(
    framesOf(tab)
      .filter(({ address }) => address.startsWith('https://'))
      .map((view) => view.evaluate(() => document.querySelectorAll('[data-shared-lens]').length)),
  );
