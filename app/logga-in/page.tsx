import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { hasAccounts } from "@/lib/auth/queries";
import { currentActor } from "@/lib/auth/session";
import { SignInForm } from "./form";
import { localPath } from "./schema";

export const metadata: Metadata = { title: "Logga in" };

type Props = { searchParams: Promise<{ tillbaka?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const back = localPath.parse((await searchParams).tillbaka);
  if ((await currentActor()).kind === "user") redirect(back);
  return (
    <Page
      title="Logga in"
      width="text"
      lead="För handläggare, registratorer, nämndsekreterare och förtroendevalda. Publicerade ärenden kan alla läsa utan konto."
    >
      {(await hasAccounts()) ? <SignInForm back={back} /> : <FirstAccount />}
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
