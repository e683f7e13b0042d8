/** Where the pages of the tests find a file of a package that is no part of the project. */
export const gplAddress = (file: string): string => `/gpl-editors/${file}`;
