/** Line drawings on a 20 × 20 grid, stroked in the colour of the text around them. */
const PATHS = {
  notebook:
    'M5 3.5h9.5a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H5zM5 3.5v13M7.8 3.5v13M10.3 7.5h2.8M10.3 10.5h2.8M3.5 6.5H6M3.5 10H6M3.5 13.5H6',
  preferences:
    'M3 6.2h6.2M13 6.2h4M3 13.8h4M10.8 13.8H17M11.1 4.2a2 2 0 1 1 0 4 2 2 0 0 1 0-4M8.9 11.8a2 2 0 1 1 0 4 2 2 0 0 1 0-4',
  collapse: 'M15.8 3.5v13M3.5 10h8.6M8.6 6.4 12.2 10l-3.6 3.6',
  close: 'm5 5 10 10M15 5 5 15',
  chevron: 'm7.5 4.8 5.2 5.2-5.2 5.2',
  search: 'M8.8 3.6a5.2 5.2 0 1 1 0 10.4 5.2 5.2 0 0 1 0-10.4M12.7 12.7l4 4',
  edit: 'M4 16l.7-3.2L13.2 4.3a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2L7.2 15.3zM11.6 5.9l2.5 2.5',
  remove: 'M4 5.8h12M8 5.8V4h4v1.8M5.6 5.8l.8 10.2h7.2l.8-10.2M8.6 8.6v4.8M11.4 8.6v4.8',
  copy: 'M7.5 7.5h8v8.5h-8zM12.5 7.5V4h-8v8.5h3',
  check: 'm4.2 10.6 3.8 3.8 7.8-8.6',
  undo: 'M7.2 4.2 3.8 7.6l3.4 3.4M4 7.6h7.4a4.4 4.4 0 0 1 0 8.8H8',
  tag: 'M3.6 4.4v5.4l7 7 5.8-5.8-7-7H4zM6.8 7.4h.01',
  care: 'M10 3.4 17.4 16H2.6zM10 8.2v3.6M10 13.9v.1',
  link: 'M8.4 11.6a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-.9.9M11.6 8.4a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l.9-.9',
  start: 'M6.5 4.2v11.6l9-5.8z',
  stop: 'M5 5h10v10H5z',
  people:
    'M7.2 4.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2M2.4 16c.3-3 2-4.600 4.800-4.600S11.700 13 12 16M12.600 4.800a2.300 2.300 0 0 1 0 4.500M14.200 11.900c2 .5 3.100 1.900 3.400 4.100',
  marks: 'm3.400 5.400 1.400 1.400 2.400-2.800M9.800 5.600H17M3.400 12.400l1.400 1.400 2.400-2.800M9.800 12.600H17',
} as const;
export type IconName = keyof typeof PATHS;

/** A decoration beside words, or inside a control that has a name of its own. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
