import { PlainDate } from "@/lib/dates";
import { giveInput } from "./schema";

/** An assignment that the council gives in the decision itself. */
export type NewAssignment = { bodyId: string; text: string; dueOn: PlainDate | null };

/** How many assignments a decision's form has room for; more are added to the case afterwards. */
export const ASSIGNMENT_ROWS = [1, 2, 3] as const;

const FIELDS = { bodyId: "assignmentBody", text: "assignmentText", dueOn: "assignmentDue" } as const;
export const assignmentField = (field: keyof typeof FIELDS, row: number): string => `${FIELDS[field]}-${row}`;

const rowInput = giveInput.pick({ bodyId: true, text: true, dueOn: true });

/** Reads the rows that were filled in, and refuses each one that lacks something beside its own field. */
export function readAssignments(
  typed: Record<string, unknown>,
  meetingOn: PlainDate,
  refuse: (field: string, message: string) => void,
): NewAssignment[] {
  return ASSIGNMENT_ROWS.flatMap((row) => {
    const [bodyId = "", text = "", dueOn = ""] = (["bodyId", "text", "dueOn"] as const).map((field) =>
      String(typed[assignmentField(field, row)] ?? "").trim(),
    );
    if (!bodyId && !text && !dueOn) return [];
    const read = rowInput.safeParse({ bodyId, text, dueOn });
    if (read.success) {
      if (read.data.dueOn && PlainDate.compare(read.data.dueOn, meetingOn) < 0) {
        refuse(assignmentField("dueOn", row), BEFORE_DECISION);
      }
      return [read.data];
    }
    for (const { path, message } of read.error.issues) {
      refuse(assignmentField(path[0] as keyof typeof FIELDS, row), message);
    }
    return [];
  });
}

export const BEFORE_DECISION = "Uppdraget kan inte vara klart innan fullmäktige gav det.";
