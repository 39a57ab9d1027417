import { searchOf } from "@/app/inkorg/delar/address";
import { type Actor, may } from "@/lib/auth/permissions";
import { bodyNamed } from "@/lib/prefill/bodies";
import { paragraphSign } from "@/lib/vocabulary";

export type Act = { href: string; label: string };
/** `putOff`: the § only tables the matter or sends it back, and so answers nothing yet. */
type Part = {
  id: string;
  documentType: string | null;
  body: string | null;
  paragraph: string | null;
  putOff: boolean;
};
type Referral = { id: string; body: { id: string; name: string; abbreviation: string } };
type Case = { id: string; referrals: Referral[] };
/** What the match says of the case: the referral it answers, and the § where it is registered already. */
type Matched = { referral: { id: string } | null; minutesItemId: string | null };

/** The open referrals that the document answers: the matched one, or those of the body it is from. */
export const answered = (part: Part, motion: Case, matched?: Matched): Referral[] =>
  motion.referrals.filter(
    ({ id, body }) => id === matched?.referral?.id || (part.body && bodyNamed(part.body, [body])),
  );

/** What a § or a document of that kind may be in a case; the first is what it most likely is. */
export function actsFor(actor: Actor, part: Part, motion: Case, matched?: Matched): Act[] {
  const at = (form: string, more = "") => `/motioner/${motion.id}/${form}${searchOf(part.id)}${more}`;
  const paper = { href: at("handlingar/ny"), label: "Lägg till som handling" };
  if (matched?.minutesItemId) {
    const label = `Lägg till vid ${paragraphSign(part.paragraph)}, som redan är registrerad`;
    return [{ href: at("handlingar/ny", `&paragraf=${matched.minutesItemId}`), label }];
  }
  const answers = may(actor, "log answers") ? motion.referrals : [];
  const answer = ({ id, body }: Referral) => ({
    href: at(`remisser/${id}/svar`),
    label: `Registrera remissvar från ${body.name}`,
  });
  const own = answers.length > 0 ? answered(part, motion, matched) : [];
  const decision = may(actor, "record decisions")
    ? [{ href: at("beslut/nytt"), label: "Registrera som beslut" }]
    : [];
  const others = answers.filter((referral) => !own.includes(referral)).map(answer);
  switch (part.documentType) {
    case "REFERRAL_RESPONSE":
      if (part.putOff) return [paper, ...own.map(answer), ...others];
      return own.length > 0 ? [...own.map(answer), paper] : [...decision, paper, ...others];
    case "OFFICIAL_REPORT":
      return own.length > 0 ? [...own.map(answer), paper] : [paper, ...others];
    case "PARAGRAPH":
      return [...own.map(answer), ...decision, paper];
    case null:
      return [...own.map(answer), ...others, ...decision, paper];
    default:
      return [paper];
  }
}
