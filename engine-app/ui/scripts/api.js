import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

/** Generates the types of the REST interface from its description; with --check it only says whether they are up to date. */
const kept = new URL('../src/api/schema.ts', import.meta.url)
const note =
  '// Generated from openapi.json by `npm run api`. Nobody imports this file but types.ts, which names the shapes.\n'
const present = note + astToString(await openapiTS(new URL('../../openapi.json', import.meta.url)))

if (!process.argv.includes('--check')) {
  writeFileSync(kept, present)
} else if (readFileSync(kept, 'utf8') !== present) {
  console.error('src/api/schema.ts does not fit openapi.json: run `npm run api`')
  process.exitCode = 1
}
