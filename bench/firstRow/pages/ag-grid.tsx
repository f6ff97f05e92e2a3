import { AllCommunityModule, type ColDef, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { type Row, useRows } from './rows.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const columns: ColDef<Row>[] = [
  { field: 'title', flex: 1 },
  { field: 'shortId' },
  { field: 'count' },
  { field: 'userCount' },
  { field: 'lastSeen' },
];

function Page(): ReactElement {
  const rows = useRows();
  return (
    <div style={{ height: 600 }}>
      <AgGridReact<Row> rowData={rows ? [...rows] : null} columnDefs={columns} />
    </div>
  );
}

createRoot(document.getElementById('page') as HTMLElement).render(<Page />);
