/** Pages that are made on request instead of lying in `pages/`. The key is the path; the value makes the HTML. */
export const generatedPages: Readonly<Record<string, (query: URLSearchParams) => string>> = {};
