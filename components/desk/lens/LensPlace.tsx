import { useEffect, useMemo, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { type Reading, ReadingContext } from '@/components/shared/reading-context';
import { panelId, Tabs, tabId } from '@/components/shared/Tabs';
import { compareLenses } from '@/lib/lens/edition/compare';
import type { LensPack } from '@/lib/lens/pack';
import type { ReviewFinding } from '@/lib/lens/review/finding';
import { reviewLens } from '@/lib/lens/review/rules';
import { useDesk } from '../desk-context';
import { ChangesTab } from './changes/ChangesTab';
import { CheckTab } from './check/CheckTab';
import './lens.css';
import { LensWorkContext } from './lens-context';
import { useLensWords } from './lens-words';
import { ProposalsTab } from './proposals/ProposalsTab';
import { useLensWork } from './use-lens-work';
import { VersionsTab } from './versions/VersionsTab';
import { WordsTab } from './words/WordsTab';

const TABS = { words: WordsTab, changes: ChangesTab, versions: VersionsTab, proposals: ProposalsTab, check: CheckTab };
type LensTab = keyof typeof TABS;
const ORDER: readonly LensTab[] = ['words', 'changes', 'versions', 'proposals', 'check'];

/** The school grade that texts of the lens should stay under when nobody says another: leaders and teachers read it in a hurry. */
const GRADE = 12;
/** From the last keystroke to the next review, in ms: of 500 definitions it takes longer than a keystroke may. */
const REVIEW_AFTER_MS = 300;

/** The lens is its owner's: to word anew, to review, to publish, to compare, and to be proposed to. */
export function LensPlace() {
  const words = useLensWords();
  const { reasons } = useWords();
  const { port, workspace } = useDesk();
  const { lens } = workspace;
  const { second } = useLens();
  const [state, acts] = useLensWork(port.lens, lens);
  const [tab, go] = useState<LensTab>('words');
  const work = state.state === 'open' ? state.work : null;
  const changes = useMemo(() => (work ? compareLenses(work.base, work.pack) : []), [work]);
  const [grade, setGrade] = useState(GRADE);
  const findings = useReview(work?.pack ?? null, grade);
  const reading = useMemo<Reading>(
    () => ({ copy: port.lens.copy, gradeBand: workspace.preferences.gradeBand }),
    [port, workspace.preferences.gradeBand],
  );
  const district = workspace.policy;
  const locked = district?.ownsLens === true && district.policy.lensLocked === true;
  const Content = TABS[tab];
  return (
    <div class="sl-lens-place">
      <h1>{words.title}</h1>
      <p class="sl-soft">{words.what}</p>
      <p>
        {words.inForce(lens.title, lens.version)}
        {second && words.inForceBeside(second.title, second.version)}
      </p>
      {locked && <Banner tone="hint">{words.locked(district?.policy.organisation ?? '')}</Banner>}
      {changes.length > 0 && <p class="sl-soft">{words.underWork(lens.version)}</p>}
      {state.state === 'opening' && <p role="status">{words.loading}</p>}
      {state.state === 'failed' && <Banner tone="wrong">{reasons[state.reason]}</Banner>}
      {work && (
        <LensWorkContext.Provider value={{ port: port.lens, work, acts, changes, findings, grade, setGrade, locked }}>
          <ReadingContext.Provider value={reading}>
            <Tabs
              label={words.tabs.label}
              items={ORDER.map((id) => ({ id, face: words.tabs[id] }))}
              selected={tab}
              onSelect={go}
            />
            <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
              <Content />
            </div>
          </ReadingContext.Provider>
        </LensWorkContext.Provider>
      )}
    </div>
  );
}

function useReview(pack: LensPack | null, grade: number): readonly ReviewFinding[] {
  const [findings, show] = useState<readonly ReviewFinding[]>([]);
  useEffect(() => {
    if (!pack) return;
    const timer = setTimeout(() => show(reviewLens(pack, { grade })), REVIEW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [pack, grade]);
  return findings;
}
