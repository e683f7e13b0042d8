import { useEffect, useState } from 'preact/hooks';
import '@/components/shared/base.css';
import { BrandMark } from '@/components/shared/BrandMark';
import { Button } from '@/components/shared/Button';
import { Steps } from '@/components/shared/Steps';
import { useAppearance } from '@/components/shared/use-appearance';
import type { Preferences } from '@/lib/messages/view';
import { PRACTICE_STEPS, type PracticeStep } from '@/lib/session/practice-steps';
import { pickLocale } from '@/lib/words/locale';
import type { PracticeWords } from '@/lib/words/practice/en';
import { PRACTICE_WORDS } from '@/lib/words/practice/practice-words';
import './practice.css';
import type { PracticePort } from './practice-port';

/** A made-up walkthrough note to try everything on, with the three steps beside it. */
export function PracticePage({ port }: { port: PracticePort }) {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const [done, setDone] = useState<readonly PracticeStep[]>([]);
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    void port.preferences().then((answer) => answer.ok && setPreferences(answer.value));
    void port.keys().then(({ open }) => setKey(open));
    const stop = port.onSteps(setDone);
    void port.steps().then(setDone);
    return stop;
  }, [port]);
  const locale = pickLocale(preferences?.locale ?? null, navigator.languages);
  const words = PRACTICE_WORDS[locale];
  useAppearance(preferences, locale);
  useEffect(() => {
    document.title = words.note.title;
  }, [words]);
  const { steps } = words;
  const how: Record<PracticeStep, string> = {
    opened: key === null ? steps.openedHowNoKey : steps.openedHow(key),
    tagged: steps.taggedHow,
    foundAgain: steps.foundAgainHow,
  };
  return (
    <div class="sl-root sl-practice">
      <aside class="sl-practice-steps" aria-labelledby="sl-practice-title">
        <h2 id="sl-practice-title">
          <BrandMark size={26} />
          {steps.title}
        </h2>
        <Steps
          steps={PRACTICE_STEPS.map((id) => ({ id, what: steps[id], how: how[id], done: done.includes(id) }))}
          doneWord={steps.done}
        />
        <p role="status">{done.length === PRACTICE_STEPS.length ? steps.allDone : ''}</p>
        {done.includes('tagged') && <Button onClick={() => void port.openNotebook()}>{steps.notebook}</Button>}
      </aside>
      <main class="sl-practice-note">
        <Note words={words.note} />
      </main>
    </div>
  );
}

function Note({ words }: { words: PracticeWords['note'] }) {
  return (
    <article>
      <h1>{words.title}</h1>
      <p class="sl-soft">{words.byline}</p>
      <p>{words.thanks}</p>
      <h2>{words.heardTitle}</h2>
      <p>{words.problem}</p>
      <p>{words.waited}</p>
      <blockquote>{words.said}</blockquote>
      <p>{words.asked}</p>
      <p>{words.partners}</p>
      <h2>{words.wonderTitle}</h2>
      <p>{words.wonder}</p>
      <h2>{words.nextTitle}</h2>
      <p>{words.next}</p>
    </article>
  );
}
