/** A table as a file has it: texts, with days as 2023-05-02 where the file says that they are days. */
export type Sheet = { name: string | null; rows: string[][] };

/** For files that are made here: what stands in the head, and rows of as many texts. */
export type Written = { name: string; headings: string[]; rows: string[][] };
