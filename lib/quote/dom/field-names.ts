/** How a host names its fields, where ids, names and labels of its page do not last or mean nothing. */
export interface FieldNames {
  /**
   * At most 110 units that are the same after a reload; null where the field is named as on any other page. A field in a part of
   * the page that the host has left and not thrown away gets a key that nothing is kept under, so that it is never counted.
   */
  key(field: Element): string | null;
  /** What a person would call it; null as on any other page. */
  label(field: Element): string | null;
}
