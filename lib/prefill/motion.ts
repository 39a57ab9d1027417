import { writePeople } from "@/lib/attributions";
import { asPrinted, filled, type PartReading, type Prefill, wholeDay } from "./prefill";
import { runningText } from "./running-text";

const oneLine = (text: string) => runningText(text).replace(/\n/g, " ");

/** The form that registers a motion, from the motion itself or from a document about one that is not there. */
export function motionPrefill({ documentType, fields }: PartReading): Prefill {
  const isMotion = documentType === "MOTION";
  return {
    // A committee's paper bears the committee's own number, which is not the motion's.
    ...(isMotion || documentType === "PARAGRAPH"
      ? filled("registrationNumber", fields.registrationNumber, asPrinted)
      : {}),
    ...filled("title", fields.title, (title) => oneLine(title).slice(0, 500)),
    ...filled("movers", fields.motioners, (rows) =>
      writePeople(rows.flatMap(({ name, party }) => (name ? { name, party } : []))),
    ),
    ...(isMotion ? filled("clauses", fields.clauses, (rows) => rows.map(oneLine).join("\n")) : {}),
    ...(isMotion ? filled("writtenOn", fields.documentDate, wholeDay) : {}),
    ...filled("raisedOn", fields.motionRaisedDate, wholeDay),
  };
}
