import { render } from 'preact';
import { PanelApp } from '@/components/panel/PanelApp';
import { PANEL_CATALOGUES } from '@/components/panel/panel-catalogues';
import type { Preferences } from '@/lib/messages/view';
import { loadFirst } from '@/lib/words/load-first';
import { withoutSuggestions, withSuggestions } from '../engines';
import { PanelPortDouble } from '../panel-port';
import { scenes } from './scenes';

const asked = new URLSearchParams(location.search);
const scene = scenes[asked.get('scene') ?? 'look-fors'];
const root = document.getElementById('panel');

if (scene && root) {
  await loadFirst(PANEL_CATALOGUES, ['en']);
  const preferences: Partial<Preferences> = {
    locale: (asked.get('locale') as Preferences['locale']) ?? 'en',
    theme: (asked.get('theme') as Preferences['theme']) ?? 'light',
  };
  const port = new PanelPortDouble({ ...scene.setup, preferences });
  scene.before?.(port);
  const { engines, ready } = withSuggestions();
  render(<PanelApp port={port} engines={scene.suggests ? engines : withoutSuggestions} />, root);
  await started(root);
  if (scene.suggests) await ready;
  await scene.play?.({ port, root });
  document.documentElement.dataset.ready = 'yes';
}

/** Waits until the panel stands and listens; scenes that never get there go on after a second. */
async function started(panel: HTMLElement): Promise<void> {
  for (let tries = 0; tries < 50 && !panel.querySelector('[role=tab]'); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
}
