// Lets Node run TypeScript sources directly: they import './x.js', which only the build creates.
import './nodeVersion.mjs';
import { existsSync } from 'node:fs';
import module from 'node:module';

module.registerHooks({
  resolve(specifier, context, next) {
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.startsWith('file:')) {
      const script = new URL(specifier, context.parentURL);
      const source = new URL(script.href.replace(/\.js$/, '.ts'));
      if (!existsSync(script) && existsSync(source)) return next(source.href, context);
    }
    return next(specifier, context);
  },
});
