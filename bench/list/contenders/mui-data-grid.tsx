import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import { type ReactElement, useState } from 'react';
import { CELLS, type ContenderProps, HEIGHT, makeRow, OVERSCAN, type Row, VIEW_HEIGHT } from '../row.js';

const columns: GridColDef<Row>[] = CELLS.map(({ field, width, draw }) => ({
  field,
  sortable: false,
  ...(width === undefined ? { flex: 1 } : { width }),
  renderCell: ({ row }) => draw(row),
}));

/** -1 is how its community edition is told to scroll through everything. */
const ALL = { page: 0, pageSize: -1 };

export function List({ count }: ContenderProps): ReactElement {
  const [rows] = useState(() => Array.from({ length: count }, (_, index) => makeRow(index)));
  return (
    <div style={{ height: VIEW_HEIGHT }}>
      <DataGrid<Row>
        rows={rows}
        columns={columns}
        rowHeight={HEIGHT}
        rowBufferPx={OVERSCAN * HEIGHT}
        paginationModel={ALL}
        pageSizeOptions={[-1]}
        hideFooter
        disableRowSelectionOnClick
      />
    </div>
  );
}
