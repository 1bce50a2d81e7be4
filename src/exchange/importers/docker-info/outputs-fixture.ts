/** Outputs made up for the tests: layouts as engines print them, every name, count and size invented. */

export const engine18 = `Containers: 5
 Running: 2
 Paused: 0
 Stopped: 3
Images: 12
Server Version: 18.09.9
Storage Driver: overlay2
 Backing Filesystem: extfs
 Supports d_type: true
 Native Overlay Diff: true
Logging Driver: json-file
Cgroup Driver: cgroupfs
Plugins:
 Volume: local
 Network: bridge host macvlan null overlay
 Log: awslogs fluentd gcplogs gelf journald json-file local logentries splunk syslog
Swarm: inactive
Runtimes: runc
Default Runtime: runc
Init Binary: docker-init
containerd version: 0000000000000000000000000000000000000001
runc version: 0000000000000000000000000000000000000002 (expected: 0000000000000000000000000000000000000003)
init version: fec3683
Security Options:
 apparmor
 seccomp
  Profile: default
Kernel Version: 4.15.0-99-generic
Operating System: Ubuntu 18.04.4 LTS
OSType: linux
Architecture: x86_64
CPUs: 4
Total Memory: 7.7GiB
Name: harbour-1
ID: AAAA:BBBB:CCCC:DDDD
Docker Root Dir: /var/lib/docker
Debug Mode (client): false
Debug Mode (server): false
Registry: https://index.docker.io/v1/
Labels:
Experimental: false
Insecure Registries:
 127.0.0.0/8
Live Restore Enabled: false

WARNING: No swap limit support
`

export const engine29 = `Client: Docker Engine - Community
 Version:    29.9.9
 Context:    default
 Debug Mode: false
 Plugins:
  buildx: Docker Buildx (Docker Inc.)
    Version:  v0.31.1
    Path:     /usr/libexec/docker/cli-plugins/docker-buildx

Server:
 Containers: 7
  Running: 7
  Paused: 0
  Stopped: 0
 Images: 9
 Server Version: 29.3.1
 Storage Driver: overlayfs
  driver-type: io.containerd.snapshotter.v1
 Logging Driver: json-file
 Cgroup Driver: systemd
 Cgroup Version: 2
 Plugins:
  Volume: local
  Network: bridge host ipvlan macvlan null overlay
  Log: awslogs fluentd gcplogs gelf journald json-file local splunk syslog
 CDI spec directories:
  /etc/cdi
  /var/run/cdi
 Swarm: active
  NodeID: aaaaaaaaaaaaaaaaaaaaaaaaa
  Is Manager: true
  Managers: 3
  Nodes: 9
  Orchestration:
   Task History Retention Limit: 5
 Runtimes: io.containerd.runc.v2 runc
 Default Runtime: runc
 Security Options:
  seccomp
   Profile: builtin
  selinux
  rootless
  cgroupns
 Kernel Version: 5.14.0-503.11.1.el9_5.aarch64
 Operating System: Red Hat Enterprise Linux 9.5 (Plow)
 OSType: linux
 Architecture: aarch64
 CPUs: 8
 Total Memory: 15.3GiB
 Name: harbour-2
 Docker Root Dir: /var/lib/docker
`

export const devicemapper = `Containers: 1
Images: 2
Server Version: 1.12.6
Storage Driver: devicemapper
 Pool Name: docker-8:1-1234-pool
 Backing Filesystem: xfs
 Data file: /dev/loop0
 Data loop file: /var/lib/docker/devicemapper/devicemapper/data
 WARNING: Usage of loopback devices is strongly discouraged for production use.
 Library Version: 1.02.135-RHEL7 (2016-11-16)
Logging Driver: journald
Security Options: seccomp
Kernel Version: 3.10.0-514.el7.x86_64
Operating System: CentOS Linux 7 (Core)
`

export const windows = `PS C:\\Users\\pilot> docker info
Containers: 2
Server Version: 20.10.9
Storage Driver: windowsfilter
 Windows:
Logging Driver: json-file
Swarm: inactive
Default Isolation: process
Kernel Version: 10.0 17763 (17763.1.amd64fre.rs5_release.180914-1434)
Operating System: Windows Server 2019 Datacenter Version 1809 (OS Build 17763.2300)
OSType: windows
Architecture: x86_64
PS C:\\Users\\pilot>
`

export const versionThenInfo = `$ docker version
Client: Mirantis Container Runtime
 Version:           23.0.1
 API version:       1.42
 OS/Arch:           darwin/arm64

Server: Mirantis Container Runtime
 Engine:
  Version:          23.0.9
  API version:      1.42 (minimum version 1.12)
  OS/Arch:          linux/amd64
 containerd:
  Version:          1.6.20
 runc:
  Version:          1.1.5
$ docker info | grep Storage
 Storage Driver: overlay2
`

export const json = JSON.stringify({
  ID: 'x',
  Containers: 3,
  Driver: 'overlay2',
  DriverStatus: [
    ['Backing Filesystem', 'xfs'],
    ['Supports d_type', 'false'],
    ['Native Overlay Diff', 'true'],
  ],
  Plugins: { Volume: ['local'], Log: ['json-file'] },
  LoggingDriver: 'json-file',
  KernelVersion: '4.18.0-477.el8.x86_64',
  OperatingSystem: 'Rocky Linux 8.8 (Green Obsidian)',
  OSVersion: '8.8',
  OSType: 'linux',
  Architecture: 'x86_64',
  RegistryConfig: { IndexConfigs: { 'registry.example': { Name: 'registry.example', Secure: false } } },
  HttpProxy: 'http://mate:anchor@proxy.example:3128',
  Labels: ['token=barnacle'],
  ServerVersion: '24.0.7',
  Swarm: { LocalNodeState: 'active', ControlAvailable: false },
  SecurityOptions: ['name=seccomp,profile=builtin', 'name=userns'],
  Warnings: ['WARNING: bridge-nf-call-iptables is disabled'],
  ClientInfo: { Version: '27.0.1', Os: 'darwin', Arch: 'arm64', Context: 'default' },
})
