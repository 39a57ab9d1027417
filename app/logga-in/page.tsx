import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { hasAccounts } from "@/lib/auth/queries";
import { currentActor } from "@/lib/auth/session";
import { mailIsSetUp } from "@/lib/mail/transport";
import { offeredSignOn } from "@/lib/sign-on/queries";
import { isTrouble, TROUBLE } from "@/lib/sign-on/trouble";
import { SignInForm } from "./form";
import { localPath } from "./schema";

export const metadata: Metadata = { title: "Logga in" };

type Props = { searchParams: Promise<{ tillbaka?: string; fel?: string; "nytt-losenord"?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { tillbaka, fel, "nytt-losenord": isChosen } = await searchParams;
  const back = localPath.parse(tillbaka);
  if ((await currentActor()).kind === "user") redirect(back);
  const [someone, provider] = await Promise.all([hasAccounts(), offeredSignOn()]);
  return (
    <Page
      title="Logga in"
      width="text"
      lead="För dem som arbetar med motioner och för förtroendevalda. Publicerade ärenden kan alla läsa utan konto."
    >
      {isTrouble(fel) && (
        <div className="mb-6" role="alert">
          <Notice tone="bad" title="Inloggningen gick inte">
            <p>{TROUBLE[fel]}</p>
          </Notice>
        </div>
      )}
      {isChosen !== undefined && (
        <div className="mb-6">
          <Notice tone="good" title="Lösenordet är sparat">
            <p>Logga in med det nu.</p>
          </Notice>
        </div>
      )}
      {provider && (
        <>
          <Button variant="primary" href={`/logga-in/extern?tillbaka=${encodeURIComponent(back)}`}>
            {provider.buttonLabel}
          </Button>
          <h2 id="losenord" className="mt-10 mb-3">
            Med lösenord i Motionskollen
          </h2>
        </>
      )}
      {/* At one place in the page with or without a provider: without JavaScript that is how an answer finds its form. */}
      {provider || someone ? <SignInForm back={back} withLinks={mailIsSetUp()} /> : <FirstAccount />}
    </Page>
  );
}

function FirstAccount() {
  return (
    <Notice tone="info" title="Det finns inga konton ännu">
      <p>Den som sköter servern gör det första, i mappen där Motionskollen ligger:</p>
      <p>
        <code>npm run account:add -- --role administrator --name "Eva Ek" --email eva.ek@kommunen.se</code>
      </p>
      <p>Kommandot frågar efter ett lösenord. Ladda sedan om den här sidan och logga in.</p>
    </Notice>
  );
}
