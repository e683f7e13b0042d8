/** The few words that stand in the page itself, in the browser's language (`_locales`); the panel has catalogues of its own. */
export interface PageWords {
  tag: string;
  resize: string;
  expand: string;
  refused: string;
  openNative: string;
  dismiss: string;
  orphaned: string;
  studentsWork: string;
  turnOff: string;
  ok: string;
}

/** Reads them once, at the start: an orphaned script cannot ask any more. `say` looks a key of `_locales` up. */
export function pageWords(say: (key: string) => string): PageWords {
  return {
    tag: say('page_tag'),
    resize: say('page_resize'),
    expand: say('page_expand'),
    refused: say('page_refused'),
    openNative: say('page_open_native'),
    dismiss: say('page_dismiss'),
    orphaned: say('page_orphaned'),
    studentsWork: say('page_students_work'),
    turnOff: say('page_turn_off'),
    ok: say('page_ok'),
  };
}
