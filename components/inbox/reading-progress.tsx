"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

type Progress = { files: number; unread: number; pagesRead: number };

const ASKS_EVERY = 2_000;

/** Shows how far the reading has come, and has the page made anew when another file has been read. */
export function ReadingProgress({ intakeId, start }: { intakeId: string; start: Progress }) {
  const router = useRouter();
  const [{ files, unread, pagesRead }, setProgress] = useState(start);

  useEffect(() => {
    let known = start.unread;
    const timer = setInterval(async () => {
      const response = await fetch(`/inkorg/${intakeId}/framsteg`).catch(() => null);
      if (!response?.ok) return;
      const progress: Progress = await response.json();
      setProgress(progress);
      if (progress.unread === known) return;
      known = progress.unread;
      router.refresh();
    }, ASKS_EVERY);
    return () => clearInterval(timer);
  }, [intakeId, router, start.unread]);

  return (
    <div className="grid max-w-text gap-2">
      <p role="status" className="font-semibold">
        {files - unread} av {files} filer lästa.
      </p>
      <progress value={files - unread} max={files} className="progress" aria-label="Lästa filer" />
      <p className="text-small text-muted">
        {pagesRead > 0 && `${pagesRead} sidor lästa i den som läses nu. `}
        Läsningen går vidare även om du lämnar sidan.
      </p>
    </div>
  );
}
