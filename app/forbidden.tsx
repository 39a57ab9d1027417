"use client";

import { Page } from "@/components/page";

// Next.js puts this into the data of every page. As a client component it is only a name there; its title
// comes from app/fel, which scripts/error-pages.mjs sends.
export default function Forbidden() {
  return (
    <Page title="Du har inte behörighet till det här" width="text">
      <p>Ditt konto får inte göra det här. Tala med den som sköter registret om du behöver kunna det.</p>
      <p>
        <a href="/motioner">Till motionerna</a>
      </p>
    </Page>
  );
}
