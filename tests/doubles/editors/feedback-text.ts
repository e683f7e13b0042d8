/** A long note as leaders write it, one paragraph a minute; every paragraph begins with its time, so that no two are alike. */
const SEEN = [
  'you put the ten frames on the rug and waited. Six seconds of quiet made room for the boy at table two.',
  'a student said, “It’s not extra, it was hiding in the 8 and the 5.” Nobody repeated it; you asked who could.',
  'Two pairs compared their drawings — one by tens, one by ones — and only then the numbers.',
  'on the carpet eight of nineteen children spoke; in December it had been three.',
  'José asked “¿por qué?” twice 🙂 and the second time three hands went up.',
];

export const FEEDBACK: readonly string[] = Array.from({ length: 24 }, (_, index) => {
  const minute = 8 * 60 + 41 + index * 2;
  const seen = SEEN[index % SEEN.length] as string;
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')} ${seen}`;
});
