/** A number that stands for one student. "S1" and "student A" hide a student and stay. */
export const NUMBERED =
  /\b(?:student|kid|child|learner|pupil)s?\s(?:#\s?\d+|no\.?\s?\d+|number\s\d+|id\s?#?\d+|\d{2,})\b|\bstudent\s\d+(?=\s(?:said|wrote|asked|explained|drew|was|is|raised|shared|could|did|never|just|had))|\b(?:student\s)?ID[:\s#]+\d{3,}\b|#\d{2,}\b(?=\s(?:said|wrote|asked|explained|drew|was|raised|shared))/iu;
/** Initials in the place of a name: "J.A. said". */
export const INITIALS =
  /(?:^|[\s(])(?:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.)(?=\s(?:said|wrote|asked|explained|drew|shared|raised|answered|told|showed))/u;
