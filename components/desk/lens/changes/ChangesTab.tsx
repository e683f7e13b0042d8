import { useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { nextVersion } from '@/lib/lens/edition/next-version';
import { publish } from '@/lib/lens/edition/publish';
import { readPack } from '@/lib/lens/read-pack';
import { useDesk } from '../../desk-context';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { ChangeItem } from './ChangeItem';
import { Moves } from './Moves';

type Publishing =
  | { state: 'open' }
  | { state: 'under way' }
  | { state: 'broken'; problems: string[] }
  | { state: 'done'; version: string };

/** Everything that is different from the lens in use, and the act that makes it the lens of everybody here. */
export function ChangesTab() {
  const words = useLensWords().changes;
  const { attempt } = useDesk();
  const { port, work, acts, changes, locked } = useLensTools();
  const [publishing, set] = useState<Publishing>({ state: 'open' });
  const go = async (): Promise<void> => {
    const reasons = new Map(Object.entries(work.reasons));
    const made = publish(work.base, work.pack, { date: port.now().slice(0, 10), reasons, moves: work.moves });
    if (!made) return;
    const read = readPack(made);
    if (!read.ok)
      return set({ state: 'broken', problems: read.problems.map(({ place, message }) => `${place}: ${message}`) });
    set({ state: 'under way' });
    const used = await attempt(port.use(read.pack));
    if (!used) return set({ state: 'open' });
    await port.dropWork();
    set({ state: 'done', version: read.pack.version });
  };
  if (publishing.state === 'done')
    return (
      <p role="status" class="sl-good">
        {words.published(publishing.version)}
      </p>
    );
  if (changes.length === 0) return <p class="sl-lens-empty">{words.none}</p>;
  const version = nextVersion(work.base.version, changes);
  return (
    <div class="sl-lens-changes">
      <header>
        <p>
          <strong>{words.found(changes.length)}.</strong> {words.next(version)}{' '}
          {words.why[stepOf(work.base.version, version)]}
        </p>
        {publishing.state === 'broken' && (
          <Banner tone="wrong">
            <p>{words.broken}</p>
            <ul class="sl-list">
              {publishing.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Banner>
        )}
        <div class="sl-actions">
          {!locked && (
            <Button look="main" busy={publishing.state === 'under way'} onClick={() => void go()}>
              {publishing.state === 'under way' ? words.publishing : words.publish}
            </Button>
          )}
          <Button onClick={() => void acts.drop()}>{words.drop}</Button>
        </div>
      </header>
      <Moves removed={changes.filter(({ kind, place }) => kind === 'removed' && place.startsWith('lookFors/'))} />
      <ul class="sl-lens-change-list">
        {changes.map((change) => (
          <ChangeItem key={change.place} change={change} />
        ))}
      </ul>
    </div>
  );
}

function stepOf(before: string, after: string): 'major' | 'minor' | 'patch' {
  const [one, two] = [before.split('.'), after.split('.')];
  return one[0] !== two[0] ? 'major' : one[1] !== two[1] ? 'minor' : 'patch';
}
