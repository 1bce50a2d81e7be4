import type { Answers } from './answers.ts'
import type { Fact } from './fact.ts'

// Only graph drivers bear these names; zfs, btrfs and fuse-overlayfs are containerd snapshotters as well.
const graphDriversOnly: ReadonlySet<string> = new Set([
  'overlay2',
  'overlay',
  'aufs',
  'devicemapper',
  'vfs',
  'windowsfilter',
])

const spelled = (printed: string) => printed.split(' ')[0]?.toLowerCase() ?? ''

/** The storage driver in use, what it stands on, and which of the two image stores it belongs to. */
export function driverOf(answers: Answers): void {
  const driver = answers.first('storageDriver')
  const snapshotter = answers.all('driverType').find(({ value }) => value.startsWith('io.containerd.snapshotter'))
  if (snapshotter) answers.answer('imageStore', 'containerd', snapshotter)
  if (driver) named(answers, driver)
  else inferred(answers)
  if (answers.pool.currentDriver === 'windowsfilter' && driver) answers.answer('os', 'windows', driver, true)
  backing(answers)
  for (const loop of answers.all('loopFile').slice(0, 1))
    answers.note(loop, 'The thin pool stands on loop files (loop-lvm): good for trying out, not for production.')
}

function named(answers: Answers, fact: Fact): void {
  const name = spelled(fact.value)
  if (!/^[a-z][a-z0-9_-]*$/.test(name)) return answers.ignore(fact, 'This is no name of a storage driver.')
  // The name without a graph driver behind it: engines of the 29 line call containerd's snapshotter so.
  if (name === 'overlayfs') {
    answers.answer('currentDriver', 'containerd-overlayfs', fact)
    answers.answer('imageStore', 'containerd', fact, true)
    return
  }
  answers.answer('currentDriver', name, fact)
  const isWhole = answers.has('loggingDriver') || fact.document !== undefined
  if (graphDriversOnly.has(name) || (isWhole && /^(?:zfs|btrfs|fuse-overlayfs)$/.test(name)))
    answers.answer('imageStore', 'graphdriver', fact, true)
}

/** A line that only one driver prints, or a warning that names the driver. */
function inferred(answers: Answers): void {
  for (const warning of answers.all('warning')) {
    const name =
      /^the ([a-z][a-z0-9]*) storage-driver is deprecated/i.exec(warning.value)?.[1] ??
      /^(devicemapper|overlay2?|aufs) ?: /i.exec(warning.value)?.[1] ??
      (/usage of loopback devices/i.test(warning.value) ? 'devicemapper' : undefined)
    if (name) answers.answer('currentDriver', name.toLowerCase(), warning, true)
  }
  const loop = answers.first('loopFile', 'thinPool')
  if (loop) answers.answer('currentDriver', 'devicemapper', loop, true)
  const diff = answers.first('overlayDiff')
  if (diff) answers.answer('currentDriver', 'overlay2', diff, true)
  if (answers.pool.currentDriver)
    answers.answer('imageStore', 'graphdriver', answers.evidence.at(-1)?.fact ?? noFact, true)
}

const noFact: Fact = { of: 'foreign', value: '', line: 1, text: '' }

function backing(answers: Answers): void {
  const fact = answers.first('backingFs')
  if (fact && answers.pool.currentDriver === 'devicemapper')
    answers.ignore(fact, 'With devicemapper this is the file system of the thin device, not of the disk below.')
  else if (fact && !/^[a-z][a-z0-9_.-]*$/i.test(fact.value))
    answers.ignore(fact, 'The engine could not tell the file system. Run: df -T on the Docker root directory.')
  // The engine tells ext2, ext3 and ext4 by one magic number and calls them all extfs.
  else if (fact) answers.answer('backingFs', fact.value === 'extfs' ? 'ext4' : fact.value.toLowerCase(), fact)
  const dType = answers.first('dType')
  if (dType && /^(?:true|false)$/i.test(dType.value)) answers.answer('dType', /^true$/i.test(dType.value), dType)
  for (const warning of answers.all('warning')) {
    const found = /the backing (\w+) filesystem is formatted without d_type/i.exec(warning.value)
    if (!found) continue
    answers.answer('dType', false, warning, true)
    answers.answer('backingFs', found[1] === 'extfs' ? 'ext4' : found[1], warning, true)
  }
}
