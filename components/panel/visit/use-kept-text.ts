import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** From the last keystroke to the write, in ms. */
const PAUSE_MS = 250;

interface KeptText {
  text: string;
  input(text: string): void;
  /** Give it to `onBlur`. */
  flush(): void;
}

/**
 * A short text that is kept as it is written: after a pause, when its field is left, when the panel goes away. What comes back from
 * the store never writes over letters that were typed meanwhile.
 */
export function useKeptText(value: string, save: (text: string) => void): KeptText {
  const [text, setText] = useState(value);
  const latest = useRef({ text, said: value, save });
  latest.current.save = save;
  const acts = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = (): void => {
      clearTimeout(timer);
      const now = latest.current;
      const said = now.text.trim();
      if (said === now.said.trim()) return;
      now.said = said;
      now.save(said);
    };
    return {
      flush,
      input(next: string) {
        latest.current.text = next;
        setText(next);
        clearTimeout(timer);
        timer = setTimeout(flush, PAUSE_MS);
      },
    };
  }, []);
  useEffect(() => {
    const now = latest.current;
    if (now.text.trim() === now.said.trim() && now.text.trim() !== value) {
      now.text = value;
      setText(value);
    }
    now.said = value;
  }, [value]);
  useEffect(() => {
    addEventListener('pagehide', acts.flush);
    return () => {
      removeEventListener('pagehide', acts.flush);
      acts.flush();
    };
  }, [acts]);
  return { text, ...acts };
}
