/** Marks our element in a page; its value is what all our names in that page begin with. */
export const MARK = 'data-shared-lens';

/** Whether an element of the page is the one that we put there. */
export const isOurs = (element: Element): boolean => element.hasAttribute(MARK);
