/** What a document is called where its title must not be told: by its number in the register. */
export const documentName = ({ number }: { number: number | null }): string =>
  number === null ? "Ett utkast" : `Handling ${number}`;
