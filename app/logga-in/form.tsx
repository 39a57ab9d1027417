"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { signIn } from "./actions";

/** `withLinks`: whether mail is set up, so that a link can be sent. */
export function SignInForm({ back, withLinks }: { back: string; withLinks: boolean }) {
  return (
    <>
      <Form action={signIn} submitLabel="Logga in" pendingLabel="Loggar in …" hidden={{ back }}>
        <TextField name="email" label="E-postadress" type="email" autoComplete="username" />
        <PasswordField name="password" label="Lösenord" autoComplete="current-password" />
      </Form>
      {withLinks && (
        <p className="mt-6 flex flex-wrap gap-x-8">
          <a href="/logga-in/lank" className="tap">
            Få en länk med e-post
          </a>
          <a href="/glomt-losenord" className="tap">
            Glömt lösenordet?
          </a>
        </p>
      )}
    </>
  );
}
