/** Which windows have a native panel, for browsers that do not say. An entry a window, written by the panel's own hello and bye. */
import type { Keep } from '@/lib/browser/keep';

type Windows = Record<string, string>;
const KEY = 'native-windows';

export async function sayHelloIn(keep: Keep, window: number, instance: string): Promise<void> {
  await keep.set(KEY, { ...(await keep.get<Windows>(KEY)), [window]: instance });
}

export async function sayBye(keep: Keep, instance: string): Promise<void> {
  const windows = (await keep.get<Windows>(KEY)) ?? {};
  await keep.set(KEY, Object.fromEntries(Object.entries(windows).filter(([, known]) => known !== instance)));
}

export async function saidHelloIn(keep: Keep, window: number): Promise<boolean> {
  return String(window) in ((await keep.get<Windows>(KEY)) ?? {});
}
