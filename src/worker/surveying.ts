/** What arrives together when a plan of many workloads is advised for the first time. */
export { gather } from '../advisor/gather.ts'
export { survey } from '../advisor/survey.ts'
