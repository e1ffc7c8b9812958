/** The first words of a text, for a heading: at most 60 UTF-16 code units, and no half of a letter. */
export function excerptOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59).replace(/\s\S*$|[\uD800-\uDBFF]$/, '')}…`;
}
