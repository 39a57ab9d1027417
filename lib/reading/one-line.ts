/**
 * What is printed over several lines or in columns, as it is written in one line. Single blanks, which are most,
 * are left as they are.
 */
export const asOneLine = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, " ").trim();
