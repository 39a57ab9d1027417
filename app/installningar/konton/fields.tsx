import { CheckboxGroup, RadioGroup } from "@/components/form/choices";
import { TextField } from "@/components/form/fields";
import type { Account } from "@/lib/accounts/queries";
import type { Body } from "@/lib/people/queries";
import { isInForce } from "@/lib/people/validity";
import { ROLE } from "@/lib/vocabulary";

const MAY = {
  CASE_OFFICER: "Registrerar och remitterar motioner, för in svar och beslut, skriver sammanfattningar.",
  REGISTRAR: "Registrerar motioner och handlingar.",
  COMMITTEE_SECRETARY: "För in svar och beslut, skriver sammanfattningar.",
  ELECTED_REPRESENTATIVE: "Läser alla ärenden utom de sekretessbelagda, och förslag i de egna organen.",
  REFERRAL_OFFICER: "Läser och besvarar de egna organens remisser. Ser i övrigt det som är publicerat.",
  ADMINISTRATOR: "Sköter organ, partier och konton. Ser inga sekretessbelagda ärenden.",
};

const ROLES = Object.entries(MAY).map(([value, hint]) => ({
  value,
  label: ROLE[value as keyof typeof MAY],
  hint,
}));

export function AccountFields({ account, bodies }: { account?: Account; bodies: Body[] }) {
  const held = account?.bodies.map(({ id }) => id) ?? [];
  const offered = bodies.filter((body) => isInForce(body) || held.includes(body.id));
  return (
    <>
      <TextField name="name" label="Namn" defaultValue={account?.name} autoComplete="off" />
      <TextField
        name="email"
        label="E-postadress"
        type="email"
        defaultValue={account?.email}
        autoComplete="off"
      />
      <RadioGroup name="role" label="Roll" options={ROLES} defaultValue={account?.role} />
      {offered.length > 0 && (
        <CheckboxGroup
          name="bodies"
          label="Organ där personen sitter eller arbetar"
          optional
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={held}
        />
      )}
    </>
  );
}
