import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { type Row, useRows } from './rows.js';

const columns: GridColDef<Row>[] = [
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
      <DataGrid<Row> rows={rows ?? []} columns={columns} loading={rows === undefined} hideFooter />
    </div>
  );
}

createRoot(document.getElementById('page') as HTMLElement).render(<Page />);
