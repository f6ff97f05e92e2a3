// Every link and picture of the published documents works where they are read: in the package, on the registry's page.
import { deadLinks } from './package/links.js';

const dead = deadLinks('package');
for (const link of dead) console.error(`package/${link} leads nowhere from the package`);
process.exitCode = dead.length > 0 ? 1 : 0;
