import type { ToBackground } from './to-background';

/**
 * A call of the background, without words, as it travels (`light-messaging.ts`): for a function that is sent into a page by itself and can
 * import nothing.
 */
export const asMessage = (call: keyof ToBackground): unknown => ({
  id: 0,
  type: 'to-background',
  timestamp: 0,
  data: { address: { to: 'background', tab: null, instance: null }, from: null, call, payload: {} },
});
