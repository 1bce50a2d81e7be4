/**
 * What the page may do. It carries these rules itself, in a meta element, so that it is as safe on a static host that
 * sends no headers. `worker` names the one Trusted Types policy that may make the URL of a worker; nothing may make HTML.
 */
const page = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'worker',
}

export const metaPolicy = policyText(page)

// Browsers ignore frame-ancestors in a meta element: https://www.w3.org/TR/CSP3/#meta-element
export const headerPolicy = policyText({ ...page, 'frame-ancestors': "'none'" })

/** The development server adds its own inline scripts and styles, marked with this nonce, and a socket for updates. */
export const devNonce = 'development'

export const devPolicy = policyText({
  ...page,
  'script-src': `'self' 'nonce-${devNonce}'`,
  'style-src': `'self' 'nonce-${devNonce}'`,
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
})

export const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

function policyText(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
