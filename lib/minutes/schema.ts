import { z } from "zod";
import { longText, optionalPastDate, pastDate, wholeNumber } from "@/lib/fields";
import { readAttendance } from "@/lib/meetings/attendance";
import { type DecisionInput, decisionInput, overriding } from "@/lib/meetings/schema";
import { outOfOrder } from "@/lib/process/notice";
import { inRow, MOST_ROWS, rowPrefix } from "./row";

const NO_DAY = "Skriv dagen för sammanträdet.";
const NOT_YET = "Sammanträdet har inte varit ännu.";

const target = { meetingId: z.uuid(), version: wholeNumber };

/** Approved, posted, taken down (KL 5:69, 8:12); `heldOn` is only there to compare with. */
export const noticeInput = z
  .object({
    ...target,
    heldOn: pastDate(NO_DAY, NOT_YET),
    approvedOn: optionalPastDate(),
    postedOn: optionalPastDate(),
    takenDownOn: optionalPastDate(),
    ...overriding,
  })
  .superRefine((notice, context) => {
    for (const { field, message } of outOfOrder(notice)) {
      context.addIssue({ code: "custom", path: [field], message });
    }
  });
export type NoticeInput = z.output<typeof noticeInput>;

/** Who was at the meeting (KL 5:66). */
export const attendanceInput = z.object({
  ...target,
  attendees: longText.transform((text, context) => {
    const attendees = readAttendance(text);
    const chairs = attendees.filter(({ attendance }) => attendance === "CHAIR").length;
    if (chairs > 1) context.addIssue({ code: "custom", message: "Skriv bara en ordförande." });
    return attendees;
  }),
});
export type AttendanceInput = z.output<typeof attendanceInput>;

export type SittingRow = { row: number; motion: string; clauses: string; decision: DecisionInput };

/**
 * A whole meeting's items. `bodyId` and `heldOn` come back with the form, so that each row can be held
 * against them; the mutation takes them from the meeting itself.
 */
export const sittingInput = z
  .looseObject({ ...target, bodyId: z.uuid(), heldOn: pastDate(NO_DAY, NOT_YET) })
  .transform((sitting, context) => {
    const { meetingId, version, bodyId, heldOn } = sitting;
    const rows = rowsOf(sitting).flatMap(({ row, fields }) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({
          code: "custom",
          path: [`${rowPrefix(row)}${field}`],
          message: inRow(row, message),
        });
      if (!fields.motion?.trim()) refuse("motion", "Skriv motionens diarienummer, eller töm raden.");
      const whole = { ...fields, ...UNCHOSEN, bodyId, meetingOn: heldOn.toString() };
      const read = decisionInput.safeParse(whole);
      if (read.success) {
        return [{ row, motion: fields.motion ?? "", clauses: fields.clauses ?? "", decision: read.data }];
      }
      for (const { path, message } of read.error.issues) refuse(String(path[0]), message);
      return [];
    });
    if (rows.length === 0 && context.issues.length === 0) {
      context.addIssue({
        code: "custom",
        path: [`${rowPrefix(1)}motion`],
        message: "Skriv minst ett ärende.",
      });
    }
    return { meetingId, version, rows };
  });
export type SittingInput = z.output<typeof sittingInput>;

/** Which motion it is stands in the row as its registration number, and is looked up later. */
const UNCHOSEN = { motionId: "00000000-0000-0000-0000-000000000000", version: "0" };

/** The rows in which something was typed. */
function rowsOf(
  form: Record<string, unknown>,
): { row: number; fields: Record<string, string | undefined> }[] {
  return Array.from({ length: MOST_ROWS }, (_, index) => index + 1).flatMap((row) => {
    const prefix = rowPrefix(row);
    const own = Object.entries(form).filter(([name]) => name.startsWith(prefix));
    const fields = Object.fromEntries(
      own.map(([name, value]) => [name.slice(prefix.length), typeof value === "string" ? value : undefined]),
    );
    const typed = Object.entries(fields).some(([name, value]) => name !== "warned" && value?.trim());
    return typed ? [{ row, fields }] : [];
  });
}
