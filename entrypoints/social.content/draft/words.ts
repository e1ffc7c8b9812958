/** What the person is told when something of ours does not work, or has nothing to say. */
export const WORDS = {
  unchecked: 'The second look before posting did not work, so a post went through without one.',
  unread: 'The box you are writing in could not be read.',
  removed: 'The page keeps removing the note beside your text, so it is not shown.',
  fuse: 'The box you are writing in changes too fast to be read while you write. It is still looked at when you post.',
  picture: 'A picture you attached could not be looked at for the school’s logo or words, so look at it yourself.',
  tooLong: 'This text is too long to be read while you write. You can paste part of it into Second Look instead.',
  otherLanguage: 'Most of this is not in English, and Second Look reads English only. It was not checked.',
  refresh: 'Second Look was updated. Refresh this page to use it again.',
} as const;
