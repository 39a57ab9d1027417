import { Button } from "@/components/button";
import { DatedText } from "@/components/dated-text";
import type { Task } from "@/lib/work/task";

type Props = { tasks: Task[]; late: boolean };

/** What to do, about what, and why; the button leads straight to the form. */
export function Tasks({ tasks, late }: Props) {
  return (
    <ol className="grid gap-3">
      {tasks.map(({ kind, number, about, why, act, href }) => (
        <li key={`${kind} ${href} ${why}`} className={late ? "task task-late" : "task"}>
          <div>
            <h3>{about}</h3>
            {number && <p className="text-small text-muted">{number}</p>}
            <p>
              <DatedText>{why}</DatedText>
            </p>
          </div>
          <Button href={href}>
            {act}
            <span className="sr-only">: {about}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
