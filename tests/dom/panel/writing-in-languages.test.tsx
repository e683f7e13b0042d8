/** The whole way of a note in every language of the interface, by keyboard alone: visit, composer, check, hint, definition, mark, finish. */
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from '@/lib/words/en';
import { es } from '@/lib/words/es';
import { fr } from '@/lib/words/fr';
import { en as sayEnglish } from '@/lib/writing/words/en';
import { es as saySpanish } from '@/lib/writing/words/es';
import { fr as sayFrench } from '@/lib/writing/words/fr';
import { people } from '../../doubles/visits';
import { open, settled } from './screen';

const held = (): string =>
  (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim();

/** Presses Tab until the keyboard stands on something that begins so. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (held().startsWith(name)) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Tab never reaches “${name}”.`);
}
async function press(name: string): Promise<void> {
  await tabTo(name);
  await userEvent.keyboard('{Enter}');
  await settled();
}

async function clean(): Promise<void> {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

it.each([
  ['en', en, sayEnglish],
  ['es', es, saySpanish],
  ['fr', fr, sayFrench],
] as const)('goes from the visit to the finished note in %s', async (locale, words, say) => {
  const { port, root } = await open({
    preferences: { locale },
    focus: ['lf-explain'],
    visits: { visits: [], staff: people },
  });
  await press(words.visit.start);
  expect(port.visits.kept).toHaveLength(1);

  await tabTo(words.tabs.lookFors);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(held()).toBe(words.tabs.myNote);
  for (let presses = 0; presses < 40 && !(document.activeElement instanceof HTMLTextAreaElement); presses += 1)
    await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('Your low kids had wait time.');
  await press(words.check.start);
  await vi.waitFor(() => expect(root.querySelector('.sl-hint-name')?.textContent).toBe(say['F5.name']), 5000);
  expect(root.querySelector('.sl-hint-why')?.textContent).toContain('low kids');
  await clean();

  await press(say['F5.name']);
  const field = document.activeElement as HTMLTextAreaElement;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('low kids');
  await press(words.check.ignore);
  expect(root.querySelector('.sl-hint-name')?.textContent).not.toBe(say['F5.name']);
  await press('wait time');
  expect(root.querySelector('.sl-meaning')?.textContent).toContain(words.check.openWord);
  await clean();

  await press(words.visit.mark);
  for (let presses = 0; presses < 40; presses += 1) {
    if (document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio') break;
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard(' ');
  await settled();
  expect(port.visits.ratings.map(({ lookForId, seen }) => [lookForId, seen])).toEqual([['lf-explain', 0]]);
  await clean();
  await press(words.visit.back);

  await press(words.visit.stop);
  await press(words.visit.finish);
  await clean();
  await press(words.visit.note.inAWeek);
  expect(port.visits.kept[0]?.followUp).not.toBeNull();
  expect(root.querySelector('.sl-paper')?.textContent).toContain('low kids');
  expect([...port.drafts.values()].join('\n')).toContain('low kids');
});
