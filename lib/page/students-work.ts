/** Keeps us out of sight where students' work is shown and the person has not opened us in that course: also when no page is loaded. */
import { askBackground } from '@/lib/messages/calls';

export interface StudentsWorkGate {
  /** We may not be here now. */
  readonly shut: boolean;
  /** The person opened us here. */
  opened(): void;
  /** Another route of the page: whether we may be there. The panel that had to go comes back with the first one where it may. */
  arrived(): Promise<boolean>;
  /** The person wants us out of this course again. */
  leave(): void;
}

/** `hide` takes everything out of sight and answers whether the panel was open; `show` brings it back. */
export function gateStudentsWork(hide: () => boolean, show: () => void): StudentsWorkGate {
  let shut = false;
  let waits = false;
  const close = (): void => {
    shut = true;
    if (hide()) waits = true;
  };
  return {
    get shut() {
      return shut;
    },
    opened: () => {
      shut = false;
    },
    async arrived() {
      const answer = await askBackground('page.arrived', {});
      if (answer.ok && answer.value.off) {
        close();
        return false;
      }
      shut = false;
      if (waits) show();
      waits = false;
      return true;
    },
    leave() {
      close();
      waits = false;
      void askBackground('page.turn-off', {});
    },
  };
}
