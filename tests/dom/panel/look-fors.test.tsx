import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Engines } from '@/components/panel/engines';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack } from '@/lib/lens/pack';
import { withoutSuggestions } from '../../doubles/engines';
import { schoolLens } from '../../doubles/school-lens';
import { button, open, settled, tab } from './screen';

const focus = ['lf-explain', 'lf-respond', 'lf-wait'];

describe('the look-fors', () => {
  it('are five domains and twelve look-fors, the focus first', async () => {
    const { root } = await open({ focus });
    const lines = [...root.querySelectorAll('.sl-look-for-line')].map((line) => line.textContent);
    expect(lines).toHaveLength(12);
    expect(lines.slice(0, 3)).toEqual([
      'Students explain how and why',
      "Students respond to one another's ideas",
      'There is time to think',
    ]);
    for (const { title } of builtInLens.domains)
      await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
  });

  it.each([300, 340, 560])(
    'show all four descriptors of any focus look-for after one click, without scrolling, at 600 px height and %d px width',
    async (width) => {
      for (const { id, title, levels } of builtInLens.lookFors) {
        const { root } = await open({ focus: [id, ...focus.filter((other) => other !== id)].slice(0, 3) }, { width });
        root.querySelector<HTMLElement>(`.sl-focus-tab[title="${title}"]`)?.click();
        await settled();
        const sight = root.querySelector('.sl-page')?.getBoundingClientRect();
        for (const { descriptor } of levels) {
          const seen = page.getByText(descriptor, { exact: true }).element().getBoundingClientRect();
          expect(seen.top, `${title}: ${descriptor}`).toBeGreaterThanOrEqual(sight?.top ?? 0);
          expect(seen.bottom, `${title}: ${descriptor}`).toBeLessThanOrEqual(Math.min(sight?.bottom ?? 0, 600));
        }
      }
    },
  );

  it('of two lenses stand under the name of each, the focus may mix them, and suggestions stay with the main one', async () => {
    const suggestedFrom: LensPack[] = [];
    const suggest: Engines['suggest'] = (lens) => {
      suggestedFrom.push(lens);
      return withoutSuggestions.suggest(lens);
    };
    const engines = { ...withoutSuggestions, suggest };
    const { root } = await open({ focus: ['lf-wait', 'lf-gestures'], second: schoolLens }, { engines });
    const named = [...root.querySelectorAll('.sl-look-fors .sl-lens-label')].map((label) => label.textContent);
    expect(named).toEqual([`${builtInLens.title} ${builtInLens.version}`, `${schoolLens.title} ${schoolLens.version}`]);
    const lines = [...root.querySelectorAll('.sl-look-for-line')].map((line) => line.textContent);
    expect(lines).toHaveLength(14);
    expect(lines.slice(0, 2)).toEqual(['There is time to think', 'Gestures and drawings carry ideas']);
    expect(lines.at(-1)).toBe('Students reason in both languages');
    // The card says whose it is.
    await button('Students reason in both languages').click();
    await expect.element(page.getByText(schoolLens.title, { exact: true })).toBeVisible();
    await vi.waitFor(() => expect(suggestedFrom).toEqual([builtInLens]));
  });

  it('of one lens alone carry no name', async () => {
    const { root } = await open({ focus });
    expect(root.querySelector('.sl-lens-label')).toBeNull();
  });

  it('show levels by name and shape, never by number', async () => {
    const { root } = await open({ focus });
    await page.getByRole('navigation').getByRole('button', { name: 'There is time to think' }).click();
    const names = [...root.querySelectorAll('.sl-level dt')];
    expect(names.map((name) => name.textContent)).toEqual(builtInLens.levelScale.labels);
    const shapes = names.map((name) => name.querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(4);
  });

  it('tell everything the lens knows about one of them', async () => {
    const { root } = await open({ preferences: { gradeBand: '6-8' } });
    await button('Students explain how and why').click();
    const lookFor = builtInLens.lookFors.find(({ id }) => id === 'lf-explain');
    if (!lookFor) throw new Error('The lens lost its first look-for.');
    for (const part of root.querySelectorAll('details')) part.open = true;
    const told = root.querySelector('.sl-look-for-body')?.textContent ?? '';
    const all = [
      lookFor.guidingQuestion,
      lookFor.markNotObservedWhen,
      ...lookFor.levels.flatMap((level) => [
        level.label,
        level.descriptor,
        ...level.studentEvidence,
        ...level.teacherEvidence,
      ]),
      ...lookFor.reflectionPrompts,
      ...lookFor.sentenceStarters,
      ...Object.values(lookFor.gradeNotes),
      ...Object.values(lookFor.settingNotes ?? {}),
      ...builtInLens.sources.filter(({ id }) => lookFor.sources.includes(id)).map(({ citation }) => citation),
    ];
    for (const sentence of all) expect(told).toContain(sentence);
    // The grades that this person visits most come first.
    expect(root.querySelector('.sl-notes dt')?.textContent).toBe('Grades 6-8');
  });

  it('hand a sentence starter to the clipboard', async () => {
    const { port } = await open();
    await button('There is time to think').click();
    await page.getByText('Ways to begin a sentence').click();
    await button(/^Copy: /)
      .first()
      .click();
    expect(port.clipboard[0]).toBe(builtInLens.lookFors.find(({ id }) => id === 'lf-wait')?.sentenceStarters[0]);
    await expect.element(button('Copied')).toBeVisible();
  });

  it('lead to the shared words they stand on', async () => {
    await open();
    await button('Students explain how and why').click();
    await page.getByText('Shared words').last().click();
    await button('press for reasoning').click();
    await expect.element(tab('Shared words')).toHaveAttribute('aria-selected', 'true');
    await expect.element(button(/^press for reasoning/)).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('the focus', () => {
  it('is one to three look-fors', async () => {
    const { port } = await open();
    await button('Choose a focus').click();
    await expect.element(button('Keep this focus')).toBeDisabled();
    for (const name of ['There is time to think', 'Student ideas are taken up', 'Representations are connected']) {
      await page.getByRole('checkbox', { name }).click();
    }
    await expect.element(page.getByRole('checkbox', { name: 'Students decide what makes sense' })).toBeDisabled();
    await expect.element(page.getByText('Three are chosen. Take one out to choose another.')).toBeVisible();
    await button('Keep this focus').click();
    expect(port.called('setFocus')).toEqual([[['lf-wait', 'lf-uptake', 'lf-represent']]]);
    await expect
      .element(page.getByRole('navigation').getByRole('button', { name: 'There is time to think' }))
      .toBeVisible();
  });

  it('can be taken back', async () => {
    const { port } = await open({ focus });
    await button('Change the focus').click();
    await button('No focus').click();
    expect(port.called('setFocus')).toEqual([[[]]]);
    await expect.element(button('Choose a focus')).toBeVisible();
  });
});
