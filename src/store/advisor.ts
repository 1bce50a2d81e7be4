/** What arrives together in one piece after the first question: the catalog and the functions that read it. */
export { advise } from '../advisor/advise.ts'
export { answersTo } from '../advisor/answers-to.ts'
export { catalog } from '../advisor/catalog/catalog.ts'
export { rulesReading } from '../advisor/rules-reading.ts'
export { rowsIn } from '../advisor/survey.ts'
