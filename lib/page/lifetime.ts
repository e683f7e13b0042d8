/** Everything a page script starts ends together: listeners by signal (it serves as their options), the rest by `onEnd`. */
export class Lifetime {
  private readonly abort = new AbortController();

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  get ended(): boolean {
    return this.abort.signal.aborted;
  }

  /** Runs `dispose` once, when everything ends (at once if it already has). */
  onEnd(dispose: () => void): void {
    if (this.ended) dispose();
    else this.signal.addEventListener('abort', dispose, { once: true });
  }

  end(): void {
    this.abort.abort();
  }
}
