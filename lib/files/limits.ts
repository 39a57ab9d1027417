/** What may be sent in; shared with the browser, which says so before anything is sent. */

const MEGABYTE = 1024 * 1024;

export const LARGEST_FILE = 25 * MEGABYTE;
/** All files of a form together: next.config.mjs lets a little more through. */
export const LARGEST_SUBMISSION = 100 * MEGABYTE;
/** Of one form; the inbox takes more. */
export const MOST_FILES = 100;
export const TOO_MANY_FILES = `Högst ${MOST_FILES} filer kan läggas till på en gång. Ta resten efteråt, eller lägg dem i inkorgen.`;
export const tooLarge = (fileName: string) =>
  `”${fileName}” är för stor. En fil får vara högst ${LARGEST_FILE / MEGABYTE}\u00a0MB.`;
export const TOO_LARGE_TO_SEND = "Filen är för stor. Ett arkiv får vara högst 100 MB, en fil högst 25 MB.";
export const ACCEPTED = ".pdf,.docx,.odt,.txt";
/** The inbox opens archives too. */
export const DROPPABLE = `${ACCEPTED},.zip`;
