import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/TextField';
import { addDefinition, addLookFor } from '@/lib/lens/edition/items';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';

type Adding = 'none' | 'look-for' | 'definition';

/** A new look-for or shared word; it begins with its name in every part that must not be empty. */
export function AddItem({ onAdded }: { onAdded: (item: string) => void }) {
  const { outline } = useLensWords();
  const { work, acts } = useLensTools();
  const [adding, set] = useState<Adding>('none');
  const [name, type] = useState('');
  const [domain, choose] = useState(work.pack.domains[0]?.id ?? '');
  const leave = (): void => {
    set('none');
    type('');
  };
  const add = (): void => {
    if (adding === 'definition') {
      const { pack, id } = addDefinition(work.pack, name.trim());
      acts.change((before) => ({ ...before, pack }));
      onAdded(`definitions/${id}`);
    } else {
      const added = addLookFor(work.pack, domain, name.trim());
      if (!added.ok) return;
      acts.change((before) => ({ ...before, pack: added.value.pack }));
      onAdded(`lookFors/${added.value.id}`);
    }
    leave();
  };
  if (adding === 'none') {
    return (
      <div class="sl-lens-add">
        <Button onClick={() => set('look-for')}>{outline.addLookFor}</Button>
        <Button onClick={() => set('definition')}>{outline.addDefinition}</Button>
      </div>
    );
  }
  return (
    <div class="sl-lens-add">
      <TextField
        label={adding === 'look-for' ? outline.newLookFor : outline.newDefinition}
        value={name}
        onInput={type}
      />
      {adding === 'look-for' && (
        <label class="sl-field">
          <span class="sl-field-label">{outline.domain}</span>
          <select class="sl-field-input" value={domain} onChange={(event) => choose(event.currentTarget.value)}>
            {work.pack.domains.map(({ id, title }) => (
              <option key={id} value={id} lang={work.pack.language}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="sl-actions">
        <Button look="main" disabled={name.trim() === ''} onClick={add}>
          {outline.add}
        </Button>
        <Button look="quiet" onClick={leave}>
          {outline.cancel}
        </Button>
      </div>
    </div>
  );
}
