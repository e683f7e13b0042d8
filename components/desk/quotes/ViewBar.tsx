import { useId, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { GROUPINGS } from '@/lib/evidence/grouping';
import { type Asked, queryOf } from './asked';
import { useEvidenceWords } from './evidence-words';
import { askedBy, useViews } from './views';

interface ViewBarProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** How the list is put together, and the views that were kept under a name. */
export function ViewBar({ asked, onAsk }: ViewBarProps) {
  const words = useEvidenceWords().views;
  const id = useId();
  const { views, keep, drop } = useViews();
  const announce = useAnnounce();
  const [naming, name] = useState<string | null>(null);
  const query = queryOf(asked).toString();
  const shown = views.find((view) => view.query === query);

  const save = async (): Promise<void> => {
    const called = (naming ?? '').trim();
    if (called === '' || !(await keep(called, asked))) return;
    announce(words.kept(called));
    name(null);
  };
  return (
    <div class="sl-views">
      <label class="sl-views-by" for={`${id}by`}>
        <span>{words.by}</span>
        <select
          id={`${id}by`}
          class="sl-field-input"
          value={asked.by ?? ''}
          onChange={(event) => {
            const by = GROUPINGS.find((one) => one === event.currentTarget.value) ?? null;
            onAsk({ ...asked, by });
          }}
        >
          <option value="">{words.byTime}</option>
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {words.byWhat[by]}
            </option>
          ))}
        </select>
      </label>
      {views.length > 0 && (
        <label class="sl-views-by" for={`${id}view`}>
          <span>{words.view}</span>
          <select
            id={`${id}view`}
            class="sl-field-input"
            value={shown?.name ?? ''}
            onChange={(event) => {
              const view = views.find((one) => one.name === event.currentTarget.value);
              if (view) onAsk(askedBy(view));
            }}
          >
            <option value="">{words.noView}</option>
            {views.map((view) => (
              <option key={view.name}>{view.name}</option>
            ))}
          </select>
        </label>
      )}
      {shown && <IconButton icon="remove" label={words.drop(shown.name)} onClick={() => void drop(shown.name)} />}
      {!shown && query !== '' && naming === null && (
        <Button look="quiet" onClick={() => name('')}>
          {words.keep}
        </Button>
      )}
      {naming !== null && (
        <form
          class="sl-views-name"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <input
            class="sl-field-input"
            type="text"
            aria-label={words.name}
            placeholder={words.name}
            maxLength={60}
            value={naming}
            ref={(field) => {
              if (naming === '') field?.focus();
            }}
            onInput={(event) => name(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') name(null);
            }}
          />
          <Button onClick={() => void save()}>{words.keepIt}</Button>
        </form>
      )}
    </div>
  );
}
