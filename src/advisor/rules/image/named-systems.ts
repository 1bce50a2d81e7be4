interface Node {
  readonly os?: string | undefined
  readonly osVersion?: string | undefined
}

/** `ubuntu 14.04` means that release and its point releases; `ubuntu` means all. Reads the release only if it matters. */
export function isOn(systems: readonly string[], node: Node): boolean {
  return systems.some((system) => {
    const [name, release] = system.split(' ')
    if (name !== node.os) return false
    return release === undefined || node.osVersion === release || node.osVersion?.startsWith(`${release}.`) === true
  })
}
