/** What docker info prints on two nodes, laid out as engines do it; names, counts and versions are made up. */

export const newNode = `Client: Mirantis Container Runtime
 Version:    25.0.13

Server:
 Containers: 7
 Server Version: 23.0.9
 Storage Driver: overlay2
  Backing Filesystem: xfs
  Supports d_type: true
 Swarm: active
  Is Manager: true
 Security Options:
  seccomp
   Profile: builtin
  selinux
 Kernel Version: 5.14.0-427.13.1.el9_4.x86_64
 Operating System: Red Hat Enterprise Linux 9.4 (Plow)
 OSType: linux
 Architecture: x86_64
 Name: harbour-2
 Docker Root Dir: /var/lib/docker

WARNING: bridge-nf-call-iptables is disabled
`

export const oldNode = `Containers: 1
Images: 2
Server Version: 19.03.15
Storage Driver: devicemapper
 Backing Filesystem: xfs
Kernel Version: 3.10.0-514.el7.x86_64
Operating System: CentOS Linux 7 (Core)
OSType: linux
Architecture: x86_64
`

export const podman = `host:
  arch: amd64
  buildahVersion: 1.33.7
  cgroupManager: systemd
  conmon:
    package: conmon-2.1.10-1.el9.x86_64
store:
  graphDriverName: overlay
version:
  Version: 4.9.4
`
