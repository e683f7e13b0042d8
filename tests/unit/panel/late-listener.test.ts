/** A panel on a busy machine is drawn after page and background have spoken: it must come to know the same as one that heard it all. */
import { afterAll, expect, it, vi } from 'vitest';
import type { PanelEvent } from '@/components/panel/panel-port';
import { initialPanel, type PanelState, panelReducer } from '@/components/panel/state/panel-state';
import { GRADE_4_NOTE } from '../store/tagging';

vi.mock('@webext-core/messaging', () => import('@/tests/doubles/messaging'));
vi.stubGlobal('chrome', { runtime: { id: 'bkkjeefjfjcfdfifddmkdmcpmaakmelp' } });
vi.stubGlobal('window', new EventTarget());
// Files share their modules here: what is mocked for this one is loaded for it alone.
vi.resetModules();
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});
const { listen } = await import('@/entrypoints/panel/events');

const located: PanelEvent = { type: 'located', located: [{ id: 'a', state: 'found', order: 0 }] };
const link: PanelEvent = { type: 'link', link: { state: 'connected', document: GRADE_4_NOTE, canHighlight: true } };

it('comes to know what is where on the page, whenever it begins to listen', () => {
  // The page says what it found as soon as it has, and once more to a panel that has just come in.
  const said = [located, link, located];
  const known = [0, 1, 2, 3].map((begin) => {
    const ear = listen(
      () => ({ tab: 3, instance: null }),
      () => undefined,
    );
    let state: PanelState = initialPanel;
    for (const event of said.slice(0, begin)) ear.emit(event);
    ear.subscribe((event) => {
      state = panelReducer(state, event);
    });
    for (const event of said.slice(begin)) ear.emit(event);
    return [state.link.state, [...state.located.keys()]];
  });
  expect(known).toEqual(Array.from({ length: 4 }, () => ['connected', ['a']]));
});

it('hears, once, that what it was painted with has changed while it was drawn', () => {
  const ear = listen(
    () => ({ tab: 3, instance: null }),
    () => undefined,
  );
  ear.emit({ type: 'workspace-changed' });
  ear.emit({ type: 'workspace-changed' });
  const heard: string[] = [];
  ear.subscribe(({ type }) => heard.push(type));
  ear.subscribe(({ type }) => heard.push(`again ${type}`));
  expect(heard).toEqual(['workspace-changed']);
});
