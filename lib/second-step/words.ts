import { Refusal } from "@/lib/errors";
import type { Verdict } from "@/lib/second-factor/totp";

/** Why a code was not taken, and what to do. */
export function refusalOf(verdict: Exclude<Verdict, { kind: "right" }>): Refusal {
  if (verdict.kind === "used") {
    return new Refusal("code", "Den koden är redan använd. Vänta tills appen visar nästa.");
  }
  if (verdict.kind === "wrong") {
    return new Refusal("code", "Koden stämmer inte. Skriv de sex siffror som appen visar just nu.");
  }
  const { minutes } = verdict;
  const off = Math.abs(minutes) <= 1 ? "en minut" : `${Math.abs(minutes)} minuter`;
  return new Refusal(
    "code",
    `Klockan i telefonen går ungefär ${off} ${minutes > 0 ? "före" : "efter"}. Vänta tills appen visar nästa kod och skriv den, så godtas den.`,
  );
}
