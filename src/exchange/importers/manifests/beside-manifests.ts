const overlay =
  /^(?:patchesStrategicMerge|patchesJson6902|configMapGenerator|secretGenerator|namePrefix|nameSuffix|commonLabels|bases):/m
const listed = /^resources:[ \t]*\r?\n(?:[ \t]*\r?\n){0,20}[ \t]*- (?:\.{0,2}\/)?[\w./-]+\s*$/m
const chart = /^apiVersion: ?["']?v[12]["']?\s*$/m

/** What to hand in instead of a file that tools make manifests from; undefined for any other text. */
export function besideManifests(text: string): string | undefined {
  const start = text.slice(0, 100_000)
  if (overlay.test(start) || listed.test(start))
    return 'This is a kustomization: it names manifests and holds none. Hand in what it makes: kubectl kustomize FOLDER'
  if (chart.test(start) && /^name:/m.test(start) && /^version:/m.test(start))
    return 'This describes a Helm chart and holds no workload. Hand in what it makes: helm template NAME CHART'
  return undefined
}
