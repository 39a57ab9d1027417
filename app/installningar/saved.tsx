import { Notice } from "@/components/notice";

/** On the list that a form leads back to: that it went well, and for whom. */
export function Saved({ name }: { name: string | undefined }) {
  return (
    name && (
      <div className="mb-6">
        <Notice tone="good" title={`Sparat: ${name}`} />
      </div>
    )
  );
}
