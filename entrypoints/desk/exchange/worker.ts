/** Work with files in a thread of its own: reading 100,000 quotes, packing them and taking them in never holds up the page. */
import { done } from '@/lib/outcome/outcome';
import { openExchangeStore } from '@/lib/store/open-exchange';
import { openStore } from '@/lib/store/open-store';
import { answer } from '../thread/answer';
import { workerKeys } from '../thread/worker-keys';
import type { FileWork, Notebook } from './file-work';
import type { FilesContext } from './files-context';
import type { Intake } from './intake';

let opened: { database: string; context: Omit<FilesContext, 'spaceId'> } | null = null;
function contextOf({ database, spaceId }: Notebook): FilesContext {
  if (opened?.database !== database) {
    const name = { name: database, keys: workerKeys };
    opened = { database, context: { store: openStore(name), files: openExchangeStore(name) } };
  }
  return { ...opened.context, spaceId };
}

let intake: Promise<Intake> | null = null;
/** Each kind of work is loaded when somebody asks for it. */
const reader = (at: Notebook): Promise<Intake> => {
  intake ??= import('./intake').then((file) => new file.Intake(contextOf(at).files));
  return intake;
};

async function sealed(file: Blob, passphrase: string): Promise<Blob> {
  const { seal } = await import('@/lib/exchange/sealed');
  return new Blob([await seal(new Uint8Array(await file.arrayBuffer()), passphrase)]);
}

const work: FileWork = {
  nameQuestions: async (at, filter, asked, run) =>
    (await import('./ask-names')).askNames(contextOf(at), filter, asked, run),
  make: async (at, filter, wish, settings, run) =>
    (await import('./make-file')).makeFile(contextOf(at), filter, wish, run, settings),
  async backup(at, passphrase, run) {
    const made = await (await import('./backup')).backupFile(contextOf(at), run);
    if (!made.ok || passphrase === '') return made;
    return done({ ...made.value, file: await sealed(made.value.file, passphrase) });
  },
  seal: async ({ file, passphrase }) => done(await sealed(file, passphrase)),
  fold: async (at, folding) => (await import('../folder/fold')).fold(contextOf(at), folding),
  look: async (at, files, passphrase) => {
    const { readHome } = await import('./read-home');
    const home = await readHome(contextOf(at));
    return home.ok ? (await reader(at)).look(files, passphrase, home.value) : home;
  },
  matchSheet: async (at, roles) => {
    const { sheetHome } = await import('./sheet-home');
    const home = await sheetHome(contextOf(at));
    return home.ok ? (await reader(at)).match(roles, home.value) : home;
  },
  take: async (at, run) => (await reader(at)).take(run),
  takeBack: async (at) => (await reader(at)).takeBack(),
  lensSheet: async (pack) => done(await (await import('@/lib/exchange/lens-sheet-xlsx')).writeLensXlsx(pack)),
  table: async (file) => {
    const { readTable } = await import('@/lib/exchange/sheet/table');
    return done(readTable(new Uint8Array(await file.arrayBuffer()), file.name));
  },
  async foci(at, file) {
    const { readHome } = await import('./read-home');
    const home = await readHome(contextOf(at));
    return home.ok ? done(await (await import('./look-at-foci')).lookAtFoci(file, home.value)) : home;
  },
};

answer(work);
