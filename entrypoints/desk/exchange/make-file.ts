/** Puts a file together from the store, piece by piece, so that "Back" is heard meanwhile. */
import type { MadeFile, Run } from '@/components/desk/files-port';
import { inTime } from '@/lib/evidence/in-time';
import type { Snippet } from '@/lib/evidence/records';
import { anonymiser, anonymousSpace } from '@/lib/exchange/anonymise';
import { anonymousRecords } from '@/lib/exchange/anonymise-visits';
import { textCleaner } from '@/lib/exchange/clean-text';
import { allowed, type ExchangeSettings, type ExportWish } from '@/lib/exchange/export-wish';
import { fileOf } from '@/lib/exchange/file-of';
import { writeFormat } from '@/lib/exchange/format-writers';
import { FORMATS, type Format, formatById } from '@/lib/exchange/formats';
import { knownNames } from '@/lib/exchange/known-names';
import type { SmallRecords } from '@/lib/exchange/small-kinds';
import { withoutLevelMarks, withoutLevels } from '@/lib/exchange/without-levels';
import { withoutMinutes } from '@/lib/exchange/without-minutes';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { SpaceRest } from '@/lib/store/whole-space';
import type { FilesContext } from './files-context';
import { spaceQuotes } from './space-quotes';

const MADE_BY = 'Shared Lens';

/** The file of what fits the filter. */
export async function makeFile(
  { store, files, spaceId }: FilesContext,
  filter: SnippetFilter,
  asked: ExportWish,
  { signal, onProgress }: Run,
  settings: ExchangeSettings,
): Promise<Outcome<MadeFile>> {
  if (settings.disabledFormats.includes(asked.format)) return failed('managed', asked.format);
  const wish = allowed(
    asked,
    settings,
    FORMATS.map(({ id }) => id),
  );
  const rest = await files.whole.rest(spaceId);
  if (!rest.ok) return rest;
  const format = formatById(wish.format);
  const names = knownNames(rest.value.space, rest.value.staff, rest.value.visits);
  const decisions = new Map(wish.decisions);
  const clean = wish.anonymise ? anonymiser(names, decisions) : null;
  const order = await orderOf(files, spaceId, format);
  if (!order.ok) return order;
  const read = spaceQuotes(store, files, spaceId, filter, signal, order.value);
  const all = Object.keys(filter).length === 0;
  const isInTime = all && order.value === 'time';
  // A bundle of some says first which visits they are from.
  const gathered = format.id === 'bundle' && !all ? await gather(read.quotes) : null;
  let quotes = 0;
  async function* snippets(): AsyncGenerator<Snippet[], void> {
    for await (const kept of gathered ? [gathered] : read.quotes) {
      quotes += kept.length;
      // Documents without their names are numbered as they come: oldest first, as far as one piece goes.
      if (format.anyOrder === 'put-in-order' && !isInTime) kept.sort(inTime);
      const some = settings.withoutLevels ? kept.map(withoutLevels) : kept;
      yield clean ? some.flatMap((one) => clean(one).snippets) : some;
    }
  }
  const whole = recordsOf(rest.value, all ? null : (gathered ?? []));
  const records = {
    ...whole,
    ...(settings.withoutLevels ? { ratings: withoutLevelMarks(whole.ratings) } : {}),
    ...(wish.minutes ? {} : { visits: whole.visits.map(withoutMinutes) }),
  };
  const job = {
    snippets: format.holds === 'lens' ? [] : snippets(),
    inTime: isInTime,
    lenses: lensesOf(rest.value),
    purpose: wish.purpose,
    madeAt: new Date().toISOString(),
    signal,
    onProgress,
  };
  const options = {
    bom: wish.bom,
    creator: MADE_BY,
    madeBy: MADE_BY,
    anonymised: wish.anonymise,
    records: clean
      ? {
          spaces: [anonymousSpace(rest.value.space)],
          ...anonymousRecords(records, textCleaner(names, decisions)),
        }
      : { spaces: [rest.value.space], ...records },
    tombstones: [],
  };
  const type = format.form === 'text' ? `${format.mediaType};charset=utf-8` : format.mediaType;
  const file = await fileOf(writeFormat(format.id, job, options), type);
  return read.failure() ?? done({ file, quotes });
}

/** A file that may have any order gets the one that costs least. */
const orderOf = async (files: FilesContext['files'], spaceId: string, { anyOrder }: Format) =>
  anyOrder ? await files.whole.quickestOrder(spaceId) : done('time' as const);

async function gather(pieces: AsyncIterable<Snippet[]>): Promise<Snippet[]> {
  const all: Snippet[] = [];
  for await (const piece of pieces) all.push(...piece);
  return all;
}

/** With a selection only its visits, their marks and their people leave, and no goal or decision. Deleted records never do. */
function recordsOf(rest: SpaceRest, selection: readonly Snippet[] | null): SmallRecords {
  const live = (record: { deletedAt: string | null }): boolean => record.deletedAt === null;
  const visitIds = selection && new Set(selection.map(({ visitId }) => visitId));
  const visits = rest.visits.filter((one) => live(one) && (visitIds === null || visitIds.has(one.id)));
  const codes = new Set(visits.map(({ teacherCode }) => teacherCode));
  const there = new Set(visits.map(({ id }) => id));
  return {
    staff: rest.staff.filter((one) => live(one) && (selection === null || codes.has(one.code))),
    visits,
    agreements: selection === null ? rest.agreements.filter(live) : [],
    ratings: rest.ratings.filter((one) => live(one) && there.has(one.visitId)),
  };
}

/** The lens in use first: a file made of one lens is made of that one. */
const lensesOf = ({ lenses, space }: SpaceRest) =>
  lenses.toSorted((a, b) => Number(isOf(b, space)) - Number(isOf(a, space)));
const isOf = (lens: { id: string; version: string }, { lens: ref }: SpaceRest['space']): boolean =>
  lens.id === ref.id && lens.version === ref.version;
