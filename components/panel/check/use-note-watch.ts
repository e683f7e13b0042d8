import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { usePanel } from '../panel-context';
import { NoteWatch, type WatchView } from './note-watch';
import type { Silence } from './use-silence';

interface Watched {
  /** False: nothing is read. */
  on: boolean;
  text: string;
  /** The look-for that the note is about. */
  focus: string | undefined;
  silence: Silence;
}

const later = (run: () => void, ms: number): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** The check of a text that follows it while it is on. */
export function useNoteWatch({ on, text, focus, silence }: Watched): WatchView {
  const { engines } = usePanel();
  const { locale } = useLanguage();
  const { main: pack } = useLens();
  const [view, show] = useState<WatchView>({ phase: 'off' });
  const watch = useMemo(
    () => new NoteWatch({ load: () => engines.check(locale), show, later, now: () => performance.now() }),
    [engines, locale],
  );
  const { ready, ignored, notNames } = silence;
  useEffect(
    () => watch.set(pack, { ignored, notNames, ...(focus === undefined ? {} : { focus }) }),
    [watch, pack, focus, ignored, notNames],
  );
  useEffect(() => watch.follow(text), [watch, text]);
  useEffect(() => {
    // What was ignored before must be known first, or it would show for a moment.
    if (on && ready) void watch.start();
    else if (!on) watch.stop();
  }, [watch, on, ready]);
  useEffect(() => () => watch.dispose(), [watch]);
  return view;
}
