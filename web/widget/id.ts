/** An id of 128 random bits. (`crypto.randomUUID` exists on https pages only.) */
export function createId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}
