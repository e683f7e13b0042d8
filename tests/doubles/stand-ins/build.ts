/** What every stand-in page is made with: nodes by calls alone, because the hosts they stand in for enforce Trusted Types. */

type Child = Node | string | null | false;
export interface Attributes {
  [name: string]: string | number | boolean | null | undefined;
}

/** An element with attributes (`true` is an empty one, `false` and null none) and children. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[Name];
export function el(name: string, attributes?: Attributes, ...children: Child[]): HTMLElement;
export function el(name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

/** Says on the page and in its title what it is. The words are in no element that feedback stands in. */
export function labelAsStandIn(host: string): HTMLElement {
  document.title = `${document.title || host} (stand-in)`;
  const label = el('p', { class: 'stand-in-label', 'aria-hidden': 'true' });
  label.textContent = `Stand-in page of the Shared Lens tests. NOT ${host}.`;
  label.style.cssText =
    'position:fixed;left:0;bottom:0;margin:0;padding:2px 8px;font:11px/1.4 monospace;color:#fff;background:#8a1c1c;z-index:1;pointer-events:none';
  return label;
}

/** What a class name of a compiler looks like; others in every build of the host. */
export function obfuscated(seed: number): () => string {
  let state = seed * 7919 + 13;
  const next = (): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state;
  };
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return () => Array.from({ length: 6 }, () => letters[next() % letters.length]).join('');
}

export function styled(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What the harness reads back: what the host would have sent to its server. */
export interface Saved {
  saved: Record<string, string>[];
}

/** Puts what tests may ask of a stand-in where the page's own world finds it. */
export function expose<Double>(double: Double): Double {
  (globalThis as { standIn?: Double }).standIn = double;
  return double;
}
