/** Puts words on the clipboard, when a person has pressed for it. Answers whether it worked. */
export function copyWords(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}
