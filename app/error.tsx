"use client";

import { Page } from "@/components/page";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  return (
    <Page title="Något gick fel hos oss" width="text">
      <div className="prose mb-6">
        <p>
          Felet är antecknat. Det du senast försökte spara kan ha gått förlorat: se efter i ärendet innan du
          gör om det.
        </p>
        {error.digest && <p className="text-muted">Säg koden {error.digest} om du hör av dig om felet.</p>}
      </div>
      <button type="button" className="button button-primary" onClick={retry}>
        Försök igen
      </button>
    </Page>
  );
}
