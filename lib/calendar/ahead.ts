import type { PlainDate } from "@/lib/dates";
import type { BodyKind } from "@/lib/db/generated/enums";
import type { PlanningSettings } from "@/lib/process/planning-settings";

/** A meeting to come that has not been cancelled, and the day its papers must be with the secretary. */
export type Meeting = { heldOn: PlainDate; papersOn: PlainDate };

/** A body with its calendar from today on. */
export type CalendarBody = {
  id: string;
  name: string;
  kind: BodyKind;
  parentId: string | null;
  papersLead: number;
  meetings: Meeting[];
};

export type Calendar = { today: PlainDate; settings: PlanningSettings; bodies: CalendarBody[] };
