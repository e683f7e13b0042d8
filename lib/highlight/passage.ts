/** One passage to draw: its first domain is the background, the others are lines under it. */
export interface Passage {
  id: string;
  range: Range;
  domainIds: readonly string[];
}
