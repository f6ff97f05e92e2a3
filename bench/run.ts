import { benchLists, listTable, writeListResults } from './list/run.js';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const quick = process.argv.includes('--quick');
const unknown = names.filter((name) => name !== 'list');
if (unknown.length > 0) throw new Error(`Unknown scenario: ${unknown.join(', ')}. There is: list.`);

const results = await benchLists(quick);
// A quick run is a check, not a record.
if (!quick) writeListResults(results);
process.stdout.write(listTable(results));
