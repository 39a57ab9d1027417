import { GoingOn } from "@/components/going-on";
import { Page } from "@/components/page";
import type { OpenImport } from "@/lib/register-import/queries";
import { IMPORT } from "../require-registrar";

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
      <GoingOn
        text={all ? `Alla ${total} rader är lästa. Sparar …` : `Rad ${done} av ${total}`}
        label="Registrerade rader"
        done={all ? undefined : done}
        total={total}
      />
    </Page>
  );
}
