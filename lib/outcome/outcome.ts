/**
 * What came of a call. Expected failures are values with a reason, never exceptions: whoever shows them has a sentence for each
 * reason (`components/shared/words`), and a new reason fails the build until it has one.
 */
export const REASONS = [
  /** Nobody answered: no page, panel or background is there for this address. */
  'no-receiver',
  /** Somebody may be there, but did not answer in time. */
  'timeout',
  /** This script belongs to an extension version that is gone. */
  'orphaned',
  /** The message was not of the contract's shape. */
  'bad-message',
  /** The sender may not ask this. */
  'refused',
  /** The page cannot be reached: no permission for it yet. */
  'no-access',
  /** The page is of a kind that no extension may script (a store, the PDF viewer, a browser page). */
  'not-scriptable',
  /** The browser sees something over the panel, or the panel made transparent: whoever clicked may not have seen what they clicked. */
  'covered',
  /** The page did not let the panel's frame load. */
  'frame-refused',
  /** The administrator blocks extensions on this site. */
  'blocked-by-policy',
  /** The district decides this, not the person. */
  'managed',
  /** Nothing is selected. */
  'no-selection',
  /** The selection crosses into another frame or field, so that it is no one passage. */
  'crosses-boundary',
  /** The selection is longer than a quote may be (20,000 characters). */
  'too-long',
  /** Nobody has written in a field of this page yet. */
  'no-field',
  /** The page holds no text that can be read. */
  'no-text',
  /** The record is not there (any more). */
  'not-found',
  /** It may well be there, but the page could not be brought to show it. */
  'not-shown',
  /** The notebook is locked with a passphrase. */
  'locked',
  /** It is not the passphrase of what was to be opened. */
  'wrong-passphrase',
  /** The records stand in another organisation of this person, and nothing crosses over. */
  'other-space',
  /** The record was changed elsewhere in between. */
  'conflict',
  /** The disk or the browser's quota for us is full. */
  'quota',
  /** The browser gives no storage here (private window, blocked by a setting). */
  'storage-refused',
  /** The database was made by a newer version of Shared Lens. */
  'newer-database',
  /** The stored or given data is damaged. */
  'damaged',
  /** There is nothing to undo. */
  'nothing-to-undo',
] as const;
export type Reason = (typeof REASONS)[number];

export type Failure = { ok: false; reason: Reason; detail?: string };
export type Outcome<T> = { ok: true; value: T } | Failure;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (reason: Reason, detail?: string): Failure =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
