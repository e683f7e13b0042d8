import { render } from 'preact';
import { PanelApp } from '@/components/panel/PanelApp';
import type { Preferences } from '@/lib/messages/view';
import { PanelPortDouble } from '../panel-port';
import { scenes } from './scenes';

const asked = new URLSearchParams(location.search);
const scene = scenes[asked.get('scene') ?? 'look-fors'];
const root = document.getElementById('panel');

if (scene && root) {
  const preferences: Partial<Preferences> = {
    locale: (asked.get('locale') as Preferences['locale']) ?? 'en',
    theme: (asked.get('theme') as Preferences['theme']) ?? 'light',
  };
  const port = new PanelPortDouble({ ...scene.setup, preferences });
  scene.before?.(port);
  render(<PanelApp port={port} />, root);
  await scene.play?.({ port, root, press });
  document.documentElement.dataset.ready = 'yes';
}

/** Presses the first control whose name or words are exactly `name`. */
async function press(name: string | RegExp): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const all = [...document.querySelectorAll<HTMLElement>('button, summary, label, [role=option], [role=tab]')];
    const fits = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
    const found = all.find((element) => fits((element.getAttribute('aria-label') ?? element.textContent ?? '').trim()));
    if (found) {
      found.click();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nothing here is called ${name}.`);
}
