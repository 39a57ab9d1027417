/** What an auditor can ask for: kinds of changes in the cases, and of what the log holds besides. */
export const KINDS = {
  registrering: {
    label: "Registrering och rättelser",
    of: "case",
    like: ["motion-registered", "motion-corrected", "entry-%"],
  },
  remiss: {
    label: "Remisser och svar",
    of: "case",
    like: ["motion-referred", "referral-%", "answer-%", "reply-%"],
  },
  beslut: {
    label: "Planering, beslut och expediering",
    of: "case",
    like: ["plan-%", "decision-%", "meeting-%", "milestone-%", "dispatch-%", "assignment-%"],
  },
  handlingar: { label: "Handlingar", of: "case", like: ["document-%"] },
  dokument: { label: "Dokument som skrivs här", of: "case", like: ["paper-%", "summary-%"] },
  sekretess: { label: "Sekretess och utlämnanden", of: "case", like: ["secrecy-%", "release-%"] },
  lasning: { label: "Läsning av det som har sekretess", of: "log", like: ["document-read", "facts-read"] },
  inloggning: {
    label: "Inloggning",
    of: "log",
    like: ["signed-%", "sign-in-%", "sessions-%", "second-factor-%", "recovery-%", "password-%"],
  },
  konton: { label: "Konton", of: "log", like: ["account-%", "person-%"] },
  installningar: { label: "Inställningar", of: "log", like: ["setting-%"] },
  uttag: {
    label: "Rapporter, uttag och gallring",
    of: "log",
    like: ["report-%", "history-%", "personal-data-%", "disposal-%", "log-%"],
  },
} as const satisfies Record<string, { label: string; of: "case" | "log"; like: string[] }>;

export type Kind = keyof typeof KINDS;

export const kindOptions = Object.entries(KINDS).map(([value, { label }]) => ({ value, label }));

/** That something secret was read tells that there is such: for those who may read it too. */
export const READINGS = KINDS.lasning.like;
