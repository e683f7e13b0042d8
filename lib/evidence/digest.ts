/** FNV-1a, 64 bit, as text: tells long strings apart and does not give them back. Not for secrets that somebody could guess. */
export function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(36);
}
