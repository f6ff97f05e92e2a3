import { AllCommunityModule, type ColDef, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { type ReactElement, useState } from 'react';
import { CELLS, type ContenderProps, HEIGHT, makeRow, OVERSCAN, type Row, VIEW_HEIGHT } from '../row.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const columns: ColDef<Row>[] = CELLS.map(({ field, width, draw }) => ({
  colId: field,
  headerName: field,
  sortable: false,
  ...(width === undefined ? { flex: 1 } : { width }),
  cellRenderer: ({ data }: { data?: Row }) => (data ? draw(data) : null),
}));

export function List({ count }: ContenderProps): ReactElement {
  const [rows] = useState(() => Array.from({ length: count }, (_, index) => makeRow(index)));
  return (
    <div style={{ height: VIEW_HEIGHT }}>
      <AgGridReact<Row>
        rowData={rows}
        columnDefs={columns}
        rowHeight={HEIGHT}
        rowBuffer={OVERSCAN}
        animateRows={false}
        getRowId={({ data }) => data.id}
      />
    </div>
  );
}
