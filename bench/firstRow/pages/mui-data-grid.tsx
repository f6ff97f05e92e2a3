import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import { type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchRows, type Row } from './rows.js';

const columns: GridColDef<Row>[] = [
  { field: 'title', flex: 1 },
  { field: 'shortId' },
  { field: 'count' },
  { field: 'userCount' },
  { field: 'lastSeen' },
];

function Page(): ReactElement {
  const [rows, setRows] = useState<readonly Row[]>();
  useEffect(() => void fetchRows().then(setRows), []);
  return (
    <div style={{ height: 600 }}>
      <DataGrid<Row> rows={rows ?? []} columns={columns} loading={rows === undefined} hideFooter />
    </div>
  );
}

createRoot(document.getElementById('page') as HTMLElement).render(<Page />);
