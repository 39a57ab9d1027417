import type { LinkPurpose } from "@/lib/db/generated/enums";
import type { Letter } from "@/lib/mail/letter";

const NOT_YOU =
  "Har du inte bett om det? Då har någon annan skrivit din adress, och du kan bortse från brevet.";

/** What is sent with each kind of link. */
export const LETTERS: Record<LinkPurpose, (email: string, link: string) => Letter> = {
  SIGN_IN: (to, link) => ({
    to,
    subject: "Din länk till Motionskollen",
    text: `Här är länken som loggar in dig i Motionskollen. Den gäller i tio minuter och kan användas en gång.

${link}

${NOT_YOU}`,
  }),
  NEW_PASSWORD: (to, link) => ({
    to,
    subject: "Välj ett nytt lösenord i Motionskollen",
    text: `Här väljer du ett nytt lösenord till Motionskollen. Länken gäller i en timme och kan användas en gång. Ditt lösenord gäller tills du har valt ett nytt.

${link}

${NOT_YOU}`,
  }),
  INVITATION: (to, link) => ({
    to,
    subject: "Du har fått ett konto i Motionskollen",
    text: `Du har fått ett konto i Motionskollen, där kommunens motioner följs från fullmäktige till beslut. Välj ett lösenord här. Länken gäller i sju dagar och kan användas en gång.

${link}

Du loggar in med den här e-postadressen. Har länken slutat gälla får du en ny på inloggningssidan, under Glömt lösenordet?`,
  }),
};
