/** Looks words up; made into a set by the first question, so that loading the lists costs nothing. */
export interface WordList {
  has(key: string): boolean;
}

/** A list from words divided by white space, or by `divider` where they hold spaces themselves. */
export function words(text: string, divider = ' '): WordList {
  let set: Set<string> | undefined;
  return {
    has(key) {
      set ??= new Set(text.trim().replace(/\s+/g, ' ').split(divider));
      return set.has(key);
    },
  };
}

/** Several lists as one. */
export function oneOf(...lists: readonly WordList[]): WordList {
  return { has: (key) => lists.some((list) => list.has(key)) };
}
