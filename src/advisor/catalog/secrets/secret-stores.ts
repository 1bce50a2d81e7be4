import type { SecretStore } from '../secrets-shape.ts'
import { cell } from './secrets-cell.ts'

const kubernetesOnly = {
  ...cell('unsupported', 'moby-cluster-volumes'),
  note: 'Swarm takes a CSI driver only as a managed Docker plugin, and this one is packaged for Kubernetes.',
}
const swarmOnly = {
  ...cell('unsupported', 'docker-secrets'),
  note: 'It belongs to Swarm and works for its services only.',
}

const outsideTheCluster = cell(
  'The secret stays in a store outside the cluster and reaches the pod as a volume that lasts no longer than the pod.',
  'secrets-store',
)

export const secretStores: readonly SecretStore[] = [
  {
    id: 'docker-secrets',
    name: 'Docker Swarm secrets',
    vendor: 'Docker',
    status: cell('active', 'docker-secrets'),
    orchestrators: {
      swarm: cell('supported', 'docker-secrets'),
      kubernetes: swarmOnly,
    },
    serves: cell(['secrets'], 'docker-secrets'),
    windowsNodes: cell('supported', 'docker-secrets'),
    guards: [
      {
        says: cell(
          'Secrets are encrypted on their way and at rest, in the Raft log of the managers.',
          'docker-secrets',
        ),
        points: 1,
      },
      {
        says: cell('In Linux containers they lie in memory, under /run/secrets.', 'docker-secrets'),
        points: 0.5,
        on: 'linux',
      },
      {
        says: cell(
          "In Windows containers they lie in clear text on the container's root disk: encrypt the volume under the engine with BitLocker.",
          'docker-secrets',
        ),
        points: -0.5,
        on: 'windows',
      },
    ],
    limits: cell('A secret holds up to 500 kB and serves services only, not single containers.', 'docker-secrets'),
    needs: [],
  },
  {
    id: 'docker-configs',
    name: 'Docker Swarm configs',
    vendor: 'Docker',
    status: cell('active', 'docker-secrets'),
    orchestrators: { swarm: cell('supported', 'docker-secrets'), kubernetes: swarmOnly },
    serves: cell(['config'], 'docker-secrets'),
    windowsNodes: cell('supported', 'docker-secrets'),
    guards: [],
    limits: cell(
      'Configs are mounted straight into the file system of the container and not from memory: keep passwords out of them.',
      'docker-secrets',
    ),
    needs: [],
  },
  {
    id: 'k8s-secret-configmap',
    name: 'Kubernetes Secrets and ConfigMaps',
    vendor: 'Kubernetes',
    status: cell('active', 'k8s-volumes-old'),
    orchestrators: {
      swarm: { ...cell('unsupported', 'k8s-volumes-old'), note: 'They are objects of Kubernetes.' },
      kubernetes: cell('supported', 'k8s-volumes-old'),
    },
    serves: cell(['secrets', 'config'], 'k8s-volumes-old'),
    windowsNodes: cell('undocumented', 'k8s-volumes-old'),
    guards: [],
    limits: cell('A container that mounts one of its keys by subPath does not see later changes.', 'k8s-volumes-old'),
    needs: [],
    encryptedInEtcdOn: [{ mke: '3.9', from: cell('3.9.3', 'mke393-rn') }],
  },
  {
    id: 'vault-csi-provider',
    name: 'HashiCorp Vault by CSI',
    vendor: 'HashiCorp',
    status: cell('active', 'vault-csi'),
    orchestrators: { swarm: kubernetesOnly, kubernetes: cell('supported', 'vault-csi') },
    serves: cell(['secrets'], 'vault-csi'),
    standsOn: { anyOf: ['vault'], says: cell('a HashiCorp Vault', 'vault-csi') },
    windowsNodes: cell('unsupported', 'vault-csi'),
    guards: [{ says: outsideTheCluster, points: 1.5 }],
    needs: [
      {
        says: cell(
          "install the Secrets Store CSI driver, and Vault's provider for it with the Vault chart (csi.enabled=true)",
          'vault-csi',
        ),
        check: 'kubectl get csidriver secrets-store.csi.k8s.io',
        work: 0.4,
      },
    ],
    isCsiDriver: cell(true, 'vault-csi'),
  },
  {
    id: 'secrets-store-csi',
    name: 'Secrets Store CSI driver',
    vendor: 'Kubernetes SIG Auth',
    status: cell('active', 'secrets-store'),
    orchestrators: { swarm: kubernetesOnly, kubernetes: cell('supported', 'secrets-store', 'k8s-csi-drivers') },
    serves: cell(['secrets'], 'secrets-store'),
    standsOn: { anyOf: ['vault'], says: cell('an external secret store that has a provider for it', 'secrets-store') },
    windowsNodes: cell('supported', 'secrets-store'),
    guards: [{ says: outsideTheCluster, points: 1.5 }],
    needs: [
      {
        says: cell(
          'install the driver and the provider of your secret store, and describe the secrets in a SecretProviderClass',
          'secrets-store',
        ),
        check: 'kubectl get csidriver secrets-store.csi.k8s.io',
        work: 0.6,
      },
      {
        says: cell(
          'find a provider that runs on Windows nodes: that of HashiCorp Vault runs on Linux only',
          'vault-csi',
        ),
        check: 'kubectl get daemonsets -A',
        work: 0.4,
        on: 'windows',
      },
    ],
    isCsiDriver: cell(true, 'secrets-store'),
  },
  {
    id: 'keywhiz',
    name: 'Keywhiz volume plugin',
    vendor: 'Square (Block)',
    successor: cell('vault-csi-provider', 'keywhiz-repo'),
    status: cell('ended', 'keywhiz-repo'),
    orchestrators: {
      swarm: cell('undocumented', 'docker-cli-legacy-plugins'),
      kubernetes: {
        ...cell('unsupported', 'docker-cli-legacy-plugins'),
        note: 'It is a plugin of the Docker engine.',
      },
    },
    serves: cell(['secrets'], 'keywhiz-repo'),
    standsOn: { anyOf: ['keywhiz'], says: cell('a Keywhiz server', 'keywhiz-repo') },
    windowsNodes: cell('undocumented', 'keywhiz-repo'),
    guards: [],
    needs: [],
    never: {
      because: cell(
        'Square deprecated Keywhiz on 2023-09-18 and points to HashiCorp Vault; Docker keeps its plugin as an archived project only.',
        'keywhiz-repo',
        'keysync-repo',
        'docker-cli-legacy-plugins',
      ),
      instead: 'vault-csi-provider',
    },
  },
]
