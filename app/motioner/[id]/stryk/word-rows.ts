import type { ComponentProps } from "react";
import type { SummaryList } from "@/components/summary-list";

const SILENT = ["–", "nej"];

/** What an entry says, without the fields that say nothing. */
export const wordRows = (
  rows: { field: string; value: string }[],
): ComponentProps<typeof SummaryList>["rows"] =>
  rows.filter(({ value }) => !SILENT.includes(value)).map(({ field, value }) => ({ label: field, value }));
