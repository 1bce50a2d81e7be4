import { writeFile } from 'node:fs/promises'
import { templateCsv, templateWorkbook } from '../src/exchange/workload-template/workload-template.ts'

/** Writes the files that the app offers for filling in; a test fails where they differ from what the code makes. */
await writeFile('public/workloads.csv', templateCsv())
await writeFile('public/workloads.xlsx', templateWorkbook())
