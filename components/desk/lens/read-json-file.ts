/** What a file says as JSON; undefined where it is none. The readers of proposals and answers say what is wrong with anything else. */
export async function readJsonFile(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}
