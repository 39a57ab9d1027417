"use server";

import { z } from "zod";
import { submit } from "@/app/submit";
import { authorize } from "@/lib/auth/permissions";
import { readCalendarFile } from "@/lib/calendar/import";
import * as calendar from "@/lib/calendar/mutations";
import { readFileInput } from "@/lib/calendar/schema";
import { Refusal } from "@/lib/errors";
import type { FormState } from "@/lib/form-state";
import { forgetRead, keepRead, readRows } from "./kept";

const PATH = "/sammantraden/import";

/** Keeps what the file holds until somebody has looked at it: a page without JavaScript cannot. */
export async function readFile(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: readFileInput, form, page: PATH }, async ({ file, bodyId }, actor) => {
    authorize(actor, "keep the calendar");
    await keepRead(actor, await readCalendarFile(file[0] as File), bodyId);
    return `${PATH}/granska`;
  });
}

export async function importMeetings(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: z.object({}), form, page: `${PATH}/granska` }, async (_input, actor) => {
    authorize(actor, "keep the calendar");
    const rows = await readRows(actor);
    if (!rows) throw new Refusal("", "Det som lästes ur filen finns inte kvar. Läs in filen igen.");
    await calendar.importMeetings(actor, rows);
    await forgetRead(actor);
    return "/sammantraden?sparat=ja";
  });
}
