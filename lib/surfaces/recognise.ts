/**
 * Which LMS a page belongs to when its domain does not say, from what the page shows of itself. Asked only on a site that the person
 * allowed. Page variables (`M.cfg`, `ENV`) cannot be seen by a content script; the inline scripts that set them can.
 */
import type { Lms } from './selectors';

/** The little of a page that is looked at; no word of its content. */
export interface HostProbe {
  /** Which of the selectors in the table fit, per LMS. */
  fits: Record<Lms, number>;
  /** The beginnings of its inline scripts. */
  scripts: string[];
  bodyClass: string;
  /** `<html data-he-context>`; empty where it has none. */
  context: string;
}

export interface Recognised {
  app: Lms;
  /** The course by the host's own number, where the page shows it. */
  course: string | null;
}

/** What an inline script sets, in a form that no other product writes. */
const SCRIPT: Partial<Record<Lms, RegExp>> = {
  moodle: /\bM\.cfg\s*=\s*\{\s*"wwwroot"/,
  canvas: /\bENV\s*=\s*\{/,
  schoology: /\bsiteNavigationUiProps\s*=/,
};

/** Runs in the page, where it is sent by itself (`lib/browser/recognise-tab.ts`): it may name nothing that stands outside it. */
export function probePage(signs: Record<Lms, readonly string[]>): HostProbe {
  const fits = {} as HostProbe['fits'];
  for (const [app, selectors] of Object.entries(signs)) {
    fits[app as Lms] = selectors.filter((selector) => document.querySelector(selector)).length;
  }
  // Enough of an inline script: Moodle's `M.cfg` stands at 60.
  const scripts = [...document.querySelectorAll('script:not([src])')].map((each) => each.textContent.slice(0, 400));
  const { body, documentElement } = document;
  return { fits, scripts, bodyClass: body?.className ?? '', context: documentElement.dataset.heContext ?? '' };
}

/**
 * The LMS with two signs or more, the most of all; an inline script counts for two, because it is written by the product itself. One
 * sign alone could be anybody's `form#s-…`. Null where no LMS has more than the others.
 */
export function recognise({ fits, scripts, bodyClass, context }: HostProbe): Recognised | null {
  const signs = (Object.keys(fits) as Lms[]).map((app) => {
    const written = SCRIPT[app];
    return { app, count: fits[app] + (written && scripts.some((script) => written.test(script)) ? 2 : 0) };
  });
  signs.sort((a, b) => b.count - a.count);
  const [first, second] = signs;
  if (!first || first.count < 2 || first.count === second?.count) return null;
  return { app: first.app, course: courseOf(first.app, bodyClass, context) };
}

function courseOf(app: Lms, bodyClass: string, context: string): string | null {
  if (app === 'moodle') return /(?:^|\s)course-(\d+)/.exec(bodyClass)?.[1] ?? null;
  if (app === 'canvas') return /(?:^|\s)context-course_(\d+)/.exec(bodyClass)?.[1] ?? null;
  return app === 'brightspace' ? (/"orgUnitId"\s*:\s*"?(\d+)/.exec(context)?.[1] ?? null) : null;
}
