/** A part of what is stored about somebody, as a table; `why` says what it is kept for and for how long. */
export type PersonalSection = { name: string; why: string; headings: string[]; rows: string[][] };

/** What is kept of everybody who has an account, beside what stands in the cases. */
export const WHY = {
  account: "För att du ska kunna logga in och för att det ska framgå vem som gör vad (artikel 6.1 e GDPR).",
  seats: "Uppdrag i nämnder och styrelser är offentliga och bevaras.",
  signingIn: "För att skydda kontot. Tas bort när inloggningen går ut eller avslutas.",
  drafts:
    "Det du hade skrivit när inloggningen gick ut (ett dygn), det du följer (så länge du gör det), och det du har lämnat eller skickat in (enligt gallringsreglerna).",
  log: "För att det ska gå att granska vem som har gjort vad. Gallras enligt gallringsreglerna.",
  acts: "Ärendets historik är allmän handling och bevaras (arkivlagen 3 §). Den kan inte ändras.",
  motions: "Motioner är allmänna handlingar och bevaras.",
  mentions:
    "Protokoll är allmänna handlingar och bevaras (KL 5:65–67). Raderna söks fram på namnet, så de kan gälla någon som heter likadant.",
} as const;
