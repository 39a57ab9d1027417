import type { ReactNode } from "react";
import { DatedText } from "@/components/dated-text";
import type { Tone } from "@/components/status";

type Props = { tone: Exclude<Tone, "neutral">; title: string; children?: ReactNode };

export function Notice({ tone, title, children }: Props) {
  return (
    <div className={`notice notice-${tone}`}>
      <p className="font-semibold">
        <DatedText>{title}</DatedText>
      </p>
      {children && <div className="prose mt-1">{children}</div>}
    </div>
  );
}
