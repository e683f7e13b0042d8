/** How lines in CASE's free texts begin, for what it has no field for; the reader finds them again by these. */
export const STUDENT_LINE = 'Students: ';
export const TEACHER_LINE = 'Teacher: ';
export const CRITERION_NOTE = 'Not seen this time when: ';
