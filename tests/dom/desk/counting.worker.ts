/** Work that takes as long as a test needs. */
import type { Run } from '@/components/desk/files-port';
import { answer } from '@/entrypoints/desk/thread/answer';
import { done } from '@/lib/outcome/outcome';

const started = crypto.randomUUID();

answer({
  async countTo(last: number, { signal, onProgress }: Run) {
    for (let n = 1; n <= last; n++) {
      signal.throwIfAborted();
      onProgress(n);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return done(last);
  },
  async fail() {
    throw new TypeError('a mistake of ours');
  },
  whoAreYou: async () => done(started),
});
