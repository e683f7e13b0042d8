/** In which courses a person turned us on where students' work is shown; nothing of ours is there before. Kept on the device. */
import { studentsWork } from '@/lib/evidence/students-work';

interface Keep {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
}

const KEY = 'students-work';
/** The longest used go first. */
const MOST = 500;

const turnedOn = async (keep: Keep): Promise<string[]> => (await keep.get<string[]>(KEY)) ?? [];

/** Whether nothing of ours may be at an address: it shows students' work, and the person has not turned us on for its course. */
export async function isOffAt(keep: Keep, address: string | undefined): Promise<boolean> {
  const work = address === undefined ? null : studentsWork(address);
  return work !== null && !(await turnedOn(keep)).includes(work);
}

/** The person opened us there. True when that course was off until now. */
export async function turnOnAt(keep: Keep, address: string | undefined): Promise<boolean> {
  if (!(await isOffAt(keep, address))) return false;
  await keep.set(KEY, [...(await turnedOn(keep)), studentsWork(address ?? '')].slice(-MOST));
  return true;
}

export async function turnOffAt(keep: Keep, address: string): Promise<void> {
  const work = studentsWork(address);
  await keep.set(
    KEY,
    (await turnedOn(keep)).filter((each) => each !== work),
  );
}
