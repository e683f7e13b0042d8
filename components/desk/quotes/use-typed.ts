import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from './asked';

/** From the last keystroke to the search, ms: while a word is being typed, half of it is not worth an answer. */
const TYPING = 120;

/**
 * The search text as it is typed. It is asked once typing rests, and gives way only to a question that came from elsewhere (a link, a
 * saved view): its own question comes back while the next letters are being typed, and must not take them away.
 */
export function useTyped(asked: Asked, ask: (asked: Asked) => void): [string, (text: string) => void] {
  const [typed, type] = useState(asked.text);
  const own = useRef(asked.text);
  // Before the next key, not after the frame: by then somebody may have typed on.
  useLayoutEffect(() => {
    if (asked.text === own.current) return;
    own.current = asked.text;
    type(asked.text);
  }, [asked.text]);
  useEffect(() => {
    if (typed === own.current) return;
    const timer = setTimeout(() => {
      own.current = typed;
      ask({ ...asked, text: typed });
    }, TYPING);
    return () => clearTimeout(timer);
  }, [typed, asked, ask]);
  return [typed, type];
}
