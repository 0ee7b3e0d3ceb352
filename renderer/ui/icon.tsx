/** Paths on a 20 × 20 grid, drawn as lines of 1.6 units. */
const ICON_PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11ZM13.2 13.2L17 17',
  plus: 'M10 4V16M4 10H16',
  minus: 'M4 10H16',
  home: 'M3.5 9.5L10 4L16.5 9.5M5.5 8.5V16H14.5V8.5',
  layers: 'M10 3.5L17 7.5L10 11.5L3 7.5ZM3 11L10 15L17 11',
  list: 'M7 5H17M7 10H17M7 15H17M3.2 5H3.3M3.2 10H3.3M3.2 15H3.3',
  settings:
    'M3 6H9M13 6H17M3 14H7M11 14H17M11 4A2 2 0 1 1 11 8A2 2 0 1 1 11 4M9 12A2 2 0 1 1 9 16A2 2 0 1 1 9 12',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.8V14.9M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15',
  close: 'M5 5L15 15M15 5L5 15',
  back: 'M12.5 4L6.5 10L12.5 16',
  forward: 'M7.5 4L13.5 10L7.5 16',
  down: 'M5 7.5L10 12.5L15 7.5',
  target: 'M10 5a5 5 0 1 1 0 10a5 5 0 0 1 0-10M10 2V6M10 14V18M2 10H6M14 10H18',
  copy: 'M7 7H16V16H7ZM4 13V4H13',
  check: 'M4 10.5L8 14.5L16 6',
  drawPoint:
    'M10 17C6.5 12.8 4.8 10.4 4.8 8A5.2 5.2 0 0 1 15.2 8C15.2 10.4 13.5 12.8 10 17ZM10 8H10.1',
  drawLine: 'M4.5 15.5L8.5 7L12 12.5L15.5 4.5',
  drawRegion: 'M5 6.5L12.5 3.5L16.5 10L12 16.5L4 14Z',
  undo: 'M7.5 4L3.5 8L7.5 12M3.5 8H12A4.2 4.2 0 0 1 12 16.4H8',
  redo: 'M12.5 4L16.5 8L12.5 12M16.5 8H8A4.2 4.2 0 0 0 8 16.4H12',
  delete: 'M4 5.5H16M8 5.5V3.5H12V5.5M5.5 5.5L6.3 16.5H13.7L14.5 5.5M8.5 8.5V13.5M11.5 8.5V13.5',
  edit: 'M4 16L4.8 12.5L13 4.3L15.7 7L7.5 15.2ZM11.4 5.9L14.1 8.6',
  upload: 'M10 13V3.5M6 7.5L10 3.5L14 7.5M4 13V16.5H16V13',
  download: 'M10 3.5V13M6 9L10 13L14 9M4 13V16.5H16V13',
  provinces:
    'M3 5.5L7.5 3.5L12.5 5.5L17 3.5V14.5L12.5 16.5L7.5 14.5L3 16.5ZM7.5 3.5V14.5M12.5 5.5V16.5',
  sites: 'M10 2.8L16 5V10C16 13.4 13.6 16 10 17.2C6.4 16 4 13.4 4 10V5ZM7.2 10.2L9.2 12.2L13 8',
  species:
    'M10 9.8C7.6 9.8 5.5 12.4 5.5 14.4C5.5 15.8 6.6 16.6 7.8 16.6C8.7 16.6 9.2 16.1 10 16.1C10.8 16.1 11.3 16.6 12.2 16.6C13.4 16.6 14.5 15.8 14.5 14.4C14.5 12.4 12.4 9.8 10 9.8ZM3.9 7.8a1.2 1.6 0 1 1 0 3.2a1.2 1.6 0 0 1 0-3.2M16.1 7.8a1.2 1.6 0 1 1 0 3.2a1.2 1.6 0 0 1 0-3.2M7.4 3.6a1.2 1.7 0 1 1 0 3.4a1.2 1.7 0 0 1 0-3.4M12.6 3.6a1.2 1.7 0 1 1 0 3.4a1.2 1.7 0 0 1 0-3.4',
  threats: 'M10 3.2L17.6 16.5H2.4ZM10 8.2V12M10 14.2V14.3',
  briefings: 'M5 3H12L15.5 6.5V17H5ZM12 3V6.5H15.5M7.5 10H13M7.5 13.2H13',
  data: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15M10 9V14M10 6V6.1',
  print: 'M6 8V3.5H14V8M6 13.5H3.5V8H16.5V13.5H14M6 11.5H14V16.5H6Z',
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** A line drawing beside words, or inside a button that has a label of its own. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
