/** The first words of a text, for a heading: at most 60 characters. */
export function excerptOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59).replace(/\s\S*$/, '')}…`;
}
