import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Page } from "@/components/page";

export const metadata: Metadata = { title: "Sidan finns inte" };

export default function NotFound() {
  return (
    <Page title="Sidan finns inte" width="text">
      <div className="prose mb-6">
        <p>Adressen kan vara felskriven, eller så har det som fanns här tagits bort.</p>
        <p>Ett ärende som inte är offentligt syns bara för den som är inloggad och får se det.</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button href="/motioner" variant="primary">
          Visa motionerna
        </Button>
        <Button href="/logga-in">Logga in</Button>
      </div>
    </Page>
  );
}
