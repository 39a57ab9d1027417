import { CLASSES } from "@/lib/retention/classes";
import type { ClassStanding } from "@/lib/retention/queries";
import { yearsInWords } from "@/lib/retention/rules";

export const COLUMNS = [
  { label: "Vad" },
  { label: "Regel" },
  { label: "Att gallra nu", numeric: true },
  { label: "Lista" },
];

export function ClassRows({ classes }: { classes: ClassStanding[] }) {
  return classes.map(({ recordClass, years, due, listId }) => (
    <tr key={recordClass}>
      <th scope="row">{CLASSES[recordClass]?.label}</th>
      <td data-label="Regel">
        {years === null ? "Bevaras" : `${yearsInWords(years)} från att ${CLASSES[recordClass]?.from}`}
      </td>
      <td data-label="Att gallra nu" className="sm:text-right">
        {years === null ? "–" : due}
      </td>
      <td data-label="Lista">{listId ? <a href={`/gallring/${listId}`}>Väntar på beslut</a> : "–"}</td>
    </tr>
  ));
}
