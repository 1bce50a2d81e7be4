/** Systems, engines and file systems by the names that people use; ids are those of os-release and of the plan. */
export const osLabels: Readonly<Record<string, string>> = {
  rhel: 'Red Hat Enterprise Linux',
  centos: 'CentOS',
  rocky: 'Rocky Linux',
  almalinux: 'AlmaLinux',
  ol: 'Oracle Linux',
  sles: 'SUSE Linux Enterprise Server',
  ubuntu: 'Ubuntu',
  debian: 'Debian',
  windows: 'Windows Server',
  amzn: 'Amazon Linux',
  photon: 'VMware Photon',
  flatcar: 'Flatcar',
  fedora: 'Fedora',
}

export const engineChoices = [
  { value: 'mcr', label: 'Mirantis Container Runtime (MCR)' },
  { value: 'docker-ee', label: 'Docker Enterprise (Docker EE)' },
  { value: 'docker-ce', label: 'Docker Engine (Docker CE)' },
  { value: 'moby', label: 'Moby, from a distribution' },
  { value: 'containerd', label: 'containerd alone' },
] as const

export const fileSystems: readonly string[] = ['xfs', 'ext4', 'btrfs', 'zfs', 'nfs', 'tmpfs', 'ntfs', 'overlayfs']

export const storageDrivers: readonly string[] = [
  'overlay2',
  'containerd-overlayfs',
  'overlay',
  'devicemapper',
  'aufs',
  'btrfs',
  'zfs',
  'vfs',
  'fuse-overlayfs',
  'windowsfilter',
]

export const storeChoices = [
  { value: 'graphdriver', label: 'Storage driver of the engine' },
  { value: 'containerd', label: 'containerd’s image store' },
] as const

export const mediaChoices = [
  { value: 'nvme', label: 'NVMe' },
  { value: 'ssd', label: 'SSD' },
  { value: 'hdd', label: 'Hard disks' },
] as const
