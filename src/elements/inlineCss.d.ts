declare module '*.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: so bundlers give it
  export default text;
}
