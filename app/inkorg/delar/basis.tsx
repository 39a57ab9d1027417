import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { DocumentPane } from "@/components/review/document-pane";
import { markId } from "@/components/review/marked-words";
import type { Actor } from "@/lib/auth/permissions";
import type { ReadFields } from "@/lib/form-state";
import { bodyNamed } from "@/lib/prefill/bodies";
import { type PartReading, type Prefill, valuesOf } from "@/lib/prefill/prefill";
import { type Pane, paneOf } from "@/lib/review/pane";
import { type PartUnderReview, partUnderReview } from "@/lib/review/queries";
import { partPath } from "./address";

/** What a form takes from the document that it is filled in from. */
export type FormBasis = {
  values: Record<string, string>;
  read: ReadFields;
  hidden: { underlag: string };
  cancelHref: string;
  file: PartUnderReview["file"];
  /** Null while the part awaits somebody; a closed one fills in no form. */
  closed: "FILED" | "SET_ASIDE" | null;
  documentType: string | null;
  body: string | null;
  pane: Pane;
};

/** Null without `?underlag=`; a part that the actor may not see, or that is gone, is a 404. */
export async function basisFor(
  actor: Actor,
  partId: string | undefined,
  fill: (part: PartReading) => Prefill,
): Promise<FormBasis | null> {
  if (!partId) return null;
  const part = await partUnderReview(actor, partId);
  if (!part) notFound();
  const { file, reading, start, end, state } = part;
  const prefill = state === "OPEN" ? fill(reading) : {};
  return {
    values: valuesOf(prefill),
    read: readFields(prefill),
    hidden: { underlag: state === "OPEN" ? part.id : "" },
    cancelHref: partPath(part.id),
    file,
    closed: state === "OPEN" ? null : state,
    documentType: part.documentType,
    body: reading.fields.body?.value ?? null,
    pane: paneOf(reading.text, { start, end, parts: file.parts }, prefill),
  };
}

const readFields = (prefill: Prefill): ReadFields =>
  Object.fromEntries(
    Object.entries(prefill).map(([field, { spans, sure }]) => [
      field,
      { href: spans.length > 0 ? `#${markId(field)}` : null, sure },
    ]),
  );

/** A form with the document that it is filled in from beside it. */
export const BesideBasis = ({ basis, children }: { basis: FormBasis; children: ReactNode }) => (
  <div className="review">
    <div className="min-w-0">{children}</div>
    <DocumentPane pane={basis.pane} file={basis.file} />
  </div>
);

type NoticeProps = { basis: FormBasis; body?: { id: string; name: string; abbreviation?: string } };

/** What the person must know before trusting the filled form; `body` is the one that was asked. */
export function BasisNotice({ basis, body }: NoticeProps) {
  const { closed, values } = basis;
  const asked = body && [{ abbreviation: "", ...body }];
  const other = asked && basis.body && !bodyNamed(basis.body, asked) ? basis.body : null;
  return (
    <div className="mb-6 grid gap-4">
      {closed && (
        <Notice
          tone="warning"
          title={closed === "FILED" ? "Underlaget är redan registrerat" : "Underlaget är lagt åt sidan"}
        >
          <p>Formuläret är därför inte ifyllt, och underlaget läggs inte till igen.</p>
        </Notice>
      )}
      {!closed && Object.keys(values).length > 0 && (
        <Notice tone="info" title="Formuläret är ifyllt från underlaget">
          <p>Kontrollera fälten mot den markerade texten. Inget är sparat förrän du väljer att registrera.</p>
        </Notice>
      )}
      {other && (
        <Notice tone="warning" title={`Underlaget är från ${other}`}>
          <p>Remissen gick till {body?.name}. Kontrollera att du är i rätt ärende och vid rätt remiss.</p>
        </Notice>
      )}
    </div>
  );
}
