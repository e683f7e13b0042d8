/** A second copy of the extension's store in a thread of its own: tags as often as it is told, and says what came of each. */

import { openStore } from '@/lib/store/open-store';
import { captured, noticing, value } from '../../unit/store/tagging';

addEventListener('message', async ({ data }: MessageEvent<{ name: string; who: string; times: number }>) => {
  using store = openStore({ name: data.name });
  const { id: spaceId } = value(await store.spaces.current());
  const kept = await Promise.all(
    Array.from({ length: data.times }, (_, i) =>
      store.snippets.save({
        requestId: crypto.randomUUID(),
        spaceId,
        captured: captured(`${data.who} heard a student compare ${i}/8 with one half.`),
        request: noticing(i % 2 === 0 ? 'lf-explain' : 'lf-connect'),
      }),
    ),
  );
  postMessage(kept.filter((outcome) => outcome.ok).length);
});
