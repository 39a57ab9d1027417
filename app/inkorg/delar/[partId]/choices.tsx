import { searchOf } from "@/app/inkorg/delar/address";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { may, type SignedIn } from "@/lib/auth/permissions";
import { matchPart } from "@/lib/matching/queries";
import { casesToChoose, type PartUnderReview } from "@/lib/review/queries";
import { findMotions } from "@/lib/search/queries";
import { registerFilter } from "@/lib/search/schema";
import { actsFor, answered } from "./acts";
import { CaseChoice } from "./case-choice";

type Props = { actor: SignedIn; part: PartUnderReview; search?: string; chosen?: string };

const MOST_FOUND = 10;
const PUT_OFF =
  "Paragrafen svarar inte på remissen: ärendet bordlades eller återremitterades. Remissen står kvar öppen.";
const ANSWERS = ["REFERRAL_RESPONSE", "OFFICIAL_REPORT"];

/** Which case the document belongs to: what was matched, what a search finds, or a new one. */
export async function Choices({ actor, part, search = "", chosen }: Props) {
  const { reading, file, documentType, start, end } = part;
  const { fields } = reading;
  const own = { documentType, fields, text: reading.text.slice(start, end) || null };
  // Matched anew: a case may have been registered, or a referral answered, since the document was read.
  const { candidates } = await matchPart(actor, own, file.intake);
  const found = search.trim() ? await searched(actor, search) : null;
  const ids = [...(chosen ? [chosen] : []), ...candidates.map(({ motionId }) => motionId), ...(found ?? [])];
  const cases = await casesToChoose(actor, [...new Set(ids)]);
  const about = {
    id: part.id,
    documentType,
    body: fields.body?.value ?? null,
    paragraph: fields.paragraph?.value ?? null,
    putOff: ["BORDLAGD", "ATERREMISS"].includes(fields.outcome?.value ?? ""),
  };
  const choice = (motionId: string) => {
    const motion = cases.find(({ id }) => id === motionId);
    const candidate = candidates.find((one) => one.motionId === motionId);
    if (!motion) return null;
    const acts = actsFor(actor, about, motion, candidate);
    const asksNobody =
      ANSWERS.includes(documentType ?? "") &&
      !candidate?.minutesItemId &&
      answered(about, motion, candidate).length === 0;
    const unasked = asksNobody && about.body ? `Ärendet har ingen öppen remiss till ${about.body}.` : null;
    const note = about.putOff && documentType === "REFERRAL_RESPONSE" ? PUT_OFF : unasked;
    const { reasons, certain } = candidate ?? {};
    return <CaseChoice key={motionId} {...{ motion, acts, note, reasons, certain }} />;
  };
  const suggested = [
    ...new Set([...(chosen ? [chosen] : []), ...candidates.map(({ motionId }) => motionId)]),
  ];
  return (
    <Section id="arende" title="Vilket ärende gäller det?">
      {suggested.length > 0 ? (
        <ul className="grid gap-4">{suggested.map(choice)}</ul>
      ) : (
        <EmptyState title="Inget ärende i registret passar säkert ihop med handlingen">
          <p>Gäller den en motion som inte är registrerad, eller ett ärende som du kan söka fram?</p>
        </EmptyState>
      )}
      <form className="mt-6 grid gap-2">
        <label htmlFor="sok" className="font-semibold">
          Sök ett annat ärende
        </label>
        <div className="flex flex-wrap gap-3">
          <input id="sok" name="sok" type="search" defaultValue={search} className="input input-medium" />
          <Button type="submit">Sök</Button>
        </div>
      </form>
      {found && (
        <div className="mt-4">
          {found.length > 0 ? (
            <ul className="grid gap-4">{found.filter((id) => !suggested.includes(id)).map(choice)}</ul>
          ) : (
            <p>Inget ärende svarar mot ”{search}”. Sök på diarienummer, motionär eller ord ur rubriken.</p>
          )}
        </div>
      )}
      {may(actor, "register motions") && (
        <p className="mt-6">
          Finns ärendet inte?{" "}
          <a href={`/motioner/ny${searchOf(part.id)}`}>Registrera en ny motion från handlingen</a>.
        </p>
      )}
    </Section>
  );
}

/** Open and settled cases alike: a paper may come late. */
async function searched(actor: SignedIn, sok: string): Promise<string[]> {
  const { rows } = await findMotions(actor, registerFilter.parse({ sok, visa: "alla" }));
  return rows.slice(0, MOST_FOUND).map(({ id }) => id);
}
