"use client";

import { useContext, useEffect, useState } from "react";
import { FormContext } from "@/components/form/field-state";

const FIELDS = ["unit", "addressLines", "accent", "line", "headingFont", "bodyFont", "signers"];
const PAUSE_MS = 400;

/** The paper in the look that is being typed; without JavaScript in that of the last time somebody asked. */
export function Preview({ formId }: { formId: string }) {
  const { values } = useContext(FormContext);
  const asked = FIELDS.flatMap((field) => values[field]?.map((value) => [field, value]) ?? []);
  const [query, setQuery] = useState(new URLSearchParams(asked).toString());
  useEffect(() => {
    const form = document.getElementById(formId)?.closest("form");
    let timer: ReturnType<typeof setTimeout>;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => form && setQuery(queryOf(new FormData(form))), PAUSE_MS);
    };
    form?.addEventListener("input", later);
    return () => {
      clearTimeout(timer);
      form?.removeEventListener("input", later);
    };
  }, [formId]);
  return (
    <img
      src={`/installningar/utseende/prov?${query}`}
      alt="Så ser ett dokument ut med de här inställningarna"
      className="w-full max-w-160 rounded border border-line bg-white"
      width={595}
      height={842}
    />
  );
}

function queryOf(form: FormData): string {
  const fields = FIELDS.flatMap((field) => form.getAll(field).map((value) => [field, String(value)]));
  return new URLSearchParams(fields).toString();
}
