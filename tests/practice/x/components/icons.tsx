/** @jsxImportSource react */
/** Line icons of the practice site, drawn for it. */
const PATHS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  explore: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20',
  notifications: 'M6 17v-6a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4',
  chat: 'M4 5h16v11H12l-5 4v-4H4z',
  bookmarks: 'M6 4h12v16l-6-4.5L6 20z',
  articles: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
  profile: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
  reply: 'M4 6h16v10h-8l-4 4v-4H4z',
  repost: 'M5 9l3-3 3 3M8 6v10h6M19 15l-3 3-3-3M16 18V8h-6',
  like: 'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10C19.5 15.4 12 20 12 20z',
  share: 'M12 15V4M8 7.5 12 4l4 3.5M5 13v6h14v-6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M5 5l14 14M19 5 5 19',
  back: 'M20 12H5M11 6l-6 6 6 6',
  photo: 'M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4M15.5 9h.01',
  emoji: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM9 10h.01M15 10h.01M8.5 14c1.8 2.2 5.2 2.2 7 0',
  schedule: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4M12 13v3h2.5',
  location: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0C18.5 15 12 21 12 21zM12 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  link: 'M10 14a4 4 0 0 0 6 .5l2.5-2.5a4 4 0 0 0-5.7-5.7L11.5 7.6M14 10a4 4 0 0 0-6-.5L5.5 12a4 4 0 0 0 5.7 5.7L12.5 16.4',
  joined: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4',
  birthday: 'M12 3a5.5 5.5 0 0 1 5.5 5.5C17.5 12 14.5 15 12 15S6.5 12 6.5 8.5A5.5 5.5 0 0 1 12 3zM12 15l-1.5 2h3zM12 17v4',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  globe: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM4 12h16M12 4c3 3 3 13 0 16M12 4c-3 3-3 13 0 16',
  pen: 'M4 20l1-5L16 4l4 4L9 19z',
  plus: 'M12 5v14M5 12h14',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  size?: number;
  testId?: string;
  label?: string;
}

export function Icon({ name, size = 20, testId, label }: IconProps) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      data-testid={testId}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
