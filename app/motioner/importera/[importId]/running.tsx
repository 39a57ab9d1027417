import { Page } from "@/components/page";
import type { OpenImport } from "@/lib/register-import/queries";
import { IMPORT } from "../require-registrar";
import { KeepFresh } from "./keep-fresh";

/** The rows are written one by one; the last of it, where every case is given its phase, has no count. */
export function Running({ list: { done, total, fileName } }: { list: OpenImport }) {
  const all = done >= total;
  return (
    <Page
      title="Listan registreras"
      width="text"
      back={{ href: IMPORT, label: "Läs in en förteckning" }}
      lead={`${fileName}. Antingen registreras alla rader eller ingen. Du kan lämna sidan: det går vidare ändå.`}
    >
      <div className="grid gap-2">
        <p role="status">
          <b>{all ? `Alla ${total} rader är lästa. Sparar …` : `Rad ${done} av ${total}`}</b>
        </p>
        <progress
          value={all ? undefined : done}
          max={total}
          className="progress"
          aria-label="Registrerade rader"
        />
      </div>
      <KeepFresh />
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </Page>
  );
}
