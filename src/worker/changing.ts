/** What arrives together when it is first asked what other answers would change. */
export { intervalsOf } from '../advisor/flip-intervals.ts'
export { smallestChange } from '../advisor/smallest-change.ts'
export { unlocksIn } from '../advisor/unlock.ts'
export { flipsOf } from '../advisor/what-if.ts'
