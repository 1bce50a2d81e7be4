// oxlint-disable-next-line import/default -- Vite makes the address
import workerUrl from './stowage-worker.ts?worker&url'

/**
 * Browsers with Trusted Types take the address of a worker from a policy alone; the page's rules allow the one named
 * `worker` (https://www.w3.org/TR/trusted-types/). What it makes is typed as text, as the constructor of workers wants it.
 */
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined

interface Policy {
  createScriptURL(url: string): string
}

/** It vouches for one address. */
const rules: Policy = {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError('There is one worker, and this is not its address.')
    return url
  },
}

// A second policy of this name would be refused.
const policy = typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('worker', rules)

export function startWorker(): Worker {
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module', name: 'stowage' })
}
