"use server";

import { submit } from "@/app/submit";
import { type FormState, typedValues } from "@/lib/form-state";
import * as look from "@/lib/look/mutations";
import {
  logoInput,
  lookInput,
  phrasesInput,
  removeLogoInput,
  restoreLookInput,
  sectionsInput,
} from "@/lib/look/schema";

const PATH = "/installningar/utseende";

export async function changeLook(_state: FormState, form: FormData): Promise<FormState> {
  // Without JavaScript the picture of what is typed is made anew when somebody asks for it.
  if (form.get("then") === "prov") return { values: typedValues(form), errors: [] };
  return submit({ schema: lookInput, form, page: PATH }, async (input, actor) => {
    await look.changeLook(actor, input);
    return `${PATH}?sparat=utseendet`;
  });
}

export async function changeLogo(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: logoInput, form, page: PATH }, async (input, actor) => {
    await look.changeLogo(actor, input);
    return `${PATH}?sparat=logotypen`;
  });
}

export async function removeLogo(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: removeLogoInput, form, page: PATH }, async (input, actor) => {
    await look.removeLogo(actor, input);
    return `${PATH}?sparat=utseendet utan logotyp`;
  });
}

export async function changePhrases(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: phrasesInput, form, page: `${PATH}/formuleringar` }, async (input, actor) => {
    await look.changePhrases(actor, input);
    return `${PATH}?sparat=formuleringarna`;
  });
}

export async function changeSections(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: sectionsInput, form, page: PATH }, async (input, actor) => {
    await look.changeSections(actor, input);
    return `${PATH}?sparat=avsnitten`;
  });
}

export async function restoreLook(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: restoreLookInput, form, page: `${PATH}/versioner` }, async (input, actor) => {
    await look.restoreLook(actor, input);
    return `${PATH}?sparat=utseendet`;
  });
}
