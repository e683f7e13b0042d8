import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Persistence } from '@/lib/store/persistence';
import { useDesk, useDeskWords } from '../desk-context';
import { sizeText } from '../export/file-text';

/** How much is kept, and whether the browser promised to keep it. */
export function Storage() {
  const { words: shared, locale } = useLanguage();
  const words = useDeskWords().preferences;
  const { port } = useDesk();
  const [kept, setKept] = useState<Outcome<Persistence> | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => void port.storage().then(setKept), [port]);
  const ask = async (): Promise<void> => {
    setKept(await port.persist());
    setAsked(true);
  };
  return (
    <section class="sl-card" aria-labelledby="sl-storage">
      <h2 id="sl-storage">{words.storage}</h2>
      {kept && !kept.ok && <p class="sl-wrong">{shared.reasons[kept.reason]}</p>}
      {kept?.ok && (
        <>
          {kept.value.usage !== null && <p>{words.used(sizeText(kept.value.usage, locale))}</p>}
          <p role="status">{kept.value.persisted ? words.safe : asked ? words.refused : words.unsafe}</p>
          {!kept.value.persisted && <Button onClick={() => void ask()}>{words.persist}</Button>}
        </>
      )}
    </section>
  );
}
