import type { FactName } from './fact.ts'

/** Keys of the text form, in small letters, and what they tell. */
export const telling: ReadonlyMap<string, FactName> = new Map([
  ['containers', 'containers'],
  ['images', 'images'],
  ['server version', 'serverVersion'],
  ['storage driver', 'storageDriver'],
  ['pool name', 'thinPool'],
  ['pool blocksize', 'thinPool'],
  ['base device size', 'thinPool'],
  ['data file', 'thinPool'],
  ['metadata file', 'thinPool'],
  ['udev sync supported', 'thinPool'],
  ['thin pool minimum free space', 'thinPool'],
  ['deferred removal enabled', 'thinPool'],
  ['deferred deletion enabled', 'thinPool'],
  ['backing filesystem', 'backingFs'],
  ['supports d_type', 'dType'],
  ['native overlay diff', 'overlayDiff'],
  ['driver-type', 'driverType'],
  ['data loop file', 'loopFile'],
  ['metadata loop file', 'loopFile'],
  ['logging driver', 'loggingDriver'],
  ['swarm', 'swarm'],
  ['is manager', 'isManager'],
  ['kernel version', 'kernel'],
  ['operating system', 'operatingSystem'],
  ['ostype', 'osType'],
  ['architecture', 'architecture'],
  ['name', 'name'],
  ['docker root dir', 'rootDir'],
  ['product license', 'license'],
])

/** A single line with one of these is worth reading: no other program prints them. */
export const strong: ReadonlySet<FactName> = new Set<FactName>([
  'serverVersion',
  'storageDriver',
  'thinPool',
  'backingFs',
  'dType',
  'overlayDiff',
  'driverType',
  'loopFile',
  'loggingDriver',
  'kernel',
  'operatingSystem',
  'swarm',
  'rootDir',
  'warning',
  'versionServer',
  'clusterVersion',
])

/** Keys after which lines without a key are that key's values: labels and proxies among them, so nothing is shown. */
export const listKeys: ReadonlySet<string> = new Set([
  'labels',
  'insecure registries',
  'registry mirrors',
  'registries',
  'security options',
  'cdi spec directories',
  'discovered devices',
  'manager addresses',
  'default address pools',
  'external cas',
  'plugins',
  'warnings',
])

/** Keys that `docker info` and `docker version` print and no trait needs. */
export const idle: ReadonlySet<string> = new Set(
  `security options|cgroup driver|cgroup version|plugins|volume|network|log|authorization|runtimes|default runtime
init binary|containerd version|runc version|init version|cpus|total memory|id|debug mode|debug mode (client)|debug mode (server)
registry|labels|experimental|insecure registries|registry mirrors|registries|live restore enabled|no proxy|http proxy|https proxy
execution driver|fds|goroutines|init sha1|init path|eventslisteners|system time|file descriptors|username|cluster store
cluster advertise|default isolation|cdi spec directories|discovered devices|cdi|firewall backend
default address pools|base|size|clusterid|managers|nodes|node address|nodeid|is manager|error|orchestration|raft|dispatcher
ca configuration|task history retention limit|snapshot interval|number of old snapshots to retain|heartbeat tick|election tick
heartbeat period|expiry duration|force rotate|external cas|autolock managers|root rotation in progress|manager addresses
default address pool|subnetsize|data path port|dirs|dirperm1 supported|root dir|using metacopy|userxattr|build version
library version|zpool|zpool health|parent dataset|space used by parent|space available|parent quota|compression|windows|lcow
data space used|data space total|data space available|metadata space used
metadata space total|metadata space available|deferred removal enabled
deferred deleted device count|api version|go version|git commit|gitcommit|built|context|endpoint
min api version|package version|orchestrator|kubernetes|stackapi|buildkit|number of docker hooks|server api version|client api version|client version|storage|role|strategy|filters|status|reserved cpus
reserved memory|updatedat|os type|custom containerd snapshotter|memory limit|swap limit|kernel memory|oom kill disable
cpu cfs quota|cpu cfs period|cpu shares|cpuset|ipv4 forwarding|bridge-nf-call-iptables|bridge-nf-call-ip6tables
storage-driver|profile|running|paused|stopped|labels|nfd|go version (client)|go version (server)|git commit (client)
git commit (server)|os/arch|os/arch (client)|version|minimum version|swarm rotation|warnings`.split(/[|\n]/),
)

/** Keys of `docker info --format json`; `ClientInfo` and what stands in it speak of the client. */
export const jsonTelling: ReadonlyMap<string, FactName> = new Map([
  ['ServerVersion', 'serverVersion'],
  ['Driver', 'storageDriver'],
  ['KernelVersion', 'kernel'],
  ['OperatingSystem', 'operatingSystem'],
  ['OSType', 'osType'],
  ['OSVersion', 'osVersion'],
  ['Architecture', 'architecture'],
  ['Name', 'name'],
  ['DockerRootDir', 'rootDir'],
  ['LoggingDriver', 'loggingDriver'],
  ['ProductLicense', 'license'],
])

/** A JSON text with two of these is `docker info` and not an image's, a container's or a volume's inspection. */
export const jsonStrong: ReadonlySet<string> = new Set([
  'ServerVersion',
  'KernelVersion',
  'OperatingSystem',
  'DriverStatus',
  'DockerRootDir',
  'LoggingDriver',
  'CgroupDriver',
  'ContainersRunning',
  'ContainersPaused',
  'ContainersStopped',
  'BridgeNfIptables',
  'BridgeNfIp6tables',
  'ClientInfo',
  'CgroupVersion',
  'CDISpecDirs',
  'SecurityOptions',
  'LocalNodeState',
  'InitBinary',
  'RuncCommit',
  'ContainerdCommit',
  'DefaultRuntime',
  'IndexServerAddress',
  'LiveRestoreEnabled',
  'MemTotal',
  'NCPU',
  'SystemTime',
  'RegistryConfig',
  'OSType',
  'MemoryLimit',
  'SwapLimit',
  'IPv4Forwarding',
  'NGoroutines',
  'NEventsListener',
  'CPUShares',
  'CPUSet',
])
