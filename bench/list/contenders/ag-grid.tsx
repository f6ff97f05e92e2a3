import { AllCommunityModule, type ColDef, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { type ReactElement, useState } from 'react';
import { CELLS, Frame, HEIGHT, makeRows, type Row } from '../rows/benchRow.js';
import { type ContenderProps, OVERSCAN, VIEW_HEIGHT } from '../rows/contender.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const columns: ColDef<Row>[] = CELLS.map(({ field, width, draw }) => ({
  colId: field,
  headerName: field,
  sortable: false,
  ...(width === undefined ? { flex: 1 } : { width }),
  cellRenderer: ({ data }: { data?: Row }) => (data ? draw(data) : null),
}));

export function List({ count }: ContenderProps): ReactElement {
  const [rows] = useState(() => makeRows(0, count));
  return (
    <Frame>
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
    </Frame>
  );
}
