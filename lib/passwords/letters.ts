import type { Letter } from "@/lib/mail/letter";

/** Tells the person, who may not be the one who did it. */
export const passwordChanged = ({ email }: { email: string }): Letter => ({
  to: email,
  subject: "Ditt lösenord i Motionskollen är bytt",
  text: `Ett nytt lösenord har valts för ditt konto i Motionskollen. Du är utloggad överallt där du var inloggad med det gamla.

Var det du behöver du inte göra något. Var det inte du: säg till den som sköter Motionskollen hos er genast.`,
});
