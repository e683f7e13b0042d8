/** The beginning of a quote, cut at a word: enough to know it by. At most `most` UTF-16 units and an ellipsis. */
export function firstWords(text: string, most = 48): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  // A word longer than half the room is cut inside, but never between the halves of one character.
  const whole = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole}…`;
}
