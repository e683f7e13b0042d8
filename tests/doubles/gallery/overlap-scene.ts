/** Two notebooks whose foci meet in some months and not in others. */
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '@/lib/exchange/bundle';
import { builtInLens } from '@/lib/lens/built-in';
import { homeSpace } from '../../unit/exchange/walkthrough';
import { visitAgo } from '../visits';
import type { DeskScene } from './desk-scene';
import { find } from './stage';

const MONTH = 30 * 24 * 60;

/** A bundle with a note for each line: how many months ago, and the foci. */
function notebook(notes: readonly (readonly [ago: number, ...foci: string[]])[]): string {
  const visits = notes.map(([ago, ...focus], n) => {
    const one = visitAgo({ n: 400 + n, ago: ago * MONTH + 60, took: 20 }, { focus });
    return { ...one, spaceId: homeSpace.id, body: { ...one.body, given: 'They waited, and said why.' } };
  });
  return JSON.stringify({
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    madeBy: 'the gallery',
    madeAt: homeSpace.createdAt,
    purpose: '',
    anonymised: false,
    lenses: [builtInLens],
    tombstones: [],
    records: { spaces: [homeSpace], visits },
  });
}

async function give(root: HTMLElement, label: string, name: string, text: string): Promise<void> {
  const field = (await find(root, `.sl-overlap-files > :${label} input`)) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const overlapScene: DeskScene = {
  setup: { place: 'pictures', quotes: 0 },
  async play({ root }) {
    const [explain = '', wait = '', third = '', fourth = ''] = builtInLens.lookFors.map(({ id }) => id);
    const coach = notebook([
      [3, explain],
      [3, explain, third],
      [2, explain, wait],
      [1, wait],
      [0, wait],
      [0, wait],
    ]);
    const principal = notebook([
      [3, fourth],
      [2, wait],
      [1, wait, fourth],
      [0, wait, explain],
    ]);
    await give(root, 'first-child', 'coach.lens.json', coach);
    await give(root, 'last-child', 'principal.lens.json', principal);
    for (let tries = 0; tries < 80 && !root.querySelector('.sl-overlap'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    root.querySelector('.sl-overlap-files')?.closest('section')?.scrollIntoView({ block: 'start' });
  },
};
