/**
 * Work that is wanted again and again runs once at a time, and once more when it was wanted meanwhile: a hundred quotes saved at
 * once make two or three rounds of news, not a hundred.
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let wanted = false;
  const run = async (): Promise<void> => {
    do {
      wanted = false;
      await work();
    } while (wanted);
    running = null;
  };
  return () => {
    if (running) wanted = true;
    else
      running = run().catch(() => {
        running = null;
      });
    return running;
  };
}
