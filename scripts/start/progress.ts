import process from 'node:process';

export interface Timed {
  name: string;
  milliseconds: number;
}

/** What was done so far, for the summary. */
export const timings: Timed[] = [];

/** Does one step with a line of progress. A step that fails says which one it was and why, and ends the program with 1. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  process.stdout.write(`▸ ${name} … `);
  try {
    const value = await work();
    const milliseconds = Math.round(performance.now() - begun);
    timings.push({ name, milliseconds });
    process.stdout.write(`${(milliseconds / 1000).toFixed(1)} s\n`);
    return value;
  } catch (error) {
    process.stdout.write('failed\n');
    console.error(`\n${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
