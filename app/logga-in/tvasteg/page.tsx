import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { TelephoneKey } from "@/components/telephone-key";
import { currentActor, type HalfSignedIn, halfSignedIn } from "@/lib/auth/session";
import { nameOfAccount } from "@/lib/local-sign-in/queries";
import { enrolment } from "@/lib/second-factor/queries";
import { leadingTo, localPath } from "../schema";
import { begin, confirm, typeCode } from "./actions";
import { CodeField } from "./code-field";

export const metadata: Metadata = { title: "Andra steget" };

type Props = { searchParams: Promise<{ tillbaka?: string }> };

export default async function SecondStepPage({ searchParams }: Props) {
  const back = localPath.parse((await searchParams).tillbaka);
  const half = await halfSignedIn();
  if (half)
    return half.awaits === "CODE" ? <Code half={half} back={back} /> : <Enrolment half={half} back={back} />;
  const actor = await currentActor();
  redirect(actor.kind === "user" ? back : leadingTo("/logga-in", back));
}

type StepProps = { half: HalfSignedIn; back: string };

async function Code({ half, back }: StepProps) {
  return (
    <Page
      title="Skriv koden från telefonen"
      width="text"
      lead={`${await nameOfAccount(half.userId)}: öppna appen med koder i din telefon och skriv koden för Motionskollen.`}
    >
      <Form
        action={typeCode}
        hidden={{ back }}
        submitLabel="Logga in"
        pendingLabel="Loggar in …"
        cancelHref="/logga-in"
      >
        <CodeField hint="Har du inte telefonen? Skriv en av dina återställningskoder i stället. Har du ingen kvar hjälper den som sköter Motionskollen dig." />
      </Form>
    </Page>
  );
}

async function Enrolment({ half, back }: StepProps) {
  const key = await enrolment(half.userId);
  return (
    <Page
      title="Välj tvåstegsinloggning"
      width="text"
      lead="Kommunen kräver att administratörer också visar en kod från sin telefon. Du gör det här en gång; sedan frågar vi efter koden när du loggar in."
    >
      {key ? (
        <>
          <TelephoneKey {...key} />
          <Form action={confirm} hidden={{ back }} submitLabel="Slå på och logga in" cancelHref="/logga-in">
            <CodeField />
          </Form>
        </>
      ) : (
        <Form
          action={begin}
          hidden={{ back }}
          submitLabel="Börja"
          pendingLabel="Börjar …"
          cancelHref="/logga-in"
        />
      )}
    </Page>
  );
}
