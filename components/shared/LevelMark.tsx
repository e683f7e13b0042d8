import type { Level } from '@/lib/lens/pack';

/**
 * Where the thinking sits, drawn as two voices: the hollow disc is the teacher's, the full one the students'. It shows a balance,
 * not an amount, so that no level looks like more or less of a teacher. Radii in units of a 32 × 18 grid.
 */
const VOICES = [
  { teacher: 7.6, students: 1.9 },
  { teacher: 6.6, students: 3.6 },
  { teacher: 5.4, students: 5.4 },
  { teacher: 2.6, students: 7.6 },
] as const satisfies Record<Level, { teacher: number; students: number }>;

/** The shape of a level. A decoration: the level's name always stands beside it. */
export function LevelMark({ level }: { level: Level }) {
  const { teacher, students } = VOICES[level];
  // Level 2 is the meeting: the two discs touch into one another.
  const overlap = level === 2 ? 2.6 : -1.2;
  const width = 2 * (teacher + students) - overlap;
  const left = 16 - width / 2 + teacher;
  const right = 16 + width / 2 - students;
  return (
    <svg class="sl-level-mark" aria-hidden="true" width={30} height={17} viewBox="0 0 32 18">
      <circle cx={right} cy={9} r={students} fill="currentColor" />
      <circle cx={left} cy={9} r={teacher - 0.75} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
