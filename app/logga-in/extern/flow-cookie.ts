/** Holds what a sign-on under way must be recognised by; sealed, and only for this browser. */
export const FLOW_COOKIE = "__Host-motionskollen-extern";
