/** Six situations from real life, as the start page offers them; the plans themselves come when one is opened. */
export const exampleList = [
  {
    id: 'bank-on-swarm',
    title: 'A bank that stays on Swarm',
    situation: 'MCR 23 on RHEL, an HPE Nimble array bought in 2018, MSR 2.9 that must survive a node.',
  },
  {
    id: 'kubernetes-on-own-servers',
    title: 'Kubernetes on own servers, nothing bought yet',
    situation: 'MKE 3.8 on Ubuntu, PostgreSQL and Kafka, five nodes with SSDs, MSR 4.',
  },
  {
    id: 'vsphere-with-netapp',
    title: 'vSphere with a NetApp filer',
    situation: 'Both orchestrators, shared files and databases, a registry for two sites.',
  },
  {
    id: 'aws-in-three-zones',
    title: 'AWS in three zones',
    situation: 'A database that must outlive a zone, a search cluster, MSR 2.10 in a new region.',
  },
  {
    id: 'windows-on-azure',
    title: 'Windows containers on Azure',
    situation: 'Windows Server 2022 beside Linux, shared files over SMB, an air-gapped registry.',
  },
  {
    id: 'old-devicemapper-hosts',
    title: 'CentOS 7 hosts on devicemapper',
    situation: 'MCR 19.03 with loop files, data in the writable layer, and an upgrade ahead.',
  },
] as const

export type ExampleId = (typeof exampleList)[number]['id']
