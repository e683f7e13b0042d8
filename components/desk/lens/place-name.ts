import { itemOf } from '@/lib/lens/edition/compare';
import type { LensPack } from '@/lib/lens/pack';
import type { LensWords } from '@/lib/words/lens/en';

/** What people call an item: its title, its word, or the name of the lens. */
export function itemName(pack: LensPack, item: string): string {
  const [collection, id] = item.split('/');
  const named = (list: readonly { id: string; title?: string; term?: string; text?: string }[]): string => {
    const found = list.find((one) => one.id === id);
    return found?.title ?? found?.term ?? found?.text ?? id ?? '';
  };
  if (collection === 'lookFors') return named(pack.lookFors);
  if (collection === 'definitions') return named(pack.definitions);
  if (collection === 'domains') return named(pack.domains);
  if (collection === 'sentenceStarters') return named(pack.sentenceStarters);
  return pack.title;
}

/** What people call a part of an item: `Is not`, `Mostly with students: Students say or do`, `Note for Grades 3-5`. */
export function partName(pack: LensPack, place: string, words: LensWords): string {
  const parts: Record<string, string> = words.fields.parts;
  const names = place.slice(itemOf(place).length + 1).split('/');
  if (place.startsWith('pack/')) return parts[place.slice('pack/'.length)] ?? place;
  if (names[0] === 'gradeNotes') {
    return words.fields.band(pack.gradeBands.find(({ id }) => id === names[1])?.label ?? names[1] ?? '');
  }
  if (names[0] === 'levels') {
    const label = pack.levelScale.labels[Number(names[1])] ?? '';
    return `${label}: ${parts[names[2] ?? ''] ?? ''}`;
  }
  return parts[names[0] ?? ''] ?? names.join(' ');
}
