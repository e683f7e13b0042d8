import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { REMOVABLE } from '@/lib/evidence/removable';
import type { Language } from '@/lib/words/language';
import { REMOVAL_WORDS } from '@/lib/words/removal/removal-words';
import { useDesk } from '../desk-context';
import { useRoute } from '../route';
import { visitName } from '../visit-name';
import './removal.css';
import type { Asked } from './removal-port';

/** Asks before something goes that a panel was told to take away where no browser vouches for what its person saw. */
export function RemovePlace() {
  const { query } = useRoute();
  const wanted = wantedIn(query);
  const { port, attempt } = useDesk();
  const language = useLanguage();
  const words = REMOVAL_WORDS[language.locale];
  const announce = useAnnounce();
  const [asked, show] = useState<Asked | null>(null);
  const key = wanted && `${wanted.what}.${wanted.id}`;
  useEffect(() => {
    show(null);
    if (wanted) void attempt(port.removal.look(wanted.what, wanted.id)).then((found) => found && show(found.value));
  }, [key, port, attempt]);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever works by keyboard stands at the question when it comes.
  useLayoutEffect(() => heading.current?.focus(), [asked]);
  if (!wanted || !asked) return <p class="sl-place-coming" />;
  const leave = (): void => void location.replace('#/home');
  const remove = async (): Promise<void> => {
    if (!(await attempt(port.removal.remove(wanted.what, wanted.id)))) return;
    announce(words.removed);
    leave();
  };
  return (
    <section class="sl-card sl-removal" aria-labelledby="sl-removal">
      <h1 id="sl-removal" ref={heading} tabIndex={-1}>
        {words.title[asked.what]}
      </h1>
      <blockquote>{named(asked, language)}</blockquote>
      <p>{words.why}</p>
      <div class="sl-actions">
        <Button look="main" icon="remove" onClick={() => void remove()}>
          {words.remove}
        </Button>
        <Button onClick={leave}>{words.keep}</Button>
      </div>
    </section>
  );
}

function wantedIn(query: string) {
  const asked = new URLSearchParams(query);
  const what = REMOVABLE.find((one) => asked.has(one));
  return what ? { what, id: asked.get(what) ?? '' } : null;
}

function named(asked: Asked, language: Language): string {
  switch (asked.what) {
    case 'quote':
      return asked.quote.body.quote.exact;
    case 'visit':
      return visitName(asked.visit, language);
    case 'staff':
      return asked.person.body.name || asked.person.code;
  }
}
