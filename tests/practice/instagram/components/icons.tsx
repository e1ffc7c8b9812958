/** @jsxImportSource react */
/** Line icons of the practice site, drawn for it. */
const PATHS = {
  brand: 'M12 3l7.8 4.5v9L12 21l-7.8-4.5v-9zM12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20',
  messages: 'M4 5.5h16l-6.5 14-2.6-7.6zM10.9 11.9 20 5.5',
  heart: 'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10C19.5 15.4 12 20 12 20z',
  create: 'M7 4h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM12 8.5v7M8.5 12h7',
  menu: 'M4 6h16M4 12h16M4 18h16',
  comment: 'M20 12a8 8 0 1 0-3.2 6.4L20.4 20l-1.3-3.8A8 8 0 0 0 20 12z',
  save: 'M6 4h12v16l-6-5-6 5z',
  grid: 'M4 4h16v16H4zM9.3 4v16M14.7 4v16M4 9.3h16M4 14.7h16',
  clip: 'M4 6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 9h16M9 4l2.6 5M14 4l2.6 5M10.2 12.2v4.8l4.2-2.4z',
  tagged: 'M5 6h4l3-3 3 3h4v14H5zM12 9.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM8.5 18c.4-2 1.8-3 3.5-3s3.1 1 3.5 3',
  link: 'M10 14a4 4 0 0 0 6 .5l2.5-2.5a4 4 0 0 0-5.7-5.7L11.5 7.6M14 10a4 4 0 0 0-6-.5L5.5 12a4 4 0 0 0 5.7 5.7L12.5 16.4',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  close: 'M5 5l14 14M19 5 5 19',
  back: 'M20 12H5M11 6l-6 6 6 6',
  media: 'M3 7a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v8M7 9h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2zM7 18l4-4 3 3 2-2 5 4',
  play: 'M8 5v14l11-7z',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  size?: number;
  /** what it stands for; without it the icon is decoration */
  label?: string | undefined;
  filled?: boolean;
}

export function Icon({ name, size = 24, label, filled = false }: IconProps) {
  return (
    <svg
      className={filled ? 'icon filled' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
