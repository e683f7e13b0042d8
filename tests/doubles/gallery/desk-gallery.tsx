import type { Preferences } from '@/lib/messages/view';
import { deskScenes } from './desk-scenes';
import { paintDesk } from './desk-stage';

const asked = new URLSearchParams(location.search);
const scene = deskScenes[asked.get('scene') ?? 'quotes'];
if (scene) {
  const preferences: Partial<Preferences> = {
    locale: (asked.get('locale') as Preferences['locale']) ?? 'en',
    theme: (asked.get('theme') as Preferences['theme']) ?? 'light',
  };
  const root = document.createElement('div');
  root.style.height = '100%';
  document.body.append(root);
  const stage = await paintDesk(root, { ...scene.setup, preferences });
  await new Promise((resolve) => setTimeout(resolve, 250));
  await scene.play?.(stage);
  document.documentElement.dataset.ready = 'yes';
}
