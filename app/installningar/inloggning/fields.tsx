import { CheckboxField, RadioGroup } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { TextArea, TextField } from "@/components/form/fields";
import { SelectField } from "@/components/form/select-field";
import type { Role } from "@/lib/db/generated/enums";
import type { Body } from "@/lib/people/queries";
import type { SignOnSettings } from "@/lib/sign-on/settings";
import { ROLE } from "@/lib/vocabulary";

const ACCOUNTS = [
  {
    value: "BEFOREHAND",
    label: "Bara i förväg",
    hint: "Den som sköter kontona lägger upp dem. E-postadressen avgör vilket konto som är vems första gången.",
  },
  {
    value: "FIRST_SIGN_IN",
    label: "Vid första inloggningen",
    hint: "Den som leverantören släpper in, och som får en roll nedan, får ett konto.",
  },
];

const ROLES = Object.entries(ROLE)
  .filter(([role]) => role !== "ADMINISTRATOR")
  .map(([value, label]) => ({ value, label }));

type Props = { settings: SignOnSettings | null; bodies: Body[] };

export function SignOnFields({ settings, bodies }: Props) {
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? "";
  const lines = (read: { group: string; gives: string }[] | undefined) =>
    read?.map(({ group, gives }) => `${group} = ${gives}`).join("\n");
  return (
    <>
      <FieldSet legend="Leverantören">
        <TextField
          name="issuer"
          label="Adress"
          type="url"
          hint="Leverantörens namn på sig själv (issuer), till exempel https://login.microsoftonline.com/kommunens-id/v2.0."
          defaultValue={settings?.issuer}
          autoComplete="off"
        />
        <TextField
          name="clientId"
          label="Klient-id"
          hint="Det namn som leverantören har gett Motionskollen."
          defaultValue={settings?.clientId}
          autoComplete="off"
        />
        <TextField
          name="passwordOfClient"
          label="Hemlighet"
          type="password"
          hint={
            settings
              ? "Sparad, och visas aldrig igen. Lämna tomt för att behålla den."
              : "Hör till klient-id:t. Sparas krypterad och visas aldrig igen."
          }
          optional={settings !== null}
          autoComplete="off"
        />
        <TextField
          name="scopes"
          label="Omfattning (scope)"
          defaultValue={settings?.scopes ?? "openid profile email"}
          autoComplete="off"
        />
      </FieldSet>
      <FieldSet
        legend="Var uppgifterna står"
        hint="Namnen på leverantörens anspråk (claims). Punkt leder in i ett annat: realm_access.roles."
      >
        <TextField
          name="nameClaim"
          label="Namn"
          width="medium"
          defaultValue={settings?.nameClaim ?? "name"}
        />
        <TextField
          name="emailClaim"
          label="E-postadress"
          width="medium"
          defaultValue={settings?.emailClaim ?? "email"}
        />
        <TextField
          name="groupsClaim"
          label="Grupper"
          width="medium"
          defaultValue={settings?.groupsClaim ?? "groups"}
        />
      </FieldSet>
      <FieldSet legend="Konton och roller">
        <RadioGroup
          name="accounts"
          label="När läggs konton upp?"
          options={ACCOUNTS}
          defaultValue={settings?.accounts ?? "BEFOREHAND"}
        />
        <TextArea
          name="roles"
          label="Grupper som ger roller"
          optional
          rows={5}
          hint={`En rad för varje: gruppen = rollen. Den översta raden som stämmer gäller, vid varje inloggning. Utan rader ges rollerna under Konton. Rollerna är: ${Object.values(ROLE).join(", ")}.`}
          defaultValue={lines(settings?.roles.map(({ group, role }) => ({ group, gives: ROLE[role] })))}
        />
        <SelectField
          name="otherwise"
          label="Den som inte är med i någon av grupperna"
          optional
          empty="Släpps inte in"
          options={ROLES}
          defaultValue={(settings?.otherwise satisfies Role | null | undefined) ?? ""}
        />
        <TextArea
          name="bodies"
          label="Grupper som ger organ"
          optional
          rows={5}
          hint="En rad för varje: gruppen = organets namn. Organ som inte står här sköts under Konton."
          defaultValue={lines(
            settings?.bodies.map(({ group, bodyId }) => ({ group, gives: nameOf(bodyId) })),
          )}
        />
      </FieldSet>
      <FieldSet legend="På sidan Logga in">
        <TextField
          name="buttonLabel"
          label="Knappens text"
          width="medium"
          defaultValue={settings?.buttonLabel ?? "Logga in med kommunens inloggning"}
        />
        <CheckboxField
          name="on"
          value="ja"
          label="Visa knappen"
          hint="Prova inställningen först. Utan knappen kan bara de som har lösenord i Motionskollen logga in."
          defaultChecked={settings?.on ?? false}
        />
      </FieldSet>
    </>
  );
}
