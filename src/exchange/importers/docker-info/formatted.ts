import type { FactName } from './fact.ts'

const templates: ReadonlyMap<string, FactName> = new Map([
  ['.driver', 'storageDriver'],
  ['.serverversion', 'serverVersion'],
  ['.kernelversion', 'kernel'],
  ['.operatingsystem', 'operatingSystem'],
  ['.ostype', 'osType'],
  ['.architecture', 'architecture'],
  ['.server.version', 'versionServer'],
  ['.server.kernelversion', 'versionKernel'],
  ['.server.arch', 'versionArch'],
])

/** What the line below `docker info --format '{{.Driver}}'` tells; undefined for other commands and mixed templates. */
export function askedFor(command: string): FactName | undefined {
  const asked =
    /^docker (?:system )?(?:info|version) .{0,20}(?:-f|--format)[ =]["']?\{\{ ?([.a-z]{1,40}) ?\}\}["']?$/.exec(command)
  return templates.get(asked?.[1] ?? '')
}
