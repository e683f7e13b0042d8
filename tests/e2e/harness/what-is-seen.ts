/** What the documents of the open browsers show, for the message of a test that failed: on another machine nobody can look. */
import { setTimeout as pause } from 'node:timers/promises';

/** A frame of Playwright's or Puppeteer's. */
interface Frame {
  evaluate(work: string): Promise<unknown>;
}

/** Lists the frames of all tabs of one open browser. */
type Frames = () => Frame[] | Promise<Frame[]>;

/** The browsers that are open now. */
export const open = new Set<Frames>();

/** So long a document may take to answer, in ms, and so much of its text is told, in UTF-16 units. */
const PATIENCE_MS = 2000;
const MOST = 600;

const SEEN = `(() => {
  const at = document.activeElement;
  const keyboard = document.hasFocus() ? 'with the keyboard in ' + (at?.localName ?? '') + '.' + (at?.className ?? '') : 'without the keyboard';
  return location.href.slice(0, 120) + ' ' + keyboard + ': ' + (document.body?.innerText ?? '').replace(/\\s+/g, ' ').slice(0, ${MOST});
})()`;

/** One line a document; those that do not answer are left out. */
export async function whatIsSeen(): Promise<string> {
  const frames = (await Promise.all([...open].map((list) => list()))).flat();
  const told = await Promise.all(
    frames.map((frame) => Promise.race([frame.evaluate(SEEN).catch(() => null), pause(PATIENCE_MS, null)])),
  );
  return told.filter((line) => line !== null).join('\n');
}
