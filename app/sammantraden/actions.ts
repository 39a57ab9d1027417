"use server";

import { idIn, submit } from "@/app/submit";
import * as calendar from "@/lib/calendar/mutations";
import { addMeetingsInput, meetingInput, moveInput, preparationInput } from "@/lib/calendar/schema";
import type { FormState } from "@/lib/form-state";

const PATH = "/sammantraden";
const saved = (bodyId: string) => `${PATH}?organ=${bodyId}&sparat=ja`;

export async function addMeetings(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: addMeetingsInput, form, page: `${PATH}/ny` }, async (input, actor) => {
    await calendar.addMeetings(actor, input);
    return saved(input.bodyId);
  });
}

export async function prepareMeeting(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "meetingId")}/tider`;
  return submit({ schema: preparationInput, form, page }, async (input, actor) => {
    const { bodyId } = await calendar.prepareMeeting(actor, input);
    return saved(bodyId);
  });
}

export async function moveMeeting(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "meetingId")}/flytta`;
  return submit({ schema: moveInput, form, page }, async (input, actor) => {
    const { bodyId } = await calendar.moveMeeting(actor, input);
    return saved(bodyId);
  });
}

const onMeeting =
  (act: typeof calendar.cancelMeeting) =>
  (form: FormData): Promise<FormState> => {
    const page = `${PATH}/${idIn(form, "meetingId")}/installt`;
    return submit({ schema: meetingInput, form, page }, async (input, actor) => {
      const { bodyId } = await act(actor, input);
      return saved(bodyId);
    });
  };

export async function cancelMeeting(_state: FormState, form: FormData): Promise<FormState> {
  return onMeeting(calendar.cancelMeeting)(form);
}

export async function reinstateMeeting(_state: FormState, form: FormData): Promise<FormState> {
  return onMeeting(calendar.reinstateMeeting)(form);
}

export async function removeMeeting(_state: FormState, form: FormData): Promise<FormState> {
  return onMeeting(calendar.removeMeeting)(form);
}
