import type { Plugin } from 'vite';

/**
 * Serves packages without their source maps, for pages under test. Vite's dev server puts each map with all its sources into the module:
 * the page of editors had 26 MB so, of which 9 are code, and every test's page takes in the packages anew. What fails in a package is
 * told by its line there; our own modules keep their maps.
 */
export function packagesWithoutMaps(): Plugin {
  return {
    name: 'packages-without-maps',
    enforce: 'post',
    transform: {
      filter: { id: /\/node_modules\// },
      // An empty map says that there is none; without one Vite would make it. It looks at no map of a module that is the same as before.
      handler: (code) => ({ code: `${code}\n`, map: { mappings: '' } }),
    },
  };
}
