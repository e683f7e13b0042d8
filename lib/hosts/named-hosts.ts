/** Documents of Google Docs: their text is in no node of the page. */
export const DOCUMENTS = 'https://docs.google.com/document/*';

/**
 * The sites that the standard build knows by name: where leaders write today. Everything else is granted one by one by the person
 * (`optional_host_permissions`), or by a click for one page (`activeTab`). docs/permissions.md gives the reason for each.
 */
export const NAMED_HOSTS = [
  DOCUMENTS,
  'https://docs.google.com/forms/*',
  'https://classroom.google.com/*',
  'https://*.instructure.com/*',
  'https://*.moodlecloud.com/*',
  'https://*.schoology.com/*',
  'https://*.blackboard.com/*',
  'https://*.brightspace.com/*',
] as const;

/** What people call each of them. Names of products, the same in every language. */
export const HOST_NAMES: Record<(typeof NAMED_HOSTS)[number], string> = {
  'https://docs.google.com/document/*': 'Google Docs',
  'https://docs.google.com/forms/*': 'Google Forms',
  'https://classroom.google.com/*': 'Google Classroom',
  'https://*.instructure.com/*': 'Canvas',
  'https://*.moodlecloud.com/*': 'MoodleCloud',
  'https://*.schoology.com/*': 'Schoology',
  'https://*.blackboard.com/*': 'Blackboard',
  'https://*.brightspace.com/*': 'Brightspace',
};

/** Whether a host belongs to the named ones; `moodle.ourschool.org` does not, `ourschool.instructure.com` does. */
export function isNamedHost(host: string): boolean {
  return NAMED_HOSTS.some((pattern) => {
    const named = pattern.slice('https://'.length).split('/')[0] ?? '';
    return named.startsWith('*.') ? host === named.slice(2) || host.endsWith(named.slice(1)) : host === named;
  });
}

/** The practice pages of `npm start` and of the tests; only a build with SHARED_LENS_PRACTICE=1 matches them. */
export const PRACTICE_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'] as const;
