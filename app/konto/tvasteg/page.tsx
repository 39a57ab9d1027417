import type { Metadata } from "next";
import { localPath } from "@/app/logga-in/schema";
import { CodeField } from "@/app/logga-in/tvasteg/code-field";
import { requireSignedIn } from "@/app/submit";
import { Button } from "@/components/button";
import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { TelephoneKey } from "@/components/telephone-key";
import type { SignedIn } from "@/lib/auth/permissions";
import { dateAndTime } from "@/lib/dates";
import { hasPassword } from "@/lib/passwords/queries";
import { enrolment, ownSecondFactor, unseenCodes } from "@/lib/second-factor/queries";
import { begin, confirm, keepCodes } from "./actions";

export const metadata: Metadata = { title: "Tvåstegsinloggning" };

type Props = { searchParams: Promise<{ tillbaka?: string }> };

export default async function SecondFactorPage({ searchParams }: Props) {
  const actor = await requireSignedIn("/konto/tvasteg");
  const { tillbaka } = await searchParams;
  const back = tillbaka === undefined ? "/konto/tvasteg" : localPath.parse(tillbaka);
  return (
    <Page
      title="Tvåstegsinloggning"
      width="text"
      lead="När du har skrivit ditt lösenord frågar vi också efter en kod från din telefon. Då räcker det inte att någon har fått tag på lösenordet."
      back={{ href: "/konto", label: "Mitt konto" }}
    >
      <Content actor={actor} back={back} />
    </Page>
  );
}

async function Content({ actor, back }: { actor: SignedIn; back: string }) {
  const [{ isBegun, since, recoveryCodes }, codes] = await Promise.all([
    ownSecondFactor(actor),
    unseenCodes(actor),
  ]);
  if (codes.length > 0) return <Codes codes={codes} back={back} />;
  if (since) {
    return (
      <>
        <Notice tone="good" title={`Påslagen sedan ${dateAndTime(since)}`}>
          <p>
            {recoveryCodes === 1
              ? "En återställningskod är kvar."
              : `${recoveryCodes} återställningskoder är kvar.`}
          </p>
        </Notice>
        <p className="mt-6">
          <Button href="/konto/tvasteg/andra">Byt telefon, få nya koder eller slå av</Button>
        </p>
      </>
    );
  }
  return isBegun ? <Telephone actor={actor} /> : <Begin actor={actor} />;
}

function Codes({ codes, back }: { codes: string[]; back: string }) {
  return (
    <>
      <Notice tone="warning" title="Spara dina återställningskoder nu">
        <p>
          Har du inte telefonen loggar du in med en av dem. Var och en gäller en gång. Skriv ut dem eller lägg
          dem där du har andra viktiga papper; vi kan inte visa dem igen.
        </p>
      </Notice>
      <ul className="my-6 grid grid-cols-1 gap-2 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Form action={keepCodes} hidden={{ back }} submitLabel="Jag har sparat koderna" />
    </>
  );
}

async function Telephone({ actor }: { actor: SignedIn }) {
  const key = await enrolment(actor.id);
  if (!key) return <Begin actor={actor} />;
  return (
    <>
      <TelephoneKey {...key} />
      <Form action={confirm} submitLabel="Slå på" pendingLabel="Slår på …" cancelHref="/konto">
        <CodeField />
      </Form>
    </>
  );
}

async function Begin({ actor }: { actor: SignedIn }) {
  if (!(await hasPassword(actor))) {
    return (
      <Notice tone="info" title="Du loggar in med kommunens egen inloggning">
        <p>Där finns också det andra steget, om kommunen har ett.</p>
      </Notice>
    );
  }
  return (
    <Form action={begin} submitLabel="Börja" pendingLabel="Börjar …" cancelHref="/konto">
      <PasswordField
        name="passwordNow"
        label="Ditt lösenord"
        hint="Så att ingen annan gör det vid en dator som du har lämnat."
        autoComplete="current-password"
      />
    </Form>
  );
}
