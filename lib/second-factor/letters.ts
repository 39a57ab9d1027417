import type { Letter } from "@/lib/mail/letter";

const NOT_YOU = "Var det inte du: säg till den som sköter Motionskollen hos er genast.";

export const secondFactorOn = (to: string): Letter => ({
  to,
  subject: "Tvåstegsinloggning är påslagen i Motionskollen",
  text: `Från och med nu frågar Motionskollen efter en kod från din telefon när du har skrivit ditt lösenord.

${NOT_YOU}`,
});

export const secondFactorOff = (to: string): Letter => ({
  to,
  subject: "Tvåstegsinloggning är avslagen i Motionskollen",
  text: `Motionskollen frågar inte längre efter en kod från din telefon när du loggar in.

${NOT_YOU}`,
});

export const recoveryCodesNew = (to: string): Letter => ({
  to,
  subject: "Du har nya återställningskoder i Motionskollen",
  text: `Nya återställningskoder har tagits fram för ditt konto. De du hade förut gäller inte längre.

${NOT_YOU}`,
});

export const recoveryCodeUsed = (to: string, left: number): Letter => ({
  to,
  subject: "En återställningskod har använts i Motionskollen",
  text: `Någon loggade in på ditt konto med en av dina återställningskoder. ${left === 1 ? "En kod är kvar." : `${left} koder är kvar.`} Nya får du under Mitt konto, Tvåstegsinloggning.

${NOT_YOU}`,
});
