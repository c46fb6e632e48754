import { expect, it } from 'vitest'
import { licencesText, type ShippedPackage } from '../../../src/site/files/licences.ts'

const PACKAGE: ShippedPackage = {
  name: 'b',
  version: '1.0.0',
  license: 'MIT',
  licenseText: ' Copyright B\r\nAll of it. \n',
  repository: 'https://example.org/b',
}

it('the licences are ours, those of the data, and each package’s by name', () => {
  const silent = { ...PACKAGE, name: 'a', license: 'ISC', licenseText: null }
  const rule = '='.repeat(80)
  expect(licencesText('Ours', 'Theirs\n', [PACKAGE, silent])).toBe(
    [
      ...[rule, 'Storyarc', rule, '', 'Ours', '', rule, 'Data', rule, '', 'Theirs', ''],
      ...[rule, 'a 1.0.0 (ISC)', rule, ''],
      ...['It comes without the text of its licence. Source: https://example.org/b', ''],
      ...[rule, 'b 1.0.0 (MIT)', rule, '', 'Copyright B', 'All of it.', ''],
    ].join('\n'),
  )
})
