/** Writing beside the lens, in both browsers, by keyboard: check, hint, move, ignore, copy, a field of the page, suggested keys. */
import { describe, expect, it } from 'vitest';
import { en } from '@/lib/words/en';
import { es } from '@/lib/words/es';
import { fr } from '@/lib/words/fr';
import { es as saySpanish } from '@/lib/writing/words/es';
import { fr as sayFrench } from '@/lib/writing/words/fr';
import type { PageServer } from '../doubles/server.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

describe.each(['chromium', 'firefox'] as const)('writing in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;
  let leader: Leader;

  withBrowser(name, async (opened, served) => {
    browser = opened;
    pages = served;
    leader = await Leader.sitDown(browser, pages.url('fields.html'));
    await leader.go('My note');
  });

  const hints = (): Promise<string[]> =>
    leader.panel.evaluate(() => [...document.querySelectorAll('.sl-hint-name')].map((name) => name.textContent ?? ''));
  const hintsBecome = (why: string, wanted: (names: string[]) => boolean): Promise<string[]> =>
    until(why, async () => {
      const names = await hints();
      return wanted(names) ? names : null;
    });
  const slots = (): Promise<string[]> =>
    leader.panel.evaluate(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.sl-slot textarea')].map((field) => field.value),
    );
  const selected = (): Promise<string> =>
    leader.panel.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
    });
  /** Goes on by a key until what has the keyboard begins with these words, or, where others begin with them too, says just these. */
  const tabTo = async (words: string, key = 'Tab', whole = false): Promise<void> => {
    let last = '';
    for (let presses = 0; presses < 60; presses += 1) {
      last = await leader.panel.evaluate(() => {
        const at = document.activeElement;
        const label = at instanceof HTMLInputElement ? at.closest('label')?.textContent : at?.textContent;
        return (at?.getAttribute('aria-label') ?? label ?? '').trim();
      });
      if (whole ? last === words : last.startsWith(words)) return;
      await leader.tab.press(key);
    }
    throw new Error(`${key} never came to “${words}”, last was “${last}”.`);
  };
  const pressed = async (words: string, key = 'Tab', whole = false): Promise<void> => {
    await tabTo(words, key, whole);
    await leader.tab.press('Enter');
  };
  /** Waits until the panel shows a thing of a kind: a key that comes before it goes elsewhere. */
  const there = (what: string): Promise<boolean> =>
    leader.panel.waitFor((wanted) => document.querySelector(wanted) !== null, what);
  /** Goes on by Tab to the next thing of a kind. */
  const tabToNext = async (what: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await leader.tab.press('Tab');
      if (await leader.panel.evaluate((wanted) => document.activeElement?.matches(wanted) === true, what)) return;
    }
    throw new Error(`Tab never came to ${what}.`);
  };

  it('takes what is typed into its four parts, and reads nothing before it is asked', async () => {
    await leader.panel.click('.sl-slot:nth-child(2) textarea');
    await leader.tab.type('Great job today! Your low kids could not keep up.');
    await until('the note', async () => (await slots())[1] === 'Great job today! Your low kids could not keep up.');
    expect(await leader.panel.evaluate(() => document.querySelector('.sl-check') === null)).toBe(true);
  });

  it('checks by key, harm first, and shows the words where they stand', async () => {
    await tabTo('Check my note');
    await leader.tab.press('Enter');
    const names = await hintsBecome('three hints', (all) => all.length === 3);
    expect(names[0]).toBe('A label for students');
    await tabTo('A label for students');
    await leader.tab.press('Enter');
    await until('the words', async () => (await selected()) === 'low kids');
  });

  it('puts a move into its part, gap by gap, and the hint goes', async () => {
    await tabTo('One move to try by');
    await leader.tab.press('Enter');
    await until('the first gap', async () => (await selected()) === '{date}');
    await leader.tab.type('Thursday');
    await leader.tab.press('Tab');
    await until('the second gap', async () => (await selected()) === '{move}');
    await leader.tab.type('asking “who can say that in another way?”');
    await leader.tab.press('Tab');
    await until('the third gap', async () => (await selected()) === '{evidence}');
    await leader.tab.type('two reasons');
    expect((await slots())[3]).toBe(
      'One move to try by Thursday: asking “who can say that in another way?”. I would look for two reasons next time.',
    );
    await hintsBecome('a step', (all) => all.length > 0 && !all.includes('No next step yet'));
  });

  it('leaves a hint alone when asked, also after a reload', async () => {
    await tabTo('Ignore here');
    await leader.tab.press('Enter');
    await hintsBecome('one hint fewer', (all) => !all.includes('A label for students'));
    await leader.reload();
    await leader.go('My note');
    await until('the note again', async () => (await slots())[1]?.includes('low kids'));
    await leader.press('Check my note');
    await hintsBecome('the others', (all) => all.length > 0 && !all.includes('A label for students'));
  });

  it('puts the note on the clipboard', async () => {
    await leader.press('Copy the note');
    await leader.panel.waitFor(() =>
      [...document.querySelectorAll('[role=status]')].some((said) => said.textContent?.includes('on the clipboard')),
    );
  });

  it('puts the note into the field that had the keyboard, and says so when it was read back', async () => {
    const before = await leader.tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#heard')?.value ?? '');
    await leader.tab.click('#heard');
    await leader.press('Put into the page');
    const said = await leader.panel.waitFor(() => document.querySelector('.sl-note-acts + p')?.textContent);
    expect(said).toMatch(/^The note stands in “/);
    const after = await leader.tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#heard')?.value ?? '');
    expect(after).toContain('Great job today! Your low kids could not keep up.\n\nOne move to try by Thursday');
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('says that it is on the clipboard when a field does not take it', async () => {
    await leader.tab.click('#locked-note');
    // With the mouse: the browser lets only a person’s own act reach the clipboard.
    await leader.panel.click('.sl-note-acts .sl-button:nth-child(3)');
    const said = await leader.panel.waitFor(() => {
      const words = document.querySelector('.sl-note-acts + p')?.textContent ?? '';
      return words.startsWith('The page did not take') && words;
    });
    expect(said).toContain('on the clipboard');
  });

  it('writes into rich text too', async () => {
    await leader.tab.click('#plain');
    await leader.press('Put into the page');
    await leader.tab.waitFor(() =>
      document.querySelector('#plain')?.textContent?.includes('low kids could not keep up.'),
    );
    await leader.panel.waitFor(() =>
      document.querySelector('.sl-note-acts + p')?.textContent?.startsWith('The note stands in'),
    );
  });

  it('follows a field of the page, and never speaks of what stood there before', async () => {
    await leader.reload();
    await leader.go('My note');
    await leader.tab.click('#wondering');
    await leader.tab.press('Control+End');
    await leader.panel.evaluate(() =>
      document.querySelector<HTMLInputElement>('.sl-note > .sl-choice input[value=page]')?.click(),
    );
    await leader.press('Check my note');
    await leader.panel.text('.sl-following');
    expect(await hints()).toEqual([]);
    await leader.tab.click('#wondering');
    await leader.tab.press('Control+End');
    await leader.tab.type(' Your slow kids were lost.');
    const [first] = await hintsBecome('a hint', (all) => all.length > 0);
    expect(first).toBe('A label for students');
    const marked = await until('the mark', async () =>
      (await leader.marked()).find((words) => words.includes('slow kids')),
    );
    expect(marked).toBe('slow kids');
    await leader.tab.type(' They had wait time.');
    await until('the shared word underlined', async () => (await leader.marked()).includes('wait time'));
    for (let presses = 0; presses < 4; presses += 1) await leader.tab.press('ArrowLeft');
    expect(await leader.panel.text('.sl-meaning p')).toContain('Silence left on purpose');
    const within = await leader.tab.evaluate(() => document.activeElement?.id);
    expect(within).toBe('wondering');
  });

  it('suggests look-fors for a passage under keys 1 to 3, with the reason, and saves by one of them', async () => {
    const passage = 'six seconds of quiet made room for the boy';
    await until('suggestions', async () => {
      await leader.select(passage);
      await leader.chord();
      const there = await leader.panel.evaluate(() => document.querySelectorAll('.sl-suggested').length);
      if (there === 0) await leader.leaveTagBar();
      return there;
    });
    const first = await leader.panel.text('[role=option]');
    expect(first).toContain('There is time to think');
    expect(first).toContain('because: ');
    await leader.tab.press('1');
    expect(await leader.savedUnder()).toContain('There is time to think');
    await leader.leaveTagBar();
  });

  it.each([
    ['Español', 'practice.html', en, es, saySpanish],
    ['Français', 'rem.html', es, fr, sayFrench],
  ] as const)(
    'goes in %s from the visit to the finished note by keyboard alone',
    async (language, at, before, words, say) => {
      const tab = await browser.open(pages.url(at));
      await browser.pressCommand(tab, 'Alt+Shift+L');
      leader = await Leader.at(browser, tab);
      await browser.pressCommand(tab, 'Alt+Shift+K');
      await leader.panel.waitFor(() => document.activeElement?.matches('.sl-tag-bar') === true);
      await pressed(before.header.preferences, 'Shift+Tab');
      await there('.sl-sheet input[type=radio]');
      await tabToNext('input[type=radio]');
      await tabTo(language, 'ArrowDown');
      await leader.panel.waitFor(
        (done) => [...document.querySelectorAll('button')].some((one) => one.textContent?.trim() === done),
        words.preferences.done,
      );
      await pressed(words.preferences.done);
      await leader.panel.waitFor(() => document.querySelector('.sl-sheet') === null && document.hasFocus());
      await pressed(words.visit.start);
      await leader.panel.waitFor(
        (stop) => document.querySelector('.sl-visit-bar')?.textContent?.includes(stop),
        words.visit.stop,
      );
      await tabTo(words.tabs.lookFors);
      await tabTo(words.tabs.myNote, 'ArrowRight');
      await tabToNext('textarea');
      await leader.tab.type('Your low kids had wait time.');
      await pressed(words.check.start);
      const [first] = await hintsBecome('hints', (all) => all.length > 0);
      expect(first).toBe(say['F5.name']);
      await pressed(say['F5.name']);
      await until('the words', async () => (await selected()) === 'low kids');
      await pressed(words.check.ignore);
      await hintsBecome('one hint fewer', (all) => !all.includes(say['F5.name']));
      await pressed('wait time');
      expect(await leader.panel.text('.sl-meaning')).toContain(words.check.openWord);
      await pressed(words.visit.mark, 'Shift+Tab');
      await there('.sl-sheet summary');
      await tabToNext('.sl-sheet summary');
      await leader.tab.press('Enter');
      await there('.sl-sheet details[open] input[type=radio]');
      await tabToNext('.sl-sheet input[type=radio]');
      await leader.tab.press(' ');
      await leader.panel.waitFor(() => document.querySelector('.sl-mark input:checked') !== null);
      await pressed(words.visit.back);
      await leader.panel.waitFor(() => document.querySelector('.sl-sheet') === null);
      await pressed(words.visit.stop, 'Tab', true);
      await leader.panel.waitFor(
        (finish) => document.querySelector('.sl-visit-bar')?.textContent?.includes(finish),
        words.visit.finish,
      );
      await pressed(words.visit.finish);
      await there('.sl-sheet .sl-paper');
      await pressed(words.visit.note.inAWeek);
      await leader.panel.waitFor(() => document.querySelector<HTMLInputElement>('.sl-sheet input[type=date]')?.value);
      expect(await leader.panel.text('.sl-paper')).toContain('low kids');
      await tab.close();
    },
  );
});
