/**
 * The id that follows from another one and a name: the same two give the same id, so that an act said twice makes no second record. A UUID of
 * version 5 (RFC 9562, 5.5) by the browser's own SHA-1, where the `uuid` package brings one of its own (1.3 KB gz, and the background is full).
 */
export async function derivedId(name: string, of: string): Promise<string> {
  const space = (of.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const named = Uint8Array.from([...space, ...new TextEncoder().encode(name)]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', named)).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
