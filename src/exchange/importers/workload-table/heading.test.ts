import { expect, test } from 'vitest'
import { headingWords } from './heading-words.ts'
import { isSecretHeading, isWithoutTrait, readHeading } from './heading.ts'

test.each<[heading: string, meaning: string | undefined, unit?: string]>([
  ['Name', 'name'],
  ['Workload', 'name'],
  ['Anwendung', 'name'],
  ['IOPS', 'iops', 'IOPS'],
  ['iops_required', 'iops'],
  ['Required IOPS (peak)', 'iops'],
  ['IOPS (k)', 'iops', 'k'],
  ['Read IOPS', 'readIops'],
  ['IOPS (write)', 'writeIops'],
  ['capacityGiB', 'capacityGiB', 'GiB'],
  ['capacity_gb', 'capacityGiB', 'gb'],
  ['StorageSizeGB', 'capacityGiB', 'GB'],
  ['Kapazität (GB)', 'capacityGiB', 'GB'],
  ['Kapazitaet in TB', 'capacityGiB', 'TB'],
  ['Benötigte Kapazität [GiB]', 'capacityGiB', 'GiB'],
  ['Storage (GB) per replica', 'capacityGiB', 'GB'],
  ['Size, GiB', 'capacityGiB', 'GiB'],
  ['Capacité (Go)', 'capacityGiB', 'Go'],
  ['Speicherplatz', 'capacityGiB'],
  ['Débit', 'throughputMiBps'],
  ['Débit (Mo/s)', 'throughputMiBps', 'Mo/s'],
  ['Throughput MB/s', 'throughputMiBps', 'MB/s'],
  ['throughput_mbps', 'throughputMiBps', 'mbps'],
  ['MB/s', 'throughputMiBps', 'MB/s'],
  ['GB', undefined],
  ['Latency [ms]', 'latency', 'ms'],
  ['RPO (h)', 'recoveryPointHours', 'h'],
  ['Read %', 'readPercent'],
  ['% read', 'readPercent'],
  ['R/W', 'readWriteRatio'],
  ['Growth %/year', 'growthPercentPerYear', '%/year'],
  ['Wachstum p.a.', 'growthPercentPerYear'],
  ['Max €/TB/Monat', 'maxCostPerTBMonth', '/TB'],
  ['Preis pro GB und Monat', 'maxCostPerTBMonth', '/GB'],
  ['Budget (EUR)', 'maxCostPerTBMonth'],
  ['Budget', 'maxCostPerTBMonth'],
  ['Replicas', 'replicas'],
  ['Anzahl Replikate', 'replicas'],
  ['# Pods', 'replicas'],
  ['Anzahl', undefined],
  ['Zugriff', 'accessMode'],
  ['AccessMode', 'accessMode'],
  ['Access Mode (RWO/RWX)', 'accessMode'],
  ['StorageClass', 'storageClass'],
  ['storage class name', 'storageClass'],
  ['Hochverfügbar?', 'survives'],
  ['Failure domain', 'survives'],
  ['Verschlüsselung', 'features.encryption-at-rest'],
  ['Snapshots (ja/nein)', 'features.snapshots'],
  ['Stateful?', 'state'],
  ['Block size (KB)', 'ioSizeKiB', 'KB'],
  ['Price of the ticket', undefined],
  ['Cost center', undefined],
  ['Speicher', undefined],
  ['RAM (GB)', undefined],
  ['', undefined],
])('%s', (heading, meaning, unit) => {
  const read = readHeading(heading)
  expect(read?.meaning).toBe(meaning)
  expect(read?.unit).toBe(unit)
})

test('an average gives way to a peak', () => {
  expect(readHeading('IOPS avg')?.distance).toBeGreaterThan(readHeading('Peak IOPS')?.distance ?? Infinity)
})

test.each(['Owner', 'Kommentar', 'RAM (GB)', 'vCPU', 'RTO (h)', '#'])(
  '%s tells nothing that a plan holds',
  (heading) => {
    expect(isWithoutTrait(heading)).toBe(true)
  },
)

test.each<[string, boolean]>([
  ['DB Password', true],
  ['Kennwort', true],
  ['API-Key', true],
  ['mot de passe', true],
  ['Passengers', false],
  ['Secrets', false],
])('%s holds secrets: %s', (heading, isSecret) => {
  expect(isSecretHeading(heading)).toBe(isSecret)
})

test('every phrase reads as the meaning that it stands under first', () => {
  const wrong = Object.entries(headingWords).flatMap(([meaning, phrases]) =>
    phrases.filter((phrase) => readHeading(phrase)?.meaning !== meaning).map((phrase) => `${meaning}: ${phrase}`),
  )
  expect(wrong).toEqual([])
})
