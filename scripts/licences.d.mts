/** A package that runs in production. */
export interface Package {
  name: string;
  version: string;
  licence: string;
  integrity?: string;
}

export const permissive: ReadonlySet<string>;
export function productionPackages(): Package[];
export function renderLicences(): string;
export function renderLicenceTexts(): string;
