import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { Invitation } from '@/lib/lens/word-check/word-check';
import { useDesk } from '../../desk-context';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';

/** Which words to ask about: a file that holds none of their definitions. */
export function AskCheck() {
  const words = useLensWords().check;
  const { port: desk, workspace } = useDesk();
  const { port } = useLensTools();
  const { lens } = workspace;
  const [chosen, choose] = useState<readonly string[]>([]);
  const save = (): void => {
    const invitation: Invitation = {
      schema: 'shared-lens-word-check/1',
      id: port.newId(),
      lens: { id: lens.id, version: lens.version },
      definitionIds: [...chosen],
      madeAt: port.now(),
    };
    desk.saveFile(`question-${invitation.id.slice(0, 8)}.json`, new Blob([`${JSON.stringify(invitation, null, 2)}\n`]));
  };
  return (
    <section class="sl-card" aria-labelledby="sl-ask-check">
      <h2 id="sl-ask-check">{words.start}</h2>
      <fieldset class="sl-lens-targets">
        <legend>{words.startWhat}</legend>
        {lens.definitions.map(({ id, term }) => (
          <label key={id} lang={lens.language}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                choose(currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            <span>{term}</span>
          </label>
        ))}
      </fieldset>
      <div class="sl-actions">
        <Button disabled={chosen.length === 0} onClick={save}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}
