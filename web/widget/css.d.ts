/** Style sheets come into the bundle as text, made small by scripts/build.mjs. */
declare module '*.css' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: what esbuild's loader for text gives
  export default css;
}
