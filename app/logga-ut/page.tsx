import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { openEnding } from "@/lib/sign-on/ending";

export const metadata: Metadata = { title: "Du är utloggad" };

type Props = { searchParams: Promise<{ till?: string | string[] }> };

/** Where signing out leads, and from where it goes on to the provider: the answer to a form may not. */
export default async function SignedOutPage({ searchParams }: Props) {
  const { till } = await searchParams;
  const provider = typeof till === "string" ? openEnding(till) : null;
  return (
    <Page
      title="Du är utloggad"
      width="text"
      lead="Publicerade ärenden kan du läsa ändå. Använder du någon annans dator: stäng webbläsaren också."
    >
      {provider ? (
        <Notice tone="info" title="Nu loggas du ut ur kommunens inloggning också">
          <meta httpEquiv="refresh" content={`0;url=${provider}`} />
          <a href={provider}>Händer inget? Logga ut ur kommunens inloggning.</a>
        </Notice>
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button href="/logga-in">Logga in igen</Button>
          <Button variant="quiet" href="/motioner">
            Till motionerna
          </Button>
        </div>
      )}
    </Page>
  );
}
