import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import type { FormState } from "@/lib/form-state";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  isSent: boolean;
  isSetUp: boolean;
  validFor: string;
};

/** Asks where to send a link, and afterwards says the same whether or not anybody has that address. */
export function AskForLink({ action, isSent, isSetUp, validFor }: Props) {
  if (!isSetUp) {
    return (
      <Notice tone="warning" title="Motionskollen kan inte skicka e-post här">
        <p>Be den som sköter Motionskollen hos er om ett nytt lösenord.</p>
      </Notice>
    );
  }
  if (isSent) {
    return (
      <Notice tone="good" title="Titta i din e-post">
        <p>
          Om adressen har ett konto här är länken på väg. Den gäller i {validFor}. Har den inte kommit om
          några minuter: titta i skräpposten, och se efter att du skrev samma adress som kontot har. Loggar du
          in med kommunens egen inloggning skickas ingen länk.
        </p>
      </Notice>
    );
  }
  return (
    <Form action={action} submitLabel="Skicka länken" pendingLabel="Skickar …" cancelHref="/logga-in">
      <TextField name="email" label="E-postadress" type="email" autoComplete="username" />
    </Form>
  );
}
