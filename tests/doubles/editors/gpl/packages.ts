/**
 * The editors under the GPL that leaders' pages embed. They are no part of the project, of its package.json or of its lockfile:
 * `npm run test:gpl-editors` installs exactly these into a folder outside of it, runs the same tests over them, and takes them away.
 */
export const GPL_PACKAGES = {
  tinymce7: { package: 'tinymce', version: '7.9.3' },
  tinymce8: { package: 'tinymce', version: '8.9.2' },
  ckeditor5: { package: 'ckeditor5', version: '48.5.2' },
} as const;

/** The name of a folder that one of them is installed in. */
export type GplPackage = keyof typeof GPL_PACKAGES;

/** The editors by name, each with what it is made of. */
export const GPL_EDITORS = {
  'TinyMCE 7': 'tinymce7',
  'TinyMCE 8': 'tinymce8',
  'TinyMCE 8, inline': 'tinymce8',
  'CKEditor 5': 'ckeditor5',
  'CKEditor 5, balloon': 'ckeditor5',
} as const satisfies Record<string, GplPackage>;
