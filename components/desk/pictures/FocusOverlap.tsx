import { useId, useMemo } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { focusOverlap, noteFoci } from '@/lib/evidence/focus-overlap';
import type { Visit } from '@/lib/evidence/visit-records';
import { useDesk } from '../desk-context';
import { ProblemList } from '../import/Problems';
import { useOverviewWords } from '../overview-words';
import { OverlapTable, type Side } from './OverlapTable';
import { type FociOfFile, useFoci } from './use-foci';

/** The foci of two notebooks side by side: this one and a file, or two files. Nothing of a file is taken in. */
export function FocusOverlap({ visits }: { visits: readonly Visit[] }) {
  const { words: shared } = useLanguage();
  const words = useOverviewWords().pictures.overlap;
  const { pack } = useLens();
  const { port } = useDesk();
  const [first, chooseFirst] = useFoci(port.files);
  const [second, chooseSecond] = useFoci(port.files);
  const here = useMemo((): Side => ({ name: words.mine, foci: noteFoci(visits) }), [visits, words]);
  const left = first.state === 'none' ? here : sideOf(first);
  const right = sideOf(second);
  const title = useId();
  const order = pack.lookFors.map(({ id }) => id);
  const titles = new Map([first, second].flatMap((one) => (one.state === 'read' ? one.titles : [])));
  for (const { id, title: own } of pack.lookFors) titles.set(id, own);
  const file = (label: string, choose: (file: File | null) => void) => (
    <label class="sl-field">
      <span class="sl-field-label">{label}</span>
      <input type="file" accept=".json" onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)} />
    </label>
  );
  const said = (one: FociOfFile) => {
    if (one.state === 'reading') return <p>{words.reading}</p>;
    if (one.state === 'sealed') return <Banner tone="wrong">{words.locked}</Banner>;
    if (one.state === 'failed') return <Banner tone="wrong">{shared.reasons[one.reason]}</Banner>;
    if (one.state !== 'refused') return null;
    return (
      <Banner tone="wrong">
        <p>{words.refused}</p>
        <ProblemList problems={one.problems} />
      </Banner>
    );
  };
  return (
    <section class="sl-card sl-picture" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      <p class="sl-soft">{words.about}</p>
      <div class="sl-overlap-files sl-no-print">
        {file(words.first, chooseFirst)}
        {file(words.second, chooseSecond)}
      </div>
      <div role="status">
        {said(first)}
        {said(second)}
        {second.state === 'none' && <p>{words.next}</p>}
      </div>
      {left && right && (
        <OverlapTable
          first={left}
          second={right}
          overlap={focusOverlap(left.foci, right.foci, order)}
          titles={titles}
        />
      )}
    </section>
  );
}

const sideOf = (one: FociOfFile): Side | null => (one.state === 'read' ? one : null);
