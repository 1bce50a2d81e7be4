import type { Source } from '../cell.ts'

export const secretsSources = {
  'k8s-csi-drivers': {
    title: 'kubernetes-csi/docs: book/src/drivers.md (CSI driver list)',
    publisher: 'Kubernetes SIG Storage',
    url: 'https://kubernetes-csi.github.io/docs/drivers.html',
    version: 'repo kubernetes-csi/docs commit 883ce07b8ba2438308447e88b57a7c93dc2d6979, 2026-05-22',
  },
  'docker-cli-legacy-plugins': {
    title: 'docker/cli: docs/extend/legacy_plugins.md (Use Docker Engine plugins)',
    publisher: 'Docker',
    url: 'https://docs.docker.com/engine/extend/legacy_plugins/',
    version: 'repo docker/cli commit 28f756087eea5fa301f3fbf12b01ae62f91521c2, 2026-08-20',
  },
  'moby-cluster-volumes': {
    title: 'moby/moby: docs/cluster_volumes.md',
    publisher: 'Moby project',
    url: 'https://github.com/moby/moby/blob/master/docs/cluster_volumes.md',
    version: 'stored copy, commit 0fa212dd6d020fc2d9f4d58b6005e504d5bb2d29',
  },
  'keywhiz-repo': {
    title: 'square/keywhiz repository README',
    publisher: 'Square / Block',
    url: 'https://github.com/square/keywhiz',
    version: 'deprecation dated 2023-09-18',
  },
  'keysync-repo': {
    title: 'square/keysync repository (archived)',
    publisher: 'Square / Block',
    url: 'https://github.com/square/keysync',
    version: 'archived 2023-11-22',
  },
  'k8s-volumes-old': {
    title: 'Kubernetes website: Volumes (old stored copy, emptyDir/hostPath/fc text)',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/storage/volumes/',
    version: 'repo kubernetes/website commit 00e5f9d05965e59e49a2720d3189152f1598e72d (2018-2019 era)',
  },
  'docker-secrets': {
    title: 'Docker docs: Manage sensitive data with Docker secrets',
    publisher: 'Docker',
    url: 'https://docs.docker.com/engine/swarm/secrets/',
    version: 'repo docker/docs commit 1ae0cc41c04c11c408211dbcfc3c414aab0063db',
  },
  'secrets-store': {
    title: 'kubernetes-sigs/secrets-store-csi-driver README',
    publisher: 'Kubernetes SIG Auth',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver',
    version: 'commit 052429b0e46e5db723f60f5caf98686dc2571478',
  },
  'vault-csi': {
    title: 'hashicorp/vault-csi-provider README',
    publisher: 'HashiCorp',
    url: 'https://github.com/hashicorp/vault-csi-provider',
    version: 'commit 0130a8e4328e5fe64d2f62548d6a84ad94f1916b (2025 era)',
  },
  'mke393-rn': {
    title: 'MKE 3.9.3 release notes',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke4/3.9/release-notes/3-9-3/',
    version: '2026-05-13',
    covers: { product: 'mke', lines: ['3.9'] },
  },
} as const satisfies Record<string, Source>
