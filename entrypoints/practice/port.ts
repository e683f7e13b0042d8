/** The real port of the practice page: its steps tick themselves off by what the page script sees. */
import type { PracticePort } from '@/components/practice/practice-port';
import { localKeep } from '@/lib/browser/keep';
import { shortcuts } from '@/lib/browser/shortcuts';
import { openOwnPage } from '@/lib/browser/tabs';
import { askBackground } from '@/lib/messages/calls';
import { done } from '@/lib/outcome/outcome';
import type { PageWatch } from '@/lib/page/page-watch';
import { type PracticeStep, practiceSteps, tickPractice } from '@/lib/session/practice-steps';

export function practicePort(): { port: PracticePort; watch: PageWatch } {
  let listener: (done: readonly PracticeStep[]) => void = () => undefined;
  let first = true;
  const tick = (...steps: PracticeStep[]): void => {
    void tickPractice(localKeep, steps).then((all) => listener(all));
  };
  return {
    port: {
      async preferences() {
        const workspace = await askBackground('panel.workspace', {});
        return workspace.ok ? done(workspace.value.preferences) : workspace;
      },
      keys: shortcuts,
      steps: () => practiceSteps(localKeep),
      onSteps(hear) {
        listener = hear;
        return () => {
          listener = () => undefined;
        };
      },
      openNotebook: () => openOwnPage('/desk.html#/quotes'),
    },
    watch: {
      panelOpened: () => tick('opened'),
      placed(located) {
        const standing = located.some(({ state }) => state === 'found' || state === 'moved');
        // What stands at the first look was tagged before this page was loaded: it was found again.
        if (standing) tick('tagged', ...(first ? (['foundAgain'] as const) : []));
        first = false;
      },
    },
  };
}
