import type { Refused, Sending } from "@/components/inbox/send-files";

export function Progress({ done, total, fileName, share }: Sending) {
  return (
    <div role="status" className="grid gap-2">
      <p className="font-semibold">
        Lägger in fil {done + 1} av {total}
      </p>
      <progress value={share} max={1} className="progress" aria-label="Så mycket är skickat" />
      <p className="text-small wrap-anywhere text-muted">{fileName}</p>
      <p className="text-small text-muted">Det som redan har skickats är sparat om du lämnar sidan.</p>
    </div>
  );
}

export function Ended({ intakeId, refused }: { intakeId: string; refused: Refused[] }) {
  return (
    <div role="alert" className="notice notice-warning prose">
      <p className="font-semibold">
        {refused.length === 1 ? "En fil kom inte med." : `${refused.length} filer kom inte med.`}
      </p>
      <ul>
        {refused.map(({ fileName, problem }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name
          <li key={index}>
            {fileName}: {problem}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/inkorg/${intakeId}`}>Visa inlämningen</a>
      </p>
    </div>
  );
}
