/** Nobody has more motions in one meeting; the form's own limit. */
export const MOST_ROWS = 60;

/** The fields of row 3 are `rad3-outcome` and so on. */
export const rowPrefix = (row: number) => `rad${row}-`;

/** Several rows may lack the same: the list of errors has to say which. */
export const inRow = (row: number, message: string) => `Ärende ${row}: ${message}`;
