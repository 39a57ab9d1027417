import { longDate, PlainDate } from "@/lib/dates";
import { wholeDay } from "@/lib/prefill/prefill";
import { OUTCOME_OF, readType, STANCE_OF } from "@/lib/prefill/words";
import type { PartUnderReview } from "@/lib/review/queries";
import { attribution, OUTCOME, paragraphSign, STANCE } from "@/lib/vocabulary";

type Row = { label: string; value: string };

/** What was read that tells one document from another, in words; only what there is. */
export function readFacts({ reading }: PartUnderReview): Row[] {
  const {
    body,
    paragraph,
    meetingDate,
    documentDate,
    registrationNumber,
    title,
    motioners,
    outcome,
    stance,
  } = reading.fields;
  const day = (value: string) => (wholeDay(value) ? longDate(PlainDate.from(value)) : value);
  const unsure = (read: { sure: boolean }) => (read.sure ? "" : " (gissning)");
  const rows: (Row | false | undefined)[] = [
    title && { label: "Rubrik", value: title.value },
    body && { label: "Organ", value: body.value },
    paragraph && { label: "Paragraf", value: paragraphSign(paragraph.value) },
    meetingDate && { label: "Sammanträde", value: day(meetingDate.value) },
    documentDate && { label: "Daterad", value: day(documentDate.value) },
    registrationNumber && { label: "Diarienummer", value: registrationNumber.value },
    motioners && { label: "Motionärer", value: motioners.value.map(attribution).join(", ") },
    stance && { label: "Ställningstagande", value: STANCE[STANCE_OF[stance.value]] + unsure(stance) },
    !stance &&
      outcome && {
        label: "Utfall",
        value: OUTCOME[OUTCOME_OF[outcome.value] ?? "UNCLEAR"] + unsure(outcome),
      },
  ];
  return rows.filter((row): row is Row => Boolean(row));
}

/** "Protokollsparagraf § 12, Socialnämnden". */
export function partTitle({ documentType, reading }: PartUnderReview): string {
  const { body, paragraph } = reading.fields;
  return [
    paragraph ? `${readType(documentType)} ${paragraphSign(paragraph.value)}` : readType(documentType),
    ...(body && documentType !== "MOTION" ? [body.value] : []),
  ].join(", ");
}
