import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icons.tsx'
import './button.css'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'small' | 'normal'
  readonly icon?: IconName
}

/** One primary action per view; quiet ones read as links, plain ones as keys. */
export function Button({ look = 'plain', size = 'normal', icon, className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${look} button-${size} ${className}`.trim()}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  )
}
