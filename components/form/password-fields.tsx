import { PasswordField } from "@/components/form/password-field";

/** For choosing a password: the rules that lib/passwords holds it to, before they have to be told. */
export function PasswordFields({ lead }: { lead?: string | undefined }) {
  return (
    <>
      <PasswordField
        name="password"
        label="Nytt lösenord"
        hint={[lead, RULES].filter(Boolean).join(" ")}
        autoComplete="new-password"
      />
      <PasswordField name="passwordAgain" label="Lösenordet en gång till" autoComplete="new-password" />
    </>
  );
}

const RULES =
  "Minst 15 tecken, utan namnet och e-postadressen i. Några ord som inte hör ihop är lätta att minnas och svåra att gissa. Siffror och specialtecken behövs inte.";
