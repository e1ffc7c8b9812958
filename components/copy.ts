/** Puts words on the clipboard, when a person has pressed for it. Answers whether it worked; pages without a clipboard of their own are a no. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
