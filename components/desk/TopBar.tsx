import { BrandMark } from '@/components/shared/BrandMark';
import { BackupDue } from './backup/BackupDue';
import { useDeskWords } from './desk-context';
import { addressOf, PLACES, type Place, UNLISTED } from './route';

/** Name, and the places of the notebook. The first stop of the keyboard leads past it. */
export function TopBar({ place }: { place: Place }) {
  const words = useDeskWords().places;
  return (
    <header class="sl-top">
      <button type="button" class="sl-skip" onClick={() => document.getElementById('sl-main')?.focus()}>
        {words.skip}
      </button>
      <p class="sl-top-name">
        <BrandMark size={26} />
        <strong>Shared Lens</strong>
        <span class="sl-soft">{words.notebook}</span>
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
