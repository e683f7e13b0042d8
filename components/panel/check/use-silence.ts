import { useEffect, useState } from 'preact/hooks';
import type { Finding, Ignored } from '@/lib/writing/note-check';
import { usePanel } from '../panel-context';
import { ignore, type Reach, readIgnored, readNames } from './ignored';

/** What the person does not want to see again, and ways to say so. */
export interface Silence {
  /** What was kept has been read. */
  ready: boolean;
  ignored: readonly Ignored[];
  /** Words that are no student's name, in every document. */
  notNames: readonly string[];
  ignore(finding: Finding, reach: Reach): void;
  remember(name: string): void;
  /** Shows all hints of this document again. */
  restore(): void;
}

const NAMES_KEY = 'kept:not-names';
const NOTHING: readonly never[] = [];

/** Ignored hints are kept with the document, names with the person. */
export function useSilence(documentKey: string): Silence {
  const { port, attempt } = usePanel();
  const [ready, setReady] = useState(false);
  const [ignored, setIgnored] = useState<readonly Ignored[]>(NOTHING);
  const [notNames, setNames] = useState<readonly string[]>(NOTHING);
  const key = `kept:ignored:${documentKey}`;
  useEffect(() => {
    let present = true;
    setReady(false);
    void Promise.all([port.readDraft(key), port.readDraft(NAMES_KEY)]).then(([hints, names]) => {
      if (!present) return;
      setIgnored(hints.ok ? readIgnored(hints.value) : NOTHING);
      setNames(names.ok ? readNames(names.value) : NOTHING);
      setReady(true);
    });
    return () => {
      present = false;
    };
  }, [port, key]);
  const keepIgnored = (next: readonly Ignored[]): void => {
    setIgnored(next);
    void attempt(port.writeDraft(key, next.length === 0 ? '' : JSON.stringify(next)));
  };
  return {
    ready,
    ignored,
    notNames,
    ignore: (finding, reach) => keepIgnored(ignore(ignored, finding, reach)),
    remember: (name) => {
      const next = [...new Set([...notNames, name])];
      setNames(next);
      void attempt(port.writeDraft(NAMES_KEY, JSON.stringify(next)));
    },
    restore: () => keepIgnored([]),
  };
}
