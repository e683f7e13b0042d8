/** Seam: asks the page in a tab which LMS it shows itself to be. Nothing of ours stays in the page. */
import { browser } from 'wxt/browser';
import { probePage, recognise } from '@/lib/surfaces/recognise';
import { type Lms, RECOGNISED_BY } from '@/lib/surfaces/selectors';

/** Null where it shows none, or cannot be asked. */
export async function recogniseTab(tab: number): Promise<Lms | null> {
  try {
    const asked = { target: { tabId: tab }, func: probePage, args: [RECOGNISED_BY] as [typeof RECOGNISED_BY] };
    const [answer] = await browser.scripting.executeScript(asked);
    return (answer?.result && recognise(answer.result)?.app) ?? null;
  } catch {
    return null;
  }
}
