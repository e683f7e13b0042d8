/** Files that a person chose: read, planned and shown, then taken in as one. */
import type { LookedAt, Run } from '@/components/desk/files-port';
import type { Bundle } from '@/lib/exchange/bundle';
import { mergeBundles } from '@/lib/exchange/merge-bundles';
import type { ReadProblem } from '@/lib/exchange/problem';
import { type ReadHome, readAny } from '@/lib/exchange/read-any';
import { isSealed, unseal } from '@/lib/exchange/sealed';
import type { ColumnRole } from '@/lib/exchange/sheet/column-roles';
import type { SheetHome } from '@/lib/exchange/sheet/sheet-bundle';
import type { SheetTable } from '@/lib/exchange/sheet/table';
import { summarise } from '@/lib/exchange/taken-summary';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { Merged } from '@/lib/store/merging';
import type { ExchangeStore } from '@/lib/store/open-exchange';
import { lookAtSheet } from './look-at-sheet';

/** What came of reading several files: all of them as one bundle, or why not one of them is taken. */
type Gathered =
  | { ok: true; bundle: Bundle; purposes: string[]; passedOver: ReadProblem[] }
  | { ok: false; looked: LookedAt };

export class Intake {
  private waiting: { bundle: Bundle; spaceId: string } | null = null;
  private merged: Merged | null = null;
  private sheet: { table: SheetTable; file: string } | null = null;

  constructor(private readonly store: ExchangeStore) {}

  async look(files: readonly File[], passphrase: string, home: ReadHome): Promise<Outcome<LookedAt>> {
    this.waiting = null;
    this.sheet = null;
    const [only] = files;
    if (only && files.length === 1) {
      const sheet = await lookAtSheet(only, home);
      if (sheet?.state === 'refused') return done(sheet);
      if (sheet) {
        this.sheet = { table: sheet.table, file: only.name };
        return done({ state: 'sheet', sheet: sheet.look });
      }
    }
    const gathered = await gather(files, passphrase, home);
    if (!gathered.ok) return done(gathered.looked);
    const plan = await this.store.merging.plan(gathered.bundle, home.space.id);
    if (!plan.ok) return plan;
    this.waiting = { bundle: gathered.bundle, spaceId: home.space.id };
    return done({ state: 'ready', summary: summarise(plan.value, gathered.purposes, gathered.passedOver) });
  }

  /** Makes records of the sheet that was looked at. */
  async match(roles: readonly ColumnRole[], home: SheetHome): Promise<Outcome<LookedAt>> {
    if (!this.sheet) return failed('not-found', 'no sheet was looked at');
    const { sheetBundle } = await import('@/lib/exchange/sheet/sheet-bundle');
    const { bundle, passedOver } = sheetBundle(this.sheet.table, roles, this.sheet.file, home);
    const plan = await this.store.merging.plan(bundle, home.space.id);
    if (!plan.ok) return plan;
    this.waiting = { bundle, spaceId: home.space.id };
    return done({ state: 'ready', summary: summarise(plan.value, [], passedOver) });
  }

  async take({ signal, onProgress }: Run): Promise<Outcome<number>> {
    if (!this.waiting) return failed('not-found', 'nothing was looked at');
    const { bundle, spaceId } = this.waiting;
    let written = 0;
    const merged = await this.store.merging.apply(bundle, spaceId, {
      signal,
      onProgress: (count) => {
        written = count;
        onProgress(count);
      },
    });
    if (!merged.ok) return merged;
    this.merged = merged.value;
    this.waiting = null;
    return done(written);
  }

  async takeBack(): Promise<Outcome<number>> {
    const { merged } = this;
    if (!merged) return failed('nothing-to-undo');
    this.merged = null;
    return this.store.merging.takeBack(merged);
  }
}

async function gather(files: readonly File[], passphrase: string, home: ReadHome): Promise<Gathered> {
  const bundles: Bundle[] = [];
  const passedOver: ReadProblem[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sealed = isSealed(bytes);
    if (sealed && passphrase === '') return { ok: false, looked: { state: 'sealed' } };
    const opened = sealed ? await unseal(bytes, passphrase, file.name) : { ok: true as const, value: bytes };
    const name = sealed ? file.name.replace(/\.sealed$/i, '') : file.name;
    const read = opened.ok ? await readAny(opened.value, name, home) : opened;
    if (!read.ok) return { ok: false, looked: { state: 'refused', problems: read.problems } };
    bundles.push(read.value.bundle);
    passedOver.push(...read.value.passedOver);
  }
  const bundle = mergeBundles(bundles);
  if (!bundle) return { ok: false, looked: { state: 'refused', problems: [] } };
  return { ok: true, bundle, purposes: bundles.map(({ purpose }) => purpose), passedOver };
}
