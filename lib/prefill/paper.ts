import { attribution } from "@/lib/vocabulary";
import { asPrinted, filled, type PartReading, type Prefill } from "./prefill";
import { runningText } from "./running-text";
import { PAPER_TYPE } from "./words";

/** The form that files a document on a case as it is. */
export function paperPrefill({ documentType, fields }: PartReading): Prefill {
  const type = documentType && PAPER_TYPE[documentType];
  const authors =
    documentType === "MOTION" ? fields.motioners : (fields.protocolNotes ?? fields.reservations);
  const isBodys = documentType !== "MOTION" && documentType !== "PROTOCOL_NOTE";
  return {
    ...(type && { type: { value: type, spans: [], sure: true } }),
    ...filled("title", fields.title, (title) => runningText(title).replace(/\n/g, " ").slice(0, 300)),
    ...(isBodys
      ? filled("correspondent", fields.body, asPrinted)
      : filled("correspondent", authors, (rows) => rows.map(attribution).join(", "))),
  };
}
