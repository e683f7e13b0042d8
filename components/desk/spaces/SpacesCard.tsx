import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import type { Space } from '@/lib/evidence/records';
import type { Outcome, Reason } from '@/lib/outcome/outcome';
import { SPACES_WORDS } from '@/lib/words/spaces/spaces-words';
import { useDesk } from '../desk-context';
import { RemoveSpace } from './RemoveSpace';
import { SpaceSites } from './SpaceSites';
import './spaces.css';

/** The organisations that are kept apart: the one that is shown, its name and its sites, the others, one more, and one less. */
export function SpacesCard() {
  const words = SPACES_WORDS[useLanguage().locale];
  const { port, workspace, attempt } = useDesk();
  const announce = useAnnounce();
  const [spaces, show] = useState<readonly Space[]>([]);
  const here = spaces.find(({ id }) => id === workspace.spaceId);
  const [name, typeName] = useState<string | null>(null);
  const [newName, typeNew] = useState('');
  const [problem, tell] = useState<Reason | null>(null);
  const look = useCallback(async (): Promise<void> => {
    const all = await attempt(port.spaces.all());
    if (all) show(all.value);
  }, [port, attempt]);
  useEffect(() => void look(), [look]);
  if (!here) return null;

  const shownName = name ?? here.name;
  const change = async (made: Promise<Outcome<Space>>): Promise<Space | null> => {
    const outcome = await made;
    tell(outcome.ok ? null : outcome.reason);
    await look();
    return outcome.ok ? outcome.value : null;
  };
  const rename = async (): Promise<void> => {
    if (shownName.trim() !== here.name && (await change(port.spaces.rename(here.id, shownName)))) typeName(null);
  };
  const add = async (): Promise<void> => {
    const made = await change(port.spaces.add(newName));
    if (!made) return;
    typeNew('');
    announce(words.made(made.name));
  };
  return (
    <section class="sl-card" aria-labelledby="sl-spaces">
      <h2 id="sl-spaces">{words.title}</h2>
      <p>{words.what}</p>
      <TextField label={words.name} value={shownName} onInput={typeName} onBlur={() => void rename()} />
      <SpaceSites space={here} onChange={(sites) => change(port.spaces.setSites(here.id, sites))} />
      {spaces.length > 1 && (
        <>
          <h3>{words.others}</h3>
          <ul class="sl-spaces">
            {spaces
              .filter(({ id }) => id !== here.id)
              .map(({ id, name: other }) => (
                <li key={id}>
                  <Button onClick={() => void attempt(port.spaces.choose(id))}>{words.goTo(other)}</Button>
                </li>
              ))}
          </ul>
        </>
      )}
      <h3>{words.another}</h3>
      <form
        class="sl-spaces-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label={words.newName} value={newName} onInput={typeNew} />
        <Button onClick={() => void add()}>{words.make}</Button>
      </form>
      <p class="sl-wrong" role="status">
        {problem === 'bad-message' && words.nameFirst}
        {problem === 'conflict' && words.taken}
      </p>
      {spaces.length > 1 && <RemoveSpace key={here.id} space={here} />}
    </section>
  );
}
