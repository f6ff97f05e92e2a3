// Every server's API ends its paths with a slash; by default Next would redirect it away.
const config = { skipTrailingSlashRedirect: true };

// biome-ignore lint/style/noDefaultExport: Next loads the default export.
export default config;
