import { AuthorizationResponseError, ResponseBodyError } from "openid-client";
import { NotReachable } from "./reachable";

/** Why a sign-on came to nothing; the key stands in the sign-in page's address, the sentence on the page. */
export const TROUBLE = {
  "svarar-inte": "Kommunens inloggning svarar inte just nu. Försök igen om en stund.",
  "obegripligt-svar":
    "Kommunens inloggning svarade något som Motionskollen inte förstår. Säg till den som sköter inloggningen.",
  "otillaten-adress":
    "Inställningen för kommunens inloggning leder till en adress som Motionskollen inte får gå till. Säg till den som sköter inloggningen.",
  avbruten: "Inloggningen avbröts eller nekades av kommunens inloggning.",
  "borja-om":
    "Inloggningen tog för lång tid, var redan använd eller påbörjades i en annan webbläsare. Börja om.",
  klockan:
    "Inloggningens tid har gått ut, eller så går klockorna mer än fem minuter isär. Börja om, och säg till den som sköter inloggningen om det händer igen.",
  "fel-mottagare": "Svaret från kommunens inloggning var inte ställt till Motionskollen. Inget har öppnats.",
  underskriften: "Svaret från kommunens inloggning gick inte att lita på. Inget har öppnats.",
  hemligheten:
    "Kommunens inloggning känner inte igen Motionskollen. Säg till den som sköter inloggningen: klient-id eller hemlighet stämmer inte.",
  "inget-konto": "Du har inget konto i Motionskollen. Be den som sköter kontona att lägga upp ett.",
  "ingen-roll": "Du är inte med i någon grupp som ger tillträde till Motionskollen.",
  avstangt: "Ditt konto är avstängt. Be den som sköter kontona att öppna det.",
  "for-manga-grupper":
    "Du är med i så många grupper att kommunens inloggning inte räknar upp dem. Säg till den som sköter inloggningen: skicka bara de grupper som gäller Motionskollen.",
  "ofullstandigt-svar":
    "Kommunens inloggning lämnar inte ut ditt namn och din e-postadress. Säg till den som sköter inloggningen.",
  "annat-konto":
    "Kontot med din e-postadress hör redan till någon annan hos kommunens inloggning. Säg till den som sköter kontona.",
  "eget-losenord":
    "Kontot med din e-postadress är en administratörs, med eget lösenord. Logga in med lösenordet.",
  "sista-administratoren":
    "Dina grupper gör dig inte längre till administratör, men du är den enda. Gör någon annan till administratör först.",
} as const;

export type Trouble = keyof typeof TROUBLE;

export const isTrouble = (key: string | undefined): key is Trouble =>
  key !== undefined && Object.hasOwn(TROUBLE, key);

/** A sign-on that is refused, for a reason that has a sentence. */
export class SignOnRefused extends Error {
  constructor(
    readonly trouble: Trouble,
    cause?: unknown,
  ) {
    super(trouble, { cause });
    this.name = "SignOnRefused";
  }
}

/** What a failed conversation with the provider comes to. Nothing of its answer is passed on. */
export function troubleOf(error: unknown): Trouble {
  const causes = chain(error);
  for (const cause of causes) if (cause instanceof SignOnRefused) return cause.trouble;
  if (causes.some((cause) => cause instanceof NotReachable)) return "otillaten-adress";
  for (const cause of causes) {
    if (cause instanceof AuthorizationResponseError) return "avbruten";
    if (cause instanceof ResponseBodyError) return BY_ANSWER[cause.error] ?? "obegripligt-svar";
  }
  const codes = causes.map((cause) => String((cause as { code?: unknown }).code ?? ""));
  for (const code of codes) {
    const known = BY_CODE[code];
    if (known) return known;
    if (/^(E[A-Z]+|UND_ERR_(?!RES_EXCEEDED).*|OAUTH_TIMEOUT|CERT_.*|.*_CERT.*)$/.test(code))
      return "svarar-inte";
  }
  return "obegripligt-svar";
}

/** The error names of RFC 6749 5.2. */
const BY_ANSWER: Record<string, Trouble> = {
  invalid_grant: "borja-om",
  invalid_client: "hemligheten",
  unauthorized_client: "hemligheten",
};

const BY_CODE: Record<string, Trouble> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: "klockan",
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: "fel-mottagare",
  OAUTH_KEY_SELECTION_FAILED: "underskriften",
  OAUTH_WWW_AUTHENTICATE_CHALLENGE: "hemligheten",
};

function chain(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let at = error; at && causes.length < 8; at = (at as { cause?: unknown }).cause) causes.push(at);
  return causes;
}
