/** The part of npm's crx3 that is used here; it brings no types. */
declare module 'crx3' {
  /** Packs the folder of the manifest that is named into a CRX3 file, signed with the key in `keyPath` (PEM). */
  export default function crx3(
    files: string[],
    options: { keyPath: string; crxPath: string; forceDateTime?: number },
  ): Promise<unknown>;
}
