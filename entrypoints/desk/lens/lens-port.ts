/** The real port of the lens's place, over the store. What reads and writes files is loaded when it is asked for. */
import type { LensPort } from '@/components/desk/lens/lens-port';
import { copyText } from '@/lib/browser/clipboard';
import { builtInLens } from '@/lib/lens/built-in';
import { isNewer } from '@/lib/lens/edition/next-version';
import type { LensPack } from '@/lib/lens/pack';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { LensWorkStore } from '@/lib/store/lens-work';
import type { StoreOptions } from '@/lib/store/open-context';
import type { Store } from '@/lib/store/open-store';
import type { FileWork } from '../exchange/file-work';

/** Nobody stops the work on one lens, or watches it: it is done at once. */
const RUN = { signal: new AbortController().signal, onProgress: () => undefined };

/** `files`: the threads that know Excel's files. */
export function lensPort(
  store: Store,
  options: StoreOptions,
  wake: () => Promise<unknown>,
  files: { out: Pick<FileWork, 'lensSheet'>; in: Pick<FileWork, 'table'> },
): LensPort {
  let opened: Promise<LensWorkStore> | null = null;
  const lensWork = (): Promise<LensWorkStore> => {
    opened ??= import('@/lib/store/lens-work').then(({ openLensWork }) => openLensWork(options));
    return opened;
  };
  const inSpace = async <T>(work: (spaceId: string) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const space = await store.spaces.current();
    return space.ok ? work(space.value.id) : space;
  };
  return {
    work: () => inSpace(async (id) => (await lensWork()).get(id)),
    saveWork: (work) => inSpace(async (id) => (await lensWork()).put(id, work)),
    dropWork: () => inSpace(async (id) => (await lensWork()).drop(id)),
    async versions() {
      const refs = await store.lenses.all();
      if (!refs.ok) return refs;
      const read = await Promise.all(refs.value.map((ref) => store.lenses.get(ref)));
      const packs = read.flatMap((one) => (one.ok ? [one.value] : []));
      const withOurs = packs.some(isBuiltIn) ? packs : [...packs, builtInLens];
      return done(withOurs.toSorted((a, b) => (isNewer(a.version, b.version) ? -1 : 1)));
    },
    async keep(pack) {
      const kept = await store.lenses.keep(pack);
      return kept.ok ? done(undefined) : kept;
    },
    use: (pack) =>
      inSpace(async (id) => {
        await wake();
        const kept = await store.lenses.keep(pack);
        if (!kept.ok) return kept;
        const used = await store.spaces.useLens(id, kept.value);
        return used.ok ? done(undefined) : used;
      }),
    setSecond: (pack) =>
      inSpace(async (id) => {
        await wake();
        const kept = pack && (await store.lenses.keep(pack));
        if (kept && !kept.ok) return kept;
        const set = await store.spaces.setSecondLens(id, kept ? kept.value : null);
        return set.ok ? done(undefined) : set;
      }),
    sheetOf: async (pack) => (await import('@/lib/exchange/lens-sheet')).writeLensSheet(pack),
    excelOf: (pack) => files.out.lensSheet(pack, RUN),
    async readSheet(file, pack) {
      const { readLensSheet, takeWords } = await import('@/lib/exchange/lens-sheet-read');
      if (!/\.xlsx$/i.test(file.name)) return done(readLensSheet(await bytesOf(file), file.name, pack));
      const table = await files.in.table(file, RUN);
      if (!table.ok) return table;
      return done(table.value.ok ? takeWords(table.value.value, file.name, pack) : table.value);
    },
    readLens: async (file) => (await import('@/lib/exchange/lens-read')).readLensFile(await bytesOf(file), file.name),
    caseOf: async (pack) => {
      const { exportCase } = await import('@/lib/exchange/case');
      return exportCase(pack, { creator: pack.title, madeAt: new Date().toISOString() });
    },
    codesOf: async (pack) => (await import('@/lib/exchange/qdc')).exportQdc(pack),
    copy: copyText,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
  };
}

const isBuiltIn = ({ id, version }: LensPack): boolean => id === builtInLens.id && version === builtInLens.version;
const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
