import { Button, type ButtonProps } from './Button.tsx'
import type { IconName } from './icons.tsx'

export interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  readonly icon: IconName
  /** What it does, and to what: "Remove workload orders-db". */
  readonly label: string
}

/** A square key for dense rows. Its name is text in the page, so it needs no tooltip to be read out or translated. */
export function IconButton({ label, look = 'quiet', className = '', ...rest }: IconButtonProps) {
  return (
    <Button {...rest} look={look} className={`button-square ${className}`}>
      <span className="visually-hidden">{label}</span>
    </Button>
  )
}
