/** What a person does in a scene. */
export const pause = (ms = 80): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The element, as soon as it stands there; a panel under load may take its time. */
export async function find(root: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 750; tries += 1) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    await pause(20);
  }
  throw new Error(`${selector} is not on the screen.`);
}

export async function click(root: HTMLElement, selector: string): Promise<void> {
  (await find(root, selector)).click();
  await pause();
}

export const tab = (root: HTMLElement, index: number): Promise<void> =>
  click(root, `[role=tab]:nth-child(${index + 1})`);
