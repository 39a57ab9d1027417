/** What the telephone's key is sealed for, lib/auth/sealed.ts. */
export const FACTOR_SEAL = "second factor";

/** What new recovery codes are sealed for, until the person has kept them. */
export const CODES_SEAL = "unseen recovery codes";

/** `true` where the municipality demands a second factor of its administrators. */
export const SECOND_FACTOR_SETTING = "second-factor-of-administrators";
