import { useCallback, useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import { useLanguage } from '@/components/shared/language-context';
import { KEEP_CHOICES } from '@/lib/evidence/keeping';
import { KEEPING_WORDS } from '@/lib/words/keeping/keeping-words';
import { useDesk } from '../desk-context';
import { useChanges } from '../use-changes';
import type { KeepingView } from './keeping-port';
import { PurgeLog } from './PurgeLog';

/** How long things are kept, what the district says about it, and what went: days and numbers, never words. */
export function KeepingCard() {
  const { locale } = useLanguage();
  const words = KEEPING_WORDS[locale];
  const { port, attempt } = useDesk();
  const [view, show] = useState<KeepingView | null>(null);
  const [forgetting, go] = useState<'idle' | 'sure' | 'done'>('idle');
  const look = useCallback(async (): Promise<void> => {
    const looked = await attempt(port.keeping.look());
    if (looked) show(looked.value);
  }, [port, attempt]);
  useEffect(() => void look(), [look]);
  useChanges(port, () => void look());
  if (!view) return null;
  const { own, set, log } = view;
  const by = set?.by || words.district;
  const forget = async (): Promise<void> => {
    // Twice, because nothing brings it back.
    if (forgetting !== 'sure') return go('sure');
    const gone = await attempt(port.keeping.forgetDeleted());
    go(gone?.value ? 'done' : 'idle');
    await look();
  };
  return (
    <section class="sl-card" aria-labelledby="sl-keeping">
      <h2 id="sl-keeping">{words.title}</h2>
      <p>{words.what}</p>
      {set?.legalHold && <Banner tone="care">{words.held(by)}</Banner>}
      {set && set.retentionDays !== null && <p>{words.set(by, set.retentionDays)}</p>}
      <label class="sl-field">
        <span class="sl-field-label">{words.choice}</span>
        <select
          class="sl-field-input"
          value={own ?? ''}
          onChange={async ({ currentTarget: { value } }) => {
            await attempt(port.keeping.setOwn(value === '' ? null : Number(value)));
            await look();
          }}
        >
          {KEEP_CHOICES.map((days) => (
            <option key={days} value={days ?? ''}>
              {days === null ? words.forever : words.years(Math.round(days / 365))}
            </option>
          ))}
        </select>
      </label>
      {!set?.legalHold && (
        <Button icon="remove" onClick={() => void forget()}>
          {words.forget}
        </Button>
      )}
      <div role="status">
        {forgetting === 'sure' && <p class="sl-wrong">{words.forgetSure}</p>}
        {forgetting === 'done' && <p>{words.forgotten}</p>}
      </div>
      <Disclosure title={words.log}>
        <PurgeLog log={log} words={words} />
      </Disclosure>
    </section>
  );
}
