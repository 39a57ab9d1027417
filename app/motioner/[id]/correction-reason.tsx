import { TextArea } from "@/components/form/fields";

/** The history shows what stood before and what stands now; this says why. */
export const CorrectionReason = () => (
  <TextArea
    name="correctionReason"
    label="Varför rättas uppgifterna?"
    hint="Skälet står i historiken, tillsammans med vad som stod förut och vad som står nu."
    rows={2}
  />
);
