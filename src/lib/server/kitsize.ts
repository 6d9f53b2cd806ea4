/** Bytes that a briefing kit may have: it is sent by mail and copied in a hurry. */
export const most = 15_000_000;
