import type { Source } from '../cell.ts'
import { sharedSources } from './shared-sources.ts'

export const secretsSources = {
  'k8s-csi-drivers': sharedSources['k8s-csi-drivers'],
  'docker-cli-legacy-plugins': sharedSources['docker-cli-legacy-plugins'],
  'moby-cluster-volumes': sharedSources['moby-cluster-volumes'],
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
  'k8s-volumes-old': sharedSources['k8s-volumes-old'],
  'docker-secrets': {
    title: 'Docker docs: Manage sensitive data with Docker secrets',
    publisher: 'Docker',
    url: 'https://docs.docker.com/engine/swarm/secrets/',
    version: 'undated',
    revision: 'docker/docs@1ae0cc41c04c',
  },
  'secrets-store': {
    title: 'kubernetes-sigs/secrets-store-csi-driver README',
    publisher: 'Kubernetes SIG Auth',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver',
    version: 'undated',
    revision: '052429b0e46e',
  },
  'vault-csi': {
    title: 'hashicorp/vault-csi-provider README',
    publisher: 'HashiCorp',
    url: 'https://github.com/hashicorp/vault-csi-provider',
    version: '2025 era',
    revision: '0130a8e4328e',
  },
  'mke393-rn': {
    title: 'MKE 3.9.3 release notes',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke4/3.9/release-notes/3-9-3/',
    version: '2026-05-13',
    covers: { product: 'mke', lines: ['3.9'] },
  },
} as const satisfies Record<string, Source>
