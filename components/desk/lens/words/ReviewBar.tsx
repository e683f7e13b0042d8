import { Disclosure } from '@/components/shared/Disclosure';
import { itemOf } from '@/lib/lens/edition/compare';
import { unreviewed } from '@/lib/lens/review/rules';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { itemName, partName } from '../place-name';

/** Grades of reading that an owner may aim at; 13 and on are college years. */
const GRADES = [6, 8, 10, 12, 14, 16];

/** Everything that is worth another look, in one list that leads to each place. */
export function ReviewBar({ onShow }: { onShow: (item: string) => void }) {
  const words = useLensWords();
  const { work, findings, grade, setGrade } = useLensTools();
  const silent = unreviewed(work.pack.language);
  return (
    <div class="sl-lens-review">
      <label class="sl-lens-grade">
        <span>{words.review.grade}</span>
        <select class="sl-field-input" value={grade} onChange={(event) => setGrade(Number(event.currentTarget.value))}>
          {GRADES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {silent.length > 0 && <p class="sl-soft">{words.review.silent}</p>}
      {findings.length === 0 ? (
        <p class="sl-good">{words.review.none}</p>
      ) : (
        <Disclosure title={words.review.all(findings.length)}>
          <ul class="sl-list">
            {findings.map(({ rule, place, words: cause }) => (
              <li key={`${rule} ${place}`}>
                <button type="button" class="sl-lens-go" onClick={() => onShow(itemOf(place))}>
                  {itemName(work.pack, itemOf(place))} · {partName(work.pack, place, words)}
                </button>
                <span>{words.review.rules[rule](cause)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
