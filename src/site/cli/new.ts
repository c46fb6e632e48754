import { parseArgs } from 'node:util'
import { PlainError } from '../plainError.ts'
import { storyPaths } from '../storyPaths.ts'
import { newStory } from './newStory.ts'
import { runCommand } from './runCommand.ts'

const USAGE = `Usage: npm run new -- my-story [--in ../our-stories]
Makes a draft in the first folder of STORYARC_STORIES, else in data/stories, or in the one named by --in.`

runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { in: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const [slug, ...more] = positionals
  if (slug === undefined) throw new PlainError(`Name the story.\n${USAGE}`)
  if (more.length > 0)
    throw new PlainError(`Name one story, without spaces, and write -- before --in.\n${USAGE}`)
  const [first = '', ...others] = storyPaths(process.env.STORYARC_STORIES)
  const lines = newStory(
    values.in === undefined
      ? { slug, folder: first, others }
      : { slug, folder: values.in, others: [] },
  )
  for (const line of lines) console.log(line)
  return 0
})
