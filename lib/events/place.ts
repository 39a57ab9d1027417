/** Where in the application something was done, for people to read: the page's address without ids. */
export const placeInWords = (origin: string | null): string =>
  origin === null
    ? "direkt på servern"
    : origin.replace(/\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(?=\/|$)/gi, "/…");
