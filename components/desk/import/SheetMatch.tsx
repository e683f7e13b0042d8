import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useLens } from '@/components/shared/lens-context';
import { type ColumnRole, PLAIN_ROLES } from '@/lib/exchange/sheet/column-roles';
import type { SheetLook } from '../files-port';
import { useFilesWords } from '../files-words';

interface SheetMatchProps {
  sheet: SheetLook;
  onMatch: (roles: readonly ColumnRole[]) => void;
}

/** What stands in which column of a walkthrough form's answers: proposed, with the first rows beside it, and said by the person. */
export function SheetMatch({ sheet, onMatch }: SheetMatchProps) {
  const words = useFilesWords().sheet;
  const { pack } = useLens();
  const [roles, say] = useState<readonly ColumnRole[]>(sheet.roles);
  const id = useId();
  const dated = roles.includes('date');
  return (
    <section class="sl-sheet-match" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p>{words.what(sheet.rows)}</p>
      <ul>
        {sheet.heading.map((title, column) => (
          <li key={column}>
            <p>
              <strong>{title || String(column + 1)}</strong>
              <span class="sl-soft"> {example(sheet.examples, column)}</span>
            </p>
            <select
              class="sl-field-input"
              aria-label={words.column(title || String(column + 1))}
              value={roles[column]}
              onChange={(event) => say(roles.with(column, event.currentTarget.value as ColumnRole))}
            >
              {PLAIN_ROLES.map((role) => (
                <option key={role} value={role}>
                  {words.roles[role]}
                </option>
              ))}
              {pack.lookFors.map((one) => (
                <option key={`quote:${one.id}`} value={`quote:${one.id}`}>
                  {words.quote(one.title)}
                </option>
              ))}
              {pack.lookFors.map((one) => (
                <option key={`mark:${one.id}`} value={`mark:${one.id}`}>
                  {words.mark(one.title)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {!dated && <p role="status">{words.needsDate}</p>}
      <Button look="main" disabled={!dated} onClick={() => onMatch(roles)}>
        {words.next}
      </Button>
    </section>
  );
}

/** What stands in the column of the first rows, cut. */
const example = (examples: SheetLook['examples'], column: number): string =>
  examples
    .map((row) => row[column]?.trim() ?? '')
    .filter((cell) => cell !== '')
    .join(' / ')
    .slice(0, 90);
