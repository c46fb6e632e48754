const LONGEST = 80

/**
 * Foreign text in curly quotation marks, fit for one line of a terminal: at most 80 characters,
 * white space collapsed, control and direction marks shown as `�`.
 */
export function excerpt(text: string): string {
  const plain = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
  const characters = [...plain]
  const cut = characters.length > LONGEST || text.length > LONGEST * 4
  return `“${characters.slice(0, LONGEST).join('')}${cut ? '…' : ''}”`
}
