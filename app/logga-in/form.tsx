"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { signIn } from "./actions";

export function SignInForm({ back }: { back: string }) {
  return (
    <Form action={signIn} submitLabel="Logga in" pendingLabel="Loggar in …" hidden={{ back }}>
      <TextField name="email" label="E-postadress" type="email" autoComplete="username" />
      <TextField name="password" label="Lösenord" type="password" autoComplete="current-password" />
    </Form>
  );
}
