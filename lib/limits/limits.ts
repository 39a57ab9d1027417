/**
 * How often something may be tried. The first `free` times cost nothing; after that each makes the next wait,
 * twice as long every time. A pause of `forgottenAfter` begins anew.
 */
export type Limit = {
  name: string;
  free: number;
  /** Seconds. */
  firstWait: number;
  longestWait: number;
  forgottenAfter: number;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const guessing = { firstWait: 30, longestWait: 15 * MINUTE, forgottenAfter: 24 * HOUR };

/** Wrong passwords for one account from one place, or within a session: what a person with a bad memory meets. */
export const PASSWORD_FROM_PLACE: Limit = { name: "password-from-place", free: 5, ...guessing };
/** For one account from everywhere: somebody guesses from many places. */
export const PASSWORD_FOR_ACCOUNT: Limit = { name: "password-for-account", free: 20, ...guessing };
/** For all accounts from one place, which may be a whole town hall: somebody tries one password on everybody. */
export const PASSWORD_AT_PLACE: Limit = {
  name: "password-at-place",
  ...guessing,
  free: 100,
  forgottenAfter: HOUR,
};
/** Wrong codes, once the password was right: from one place, and from everywhere. */
export const CODE_FROM_PLACE: Limit = { name: "code-from-place", free: 5, ...guessing };
export const CODE_FOR_ACCOUNT: Limit = { name: "code-for-account", free: 20, ...guessing };

const mailing = { firstWait: MINUTE, longestWait: HOUR, forgottenAfter: 6 * HOUR };

/** Links asked for: nobody's mailbox is to be filled by others. */
export const LINK_TO_ADDRESS: Limit = { name: "link-to-address", free: 3, ...mailing };
export const LINK_FROM_PLACE: Limit = { name: "link-from-place", free: 20, ...mailing };

/** Files that are made for somebody who is not signed in: one costs as much as a hundred pages. */
export const FILE_FROM_PLACE: Limit = {
  name: "file-from-place",
  free: 30,
  firstWait: 10,
  longestWait: 5 * MINUTE,
  forgottenAfter: 10 * MINUTE,
};
