/** Tells one policy from another without keeping it twice. */

/** JSON with the names in order, so that the order in which a browser hands keys over is no difference. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** `reader` is the version of Shared Lens: a newer one may understand more of the same policy. A 1 MB lens takes some 5 ms. */
export async function policyDigest(values: Readonly<Record<string, unknown>>, reader: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${reader}\n${canonical(values)}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
