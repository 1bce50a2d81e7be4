import { condition, warns, weighs } from '../verdict.ts'
import { secretsRule } from './secrets-rule.ts'

export const guardsSecrets = secretsRule({
  id: 'secrets/guards-what-it-is-given',
  says: 'What is encrypted, kept in memory or kept outside the cluster is harder to steal; clear text on a disk is easy to.',
  reads: ['need', 'os'],
  weighs: { security: 2 },
  judge: ({ need, os }, { guards }, the) => {
    if (need !== 'secrets') return undefined
    const here = guards.filter(({ on }) => on === undefined || on === os)
    return here.flatMap(({ says, points }) => {
      const sentence = the(says)
      const weighed = weighs('security', points, () => sentence)
      return points < 0 ? [weighed, warns(() => sentence)] : [weighed]
    })
  },
})

export const encryptedInEtcd = secretsRule({
  id: 'secrets/encrypted-in-etcd',
  says: 'Some MKE lines can encrypt Kubernetes secrets in etcd, where it is switched on.',
  reads: ['need', 'mke'],
  weighs: { security: 0.5 },
  judge: ({ need, mke }, { encryptedInEtcdOn }, the) => {
    const line = need === 'secrets' ? encryptedInEtcdOn?.find((one) => one.mke === mke) : undefined
    if (!line) return undefined
    const from = the(line.from)
    return [
      condition(
        () => `Run MKE ${from} or later and switch on its encryption of Kubernetes secrets in etcd.`,
        'kubectl version',
      ),
      weighs('security', 0.5, () => `MKE ${from} and later can encrypt secrets at rest in etcd.`),
    ]
  },
})

export const knownLimits = secretsRule({
  id: 'secrets/known-limits',
  says: 'The size of a secret, who may read it and when a change arrives are named.',
  reads: ['need'],
  judge: (_, { limits }, the) => {
    const says = the(limits)
    return says === undefined ? undefined : warns(() => says)
  },
})
