import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { EmptyState } from "@/components/empty-state";
import { CheckboxGroup } from "@/components/form/choices";
import { DateField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { may } from "@/lib/auth/permissions";
import { type PlainDate, today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { keptTyped } from "@/lib/people/queries";
import { listOpenReferrals, type OpenReferral } from "@/lib/referrals/queries";
import { remindersFor } from "@/lib/reminders/letter";
import { remind } from "./actions";
import { addressOf } from "./address";
import { LetterBox } from "./letter-box";

export const metadata: Metadata = { title: "Påminn om remisser" };

type Props = { searchParams: Promise<{ remiss?: string | string[] }> };

export default async function RemindPage({ searchParams }: Props) {
  const ids = [(await searchParams).remiss ?? []].flat();
  const page = addressOf(ids);
  const actor = await requireSignedIn(page);
  if (!may(actor, "log answers")) forbidden();
  const [referrals, typed] = await Promise.all([listOpenReferrals(actor, { ids }), keptTyped(actor, page)]);
  const day = today();
  return (
    <Page
      title="Påminn om remisser"
      width="text"
      lead="Skicka påminnelsen med e-post, och notera sedan här att den är skickad."
      back={{ href: "/remisser?forsenade=ja", label: "Remisser" }}
    >
      {referrals.length === 0 ? (
        <EmptyState
          title="Ingen remiss är vald"
          action={{ href: "/remisser?forsenade=ja", label: "Visa försenade remisser" }}
        >
          <p>Kryssa för de remisser som organen ska påminnas om i listan. En besvarad remiss är inte med.</p>
        </EmptyState>
      ) : (
        <div className="grid gap-8">
          {remindersFor(referrals, actor.name, day).map((letter) => (
            <LetterBox key={letter.body} letter={letter} />
          ))}
          <Form
            action={remind}
            initial={
              typed ?? filledForm({ sentOn: day.toString(), referrals: referrals.map(({ id }) => id) })
            }
            submitLabel="Notera påminnelsen"
            cancelHref="/remisser?forsenade=ja"
          >
            <CheckboxGroup
              name="referrals"
              label="Påminnelsen gäller"
              options={referrals.map((referral) => optionOf(referral, day))}
            />
            <DateField name="sentOn" label="Påmind" max={day.toString()} />
            <TextField
              name="recipient"
              label="Vem påminnelsen gick till"
              hint="Till exempel nämndsekreteraren. Lämna tomt om den gick till organet."
              optional
            />
          </Form>
        </div>
      )}
    </Page>
  );
}

const optionOf = ({ id, body, motion, dueOn, remindedOn }: OpenReferral, day: PlainDate) => ({
  value: id,
  label: `${body.name}: ${motion.title}`,
  hint: [
    `Svar senast ${dueOn}${dueOn.until(day).sign > 0 ? ", försenat" : ""}.`,
    remindedOn[0] && `Senast påmind ${remindedOn[0]}.`,
  ]
    .filter(Boolean)
    .join(" "),
});
