import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  turbopack: {
    rules: {
      '*.css': {
        loaders: ['@tailwindcss/turbopack'],
        as: '*.css',
      },
    },
  },
  // Every server's API ends its paths with a slash; by default Next would redirect it away.
  skipTrailingSlashRedirect: true,
};

export default nextConfig;
