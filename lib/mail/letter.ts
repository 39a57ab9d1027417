/** Plain text; its paragraphs are parted by empty lines, and a link stands on a line of its own. */
export type Letter = { to: string; subject: string; text: string };
