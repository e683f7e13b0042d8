import { BrandMark } from '@/components/shared/BrandMark';
import { BackupDue } from './backup/BackupDue';
import { useDesk, useDeskWords } from './desk-context';
import { addressOf, PLACES, type Place, UNLISTED } from './route';

/** Name, and the places of the notebook. The first stop of the keyboard leads past it. */
export function TopBar({ place }: { place: Place }) {
  const words = useDeskWords().places;
  const { port, workspace, attempt } = useDesk();
  const { spaceId, spaces } = workspace;
  return (
    <header class="sl-top">
      <button type="button" class="sl-skip" onClick={() => document.getElementById('sl-main')?.focus()}>
        {words.skip}
      </button>
      <p class="sl-top-name">
        <BrandMark size={26} />
        <strong>Shared Lens</strong>
        {spaces.length > 1 ? (
          <select
            class="sl-top-space"
            aria-label={words.organisation}
            value={spaceId}
            onChange={({ currentTarget }) => void attempt(port.spaces.choose(currentTarget.value))}
          >
            {spaces.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <span class="sl-soft">{spaces[0]?.name || words.notebook}</span>
        )}
      </p>
      <nav aria-label={words.label}>
        <ul>
          {PLACES.filter((one) => !UNLISTED.includes(one)).map((one) => (
            <li key={one}>
              <a href={addressOf(one)} aria-current={one === place ? 'page' : undefined}>
                {words[one]}
                {one === 'files' && <BackupDue />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
