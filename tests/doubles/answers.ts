import { done, failed, type Outcome, type Reason } from '@/lib/outcome/outcome';

/** Calls that a test can look at, let fail, or keep waiting. */
export class Answers<Method extends string> {
  readonly calls: { method: string; args: unknown[] }[] = [];
  private readonly failing = new Map<Method, Reason>();
  private readonly gates = new Map<Method, Promise<void>>();

  /** The next calls of a method answer with a reason; with null they work again. */
  fail(method: Method, reason: Reason | null): void {
    if (reason) this.failing.set(method, reason);
    else this.failing.delete(method);
  }

  /** Keeps the answers of a method back; the function that it gives lets them go. */
  hold(method: Method): () => void {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.gates.set(method, gate);
    return () => {
      this.gates.delete(method);
      open();
    };
  }

  called(method: string): unknown[][] {
    return this.calls.filter((call) => call.method === method).map((call) => call.args);
  }

  protected note(method: string, ...args: unknown[]): void {
    this.calls.push({ method, args });
  }

  protected async answer<T>(
    method: Method,
    args: unknown[],
    work: () => T,
    refuse: () => Reason | null = () => null,
  ): Promise<Outcome<T>> {
    this.note(method, ...args);
    await (this.gates.get(method) ?? Promise.resolve());
    const reason = this.failing.get(method) ?? refuse();
    return reason ? failed(reason) : done(work());
  }
}
