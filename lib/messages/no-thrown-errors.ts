/**
 * Stands in for what @webext-core/messaging uses to carry thrown errors across a message (2 KB gz of each page's 25). Nothing is thrown
 * across ours: answers are outcomes, and `receive` makes a failure of whatever was thrown. What is thrown all the same keeps its words.
 */
export const serializeError = (error: unknown): string => (error instanceof Error ? error.message : String(error));
export const deserializeError = (message: unknown): Error => new Error(String(message));
