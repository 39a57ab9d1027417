import type { Metadata } from "next";
import { Page } from "@/components/page";

export const metadata: Metadata = { title: "Behörighet saknas" };

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
