/** Whether a password holds what is tried first: the person's own name or address (NIST SP 800-63B). */
export function isGuessable(password: string, { name, email }: { name: string; email: string }): boolean {
  const typed = letters(password);
  const known = [email, email.split("@")[0] ?? "", name, ...name.split(/[\s-]+/)].map(letters);
  return known.some((word) => word.length >= SHORTEST && typed.includes(word));
}

/** Shorter ones, such as Bo, occur in too many honest words. */
const SHORTEST = 4;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
