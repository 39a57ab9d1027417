import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "@/components/page";
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
      <SignInForm back={back} />
    </Page>
  );
}
