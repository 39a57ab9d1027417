/** Where bodies are reminded of those referrals. */
export const addressOf = (ids: string[]): string =>
  `/remisser/paminn?${new URLSearchParams(ids.map((id) => ["remiss", id]))}`;
