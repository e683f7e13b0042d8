/**
 * The sites that the standard build knows by name: where leaders write today. Everything else is granted one by one by the person
 * (`optional_host_permissions`), or by a click for one page (`activeTab`). docs/permissions.md gives the reason for each.
 */
export const NAMED_HOSTS = [
  'https://docs.google.com/document/*',
  'https://docs.google.com/forms/*',
  'https://classroom.google.com/*',
  'https://*.instructure.com/*',
  'https://*.moodlecloud.com/*',
  'https://*.schoology.com/*',
  'https://*.blackboard.com/*',
  'https://*.brightspace.com/*',
] as const;

/** The practice pages of `npm start` and of the tests; only a build with SHARED_LENS_PRACTICE=1 matches them. */
export const PRACTICE_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'] as const;
