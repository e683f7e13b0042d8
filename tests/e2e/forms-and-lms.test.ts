/** Forms and learning platforms as stand-ins at the real addresses: a document is what the host itself counts as one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPEATED, SAID } from '../doubles/google-docs/content.ts';
import { answerDocs, docsUrl } from '../doubles/google-docs/serve.ts';
import { type PageServer, startPages } from '../doubles/server.ts';
import { answerStandIns, STAND_IN_NAMES } from '../doubles/stand-ins/serve.ts';
import type { LoadedChromium } from './harness/chromium.ts';
import { clickInOurElement } from './harness/chromium-shadow.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { selectInField, selectPassage } from './harness/select.ts';
import { until } from './harness/until.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';
import {
  GRADER as CLASSROOM,
  documentOf,
  ourElements,
  PRIVATE_COMMENT,
  selectIn,
  textOf,
} from './students-document.ts';
import { allowSites } from './version-acts.ts';

const FORM = 'd/e/1FAIpQLSd0aWxlWalkthrough/viewform?hl=es&edit2=2_ABaOnudIlTDmRJ';
const GRADER = 'https://lincoln.moodlecloud.com/mod/assign/view.php?id=33&action=grader&userid=7';

describe.each(['chromium', 'firefox'] as const)('forms and learning platforms in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;

  beforeAll(async () => {
    pages = await startPages({
      secureNames: STAND_IN_NAMES,
      answer: (request, response) => answerDocs(request, response) || answerStandIns(request, response),
    });
    browser = await launch(name, pages);
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await pages?.stop();
  });

  it('finds the quote of an answer again in the same answer, by another account and with other class names', async () => {
    const leader = await Leader.sitDown(browser, `https://docs.google.com/forms/u/1/${FORM}`);
    const field = '[data-params*="901334477"] textarea';
    await leader.tab.waitFor((selector) => document.querySelector(selector) !== null, field);
    await selectInField(leader.tab, field, 'I counted seven seconds');
    await leader.chord();
    await leader.tab.press('1');
    expect(await leader.savedUnder()).toContain('Saved under');
    await leader.tab.goto(`https://docs.google.com/forms/${FORM}&usp=mail`);
    leader.panel = await browser.panel(leader.tab);
    await leader.ready();
    await leader.go('My quotes');
    await leader.quotesBecome('found', (all) => all.length === 1 && all[0]?.state === '');
    await leader.tab.close();
  });

  it('checks the answers of one response as one note, and leads from each hint into the answer that it is about', async () => {
    const leader = await Leader.sitDown(browser, `https://docs.google.com/forms/${FORM.split('?')[0]}?hl=de`);
    expect(await leader.tab.evaluate(() => document.body.innerText)).toContain('Weiter');
    await leader.tab.click('[jsname="OCpkoe"]');
    const answer = (entry: string): string => `[data-params*="${entry}"] textarea`;
    const [heard, question] = [answer('333444555'), answer('2098765432')];
    await leader.tab.waitFor((selector) => document.querySelector(selector) !== null, question);
    await leader.tab.click(heard);
    await leader.go('My note');
    await leader.panel.click('.sl-note > .sl-choice input[value=page]');
    await leader.press('Check my note');
    await leader.panel.text('.sl-following');
    const hintsBecome = (why: string, wanted: (names: string) => boolean): Promise<boolean> =>
      until(why, async () =>
        wanted(
          await leader.panel.evaluate(() =>
            [...document.querySelectorAll('.sl-hint-name')].map((hint) => hint.textContent).join('; '),
          ),
        ),
      );
    await leader.tab.click(heard);
    await leader.tab.type('Your low kids were lost.');
    await hintsBecome('a label and no step', (names) => /^A label.*No next step yet/.test(names));
    // A question in the other answer is the step that the note lacked.
    await leader.tab.click(question);
    await leader.tab.type('What if Jayden Alvarez asks that on Thursday?');
    await hintsBecome(
      'a name and no want of a step',
      (names) => /A student can be known/.test(names) && !/No next/.test(names),
    );
    for (const [hint, field, words] of [
      ['A student can be known', question, 'Jayden Alvarez'],
      ['A label for students', heard, 'low kids'],
    ] as const) {
      await leader.press(hint);
      await leader.tab.waitFor(
        ({ field, words }) => {
          const at = document.activeElement as HTMLTextAreaElement;
          return at.matches(field) && at.value.slice(at.selectionStart, at.selectionEnd) === words;
        },
        { field, words },
      );
    }
    await leader.tab.close();
  });

  it('does not stand beside another person’s work with the first one’s quotes or note when “next user” loads no page', async () => {
    const tab = await browser.open(GRADER);
    // Students' work: selecting words brings nothing of ours before the person opens it.
    await selectPassage(tab, 'tell me how you know');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await tab.evaluate(() => document.querySelectorAll('[data-shared-lens]').length)).toBe(0);
    await browser.clickToolbar(tab);
    const leader = await Leader.at(browser, tab);
    await leader.tagByKeys('tell me how you know', 1);
    await leader.leaveTagBar();
    await leader.writeNote('For Marisol: the exit ticket asks for a reason.');
    await leader.go('My quotes');
    await leader.quotesBecome('one here', (all) => all.length === 1);
    await leader.tab.click('[data-action="next-user"]');
    await leader.quotesBecome('none with the other', (all) => all.length === 0);
    expect(await until('no mark', async () => (await leader.marked()).join('') === '')).toBe(true);
    await leader.go('My note');
    await leader.panel.waitFor(() => document.querySelector<HTMLTextAreaElement>('.sl-note textarea')?.value === '');
    expect(await leader.tab.evaluate(() => document.querySelectorAll('[data-shared-lens]').length)).toBe(1);
    await leader.tab.click('[data-action="next-user"]');
    expect(await leader.noteReads('For Marisol: the exit ticket asks for a reason.')).toContain('For Marisol');
    await leader.go('My quotes');
    await leader.quotesBecome('back again', (all) => all.length === 1 && all[0]?.state === '');
    await leader.tab.close();
  });

  describe('of a school’s own', () => {
    const OWN = [
      ['Canvas', 'learn.lakeside.example'],
      ['Blackboard', 'class.lakeside.example'],
      ['Schoology', 'work.lakeside.example'],
      ['Brightspace', 'spring.lakeside.example'],
    ] as const;
    const ALL = [...OWN.map(([, host]) => host), 'moodle.lincoln.example'];
    beforeAll(() => allowSites(browser, ...ALL.map((host) => `https://${host}/*`)));

    it.each(OWN)(
      '%s is recognised by what it shows, once it is allowed, and gets the platforms’ adapter',
      async (_, host) => {
        const leader = await Leader.sitDown(browser, `https://${host}/home/17`);
        expect(JSON.parse(await leader.pageReport())).toMatchObject({ surface: 'lms' });
        await leader.tab.close();
      },
    );

    it('Moodle is left alone where students’ work is graded until it is opened there', async () => {
      const tab = await browser.open(GRADER.replace('lincoln.moodlecloud.com', 'moodle.lincoln.example'));
      await selectPassage(tab, 'tell me how you know');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await tab.evaluate(() => document.querySelectorAll('[data-shared-lens]').length)).toBe(0);
      await browser.clickToolbar(tab);
      expect(JSON.parse(await (await Leader.at(browser, tab)).pageReport())).toMatchObject({ surface: 'lms' });
      await tab.close();
    });
  });

  it('takes an ordinary page for what it is', async () => {
    const plain = await Leader.sitDown(browser, pages.url('practice.html'));
    expect(JSON.parse(await plain.pageReport())).toMatchObject({ surface: 'page' });
    await plain.tab.close();
  });

  it('tags, lists, shows and writes in a student’s document in the grader’s frame, from one panel in the page', async () => {
    const tab = await browser.open(CLASSROOM);
    const hers = await documentOf(tab, '7');
    await selectIn(hers, SAID);
    expect(await ourElements(tab)).toEqual([0, 0]);

    await browser.clickToolbar(tab);
    const leader = await Leader.at(browser, tab);
    await selectIn(hers, SAID);
    const before = await textOf(hers);
    await leader.chord();
    await tab.press('1');
    expect(await leader.savedUnder()).toContain('Saved under');
    await leader.leaveTagBar();
    await leader.go('My quotes');
    const [quote] = await leader.quotesBecome('the quote', (all) => all.length === 1 && all[0]?.state === '');
    expect(quote?.words).toBe(SAID);
    expect(await ourElements(tab)).toEqual([1, 0]);
    expect(await textOf(hers)).toBe(before);
    await selectIn(hers, REPEATED);
    await leader.press('Show in the page');
    await hers.waitFor((words) => window.__double?.model.selected === words, SAID);

    await hers.evaluate(() => {
      const last = window.__double?.model.last ?? 1;
      window.__double?.setSelection(last, last);
    });
    await leader.writeNote('Two partners could ask that first.');
    await leader.press('Put into the page');
    await hers.waitFor(() => window.__double?.model.text.includes('Two partners could ask that first.'));
    // It is read back before we say so: an undo in between would make it unverified.
    await leader.panel.waitFor(() => /stands in “/.test(document.body.textContent ?? ''));
    await hers.evaluate(() => window.__double?.undo());
    expect(await textOf(hers)).toBe(before);

    // In the page around it the person writes a private comment: there the words go.
    await tab.click(PRIVATE_COMMENT);
    await tab.type('Marisol, ');
    await leader.press('Put into the page');
    await tab.waitFor(
      (box) => /^Marisol,\sTwo partners/.test(document.querySelector(box)?.textContent ?? ''),
      PRIVATE_COMMENT,
    );
    expect(await textOf(hers)).toBe(before);

    // The next student is another frame in the same page; the first one's stays, hidden.
    await tab.click('c-wiz:last-of-type button');
    await documentOf(tab, '8');
    await leader.quotesBecome('none with the other student', (all) => all.length === 0);
    expect((await ourElements(tab)).filter((count) => count > 0)).toEqual([1]);

    // The same document by itself: the same quotes.
    await tab.goto(docsUrl('1Grader7'));
    await tab.waitFor(() => window.__double?.frame != null);
    await selectIn(tab, SAID);
    await browser.pressCommand(tab, 'Alt+Shift+K');
    const alone = await Leader.at(browser, tab);
    await alone.panel.waitFor(() => document.activeElement instanceof HTMLInputElement);
    await alone.leaveTagBar();
    await alone.go('My quotes');
    await alone.quotesBecome('the document’s own', (all) => all.length === 1 && all[0]?.words === SAID);
    await tab.close();
  });

  // Our button stands in a closed shadow root, where only DevTools can look.
  if (name === 'chromium')
    it('goes from page and document by “Turn off here”, and stays away until it is opened there again', async () => {
      const tab = await browser.open(CLASSROOM.replace('NDk5MTc', 'ODg4'));
      const hers = await documentOf(tab, '7');
      await browser.clickToolbar(tab);
      await Leader.at(browser, tab);
      await hers.waitFor(() => window.__double?.log.some((entry) => entry.startsWith('asked')));
      await clickInOurElement(browser as LoadedChromium, tab, 'Turn off here');
      await tab.waitFor(() => getComputedStyle(document.documentElement).marginRight === '0px');
      // The panel was open when it went, and words are selected: neither brings us back, in the page or in the document.
      await tab.reload();
      const again = await documentOf(tab, '7');
      await selectIn(again, SAID);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await ourElements(tab)).toEqual([0, 0]);
      expect(await again.evaluate(() => window.__double?.log.filter((entry) => entry.startsWith('asked')))).toEqual([]);
      await browser.clickToolbar(tab);
      const leader = await Leader.at(browser, tab);
      expect(JSON.parse(await leader.pageReport())).toMatchObject({ surface: 'google-docs' });
      await tab.close();
    });
});
