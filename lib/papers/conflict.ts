import { Conflict } from "@/lib/errors";
import { markOf } from "./edits";
import type { EditPaperInput } from "./schema";
import type { Passage } from "./tree";

/** Two people changed the same passages: what the later one is told, beside each of them. */
export const conflict = (overtaken: EditPaperInput["passages"], current: Map<string, Passage>): Conflict =>
  new Conflict(
    overtaken.map(({ id, text }) => {
      const passage = current.get(id);
      return passage
        ? { field: `text:${id}`, message: takenOver(passage) }
        : {
            field: "",
            message: `Ett stycke som du ändrade finns inte längre i utkastet. Du skrev: ”${text}”`,
          };
    }),
    // What the form sends next time is no longer unaware of what the other wrote.
    Object.fromEntries(
      overtaken.map(({ id, text }) => [`seen:${id}`, [markOf(current.get(id)?.text ?? text)]]),
    ),
  );

const takenOver = ({ text, editedBy = "Någon annan" }: Passage): string =>
  `${editedBy} ändrade stycket medan du skrev, till: ”${text}”. Din text står kvar. Spara igen om det är den som ska gälla.`;
