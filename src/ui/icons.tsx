import type { ReactNode, SVGProps } from 'react'

/** Drawn on a 16 px sheet with a 1.5 px pen; they take the colour and size of the text beside them. */
const shapes = {
  check: <path d="m3 8.5 3.2 3.2L13 4.6" />,
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  copy: (
    <>
      <path d="M5.5 5.5h7.8v7.8H5.5z" />
      <path d="M10.5 3.2v-.5H2.7v7.8h.5" />
    </>
  ),
  chevron: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  share: <path d="M8 10V2M5 4.7 8 1.8l3 2.9M4.5 7.2H3v6.6h10V7.2h-1.5" />,
  download: <path d="M8 2v8M5 7.3l3 2.9 3-2.9M2.8 13.5h10.4" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11H2.7V6h10.6v5h-1.8M4.5 9.2h7v4.3h-7z" />,
  upload: <path d="M8 10V2M5 4.7 8 1.8l3 2.9M2.8 13.5h10.4" />,
  trash: <path d="M2.8 4.3h10.4M6 4V2.5h4V4M4.2 4.5l.6 9h6.4l.6-9" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.4v3.8M8 4.7v.6" />
    </>
  ),
  alert: <path d="M8 2 14.3 13.3H1.7zM8 6.4v3.3M8 11.2v.5" />,
  danger: <path d="M5.5 1.8h5l3.7 3.7v5l-3.7 3.7h-5l-3.7-3.7v-5zM8 4.8v3.9M8 10.7v.5" />,
  recommended: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="currentColor" />
      <path className="icon-cut" d="m5 8.3 2.1 2.1L11 5.9" />
    </>
  ),
  condition: (
    <>
      <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" />
      <path d="M8 1.4V14.6L1.4 8z" fill="currentColor" />
    </>
  ),
  'ruled-out': (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M3.7 12.3 12.3 3.7" />
    </>
  ),
  open: <circle cx="8" cy="8" r="6.2" strokeDasharray="2.6 2.27" />,
  tied: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M5 6.6h6M5 9.4h6" />
    </>
  ),
  mark: <path d="M1.3 7.5h13.4l-2 6H3.3zM3.6 7.2V4h3.7v3.2M8.7 7.2V2h3.7v5.2" />,
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

interface IconProps extends SVGProps<SVGSVGElement> {
  name: IconName
  size?: 16 | 20
}

/** Silent for assistive technology: the word beside it carries the meaning. */
export function Icon({ name, size = 16, className, ...rest }: IconProps) {
  return (
    <svg
      {...rest}
      className={className === undefined ? 'icon' : `icon ${className}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  )
}
