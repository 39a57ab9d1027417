"use client";

import { Button } from "@/components/button";
import { Page } from "@/components/page";

// Next.js puts this into the data of every page. As a client component it is only a name there; its title
// comes from app/fel, which scripts/error-pages.mjs sends.
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
