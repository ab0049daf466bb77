/** What of a conversation survives a reload of the page: in this tab only, and gone with it. */
export interface Session {
  conversationId: string;
  token: string;
  watermark?: string | undefined;
}

/** The tab's memory of the conversation with one server. A browser that allows no storage just does not resume. */
export function createSessionStore(base: string) {
  const key = `karrierelotse ${base}`;
  return {
    read(): Session | undefined {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(session: Session): void {
      try {
        sessionStorage.setItem(key, JSON.stringify(session));
      } catch {
        // Storage is switched off or full; the conversation goes on without it.
      }
    },
  };
}
