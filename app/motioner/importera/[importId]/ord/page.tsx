import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { Page } from "@/components/page";
import { filledForm } from "@/lib/form-state";
import { keptTyped } from "@/lib/people/queries";
import { type ListWords, wordsIn } from "@/lib/register-import/queries";
import { MEANINGS } from "@/lib/register-import/standing";
import { chooseMeanings } from "../../actions";
import { requireImport } from "../../require-registrar";

export const metadata: Metadata = { title: "Vad betyder listans ord?" };

const MOST_SHOWN = 80;
const OPTIONS = Object.entries(MEANINGS).map(([value, label]) => ({ value, label }));

type Props = { params: Promise<{ importId: string }> };

export default async function WordsPage({ params }: Props) {
  const { actor, list, address } = await requireImport(params, "/ord");
  if (list.state !== "READY") redirect(address);
  const typed = await keptTyped(actor, `${address}/ord`);
  const found = wordsIn(list);
  const shown = found.slice(0, MOST_SHOWN);
  const guessed = shown.map(({ meaning }, place) => [`meaning-${place}`, meaning]);
  const words = shown.map((one, place) => [`words-${place}`, one.words]);
  return (
    <Page
      title="Vad betyder listans ord?"
      width="text"
      back={{ href: `${address}/kolumner`, label: "Välj kolumner" }}
      lead="Var en motion befinner sig räknas ut av det som har hänt. Säg vilka ord som är ett beslut, och vilket. ”Inte avgjord” sparas inte."
    >
      <Form
        action={chooseMeanings}
        initial={typed ?? filledForm(Object.fromEntries(guessed))}
        submitLabel="Visa raderna"
        cancelHref={`${address}/forkasta`}
        hidden={{ importId: list.id, ...Object.fromEntries(words) }}
      >
        {shown.map((one, place) => (
          <SelectField
            key={one.words}
            name={`meaning-${place}`}
            label={one.words ? `”${one.words}”` : "Bara en dag eller en paragraf"}
            hint={hintOf(one)}
            options={OPTIONS}
          />
        ))}
      </Form>
      {found.length > shown.length && (
        <p className="mt-6 text-muted">
          Kolumnen har {found.length} olika texter, och de {MOST_SHOWN} vanligaste visas. Är det rätt kolumn?
        </p>
      )}
    </Page>
  );
}

const hintOf = ({ rows, example, sure }: ListWords) =>
  [
    rows === 1 ? "Står en gång." : `Står ${rows} gånger.`,
    ...(example ? [`Till exempel: ${example.slice(0, 80)}.`] : []),
    ...(sure ? [] : ["Gissning – kontrollera: i en del listor betyder ordet bara att motionen är avgjord."]),
  ].join(" ");
