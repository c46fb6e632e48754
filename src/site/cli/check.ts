import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseGazetteer } from '../../compile/gazetteer/parseGazetteer.ts'
import { storyPaths } from '../storyPaths.ts'
import { checkJson, checkLines, checkStories, exitCodeOf } from './checkStories.ts'
import { runCommand } from './runCommand.ts'

const COUNTRIES = new URL('../../../data/countries.csv', import.meta.url)

const USAGE = `Usage: npm run check -- [--json] [slug or folder …]
Tells what is wrong with the stories, drafts too; npm run -s check -- --json prints nothing but JSON.`

runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const checked = checkStories({
    asked: positionals,
    folders: storyPaths(process.env.STORYARC_STORIES),
    gazetteer: parseGazetteer(readFileSync(COUNTRIES, 'utf8')),
  })
  console.log(values.json ? checkJson(checked) : checkLines(checked).join('\n'))
  return exitCodeOf(checked)
})
