import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import { type ReactElement, useState } from 'react';
import { CELLS, Frame, HEIGHT, makeRows, type Row } from '../rows/benchRow.js';
import { type ContenderProps, OVERSCAN, VIEW_HEIGHT } from '../rows/contender.js';

const columns: GridColDef<Row>[] = CELLS.map(({ field, width, draw }) => ({
  field,
  sortable: false,
  ...(width === undefined ? { flex: 1 } : { width }),
  renderCell: ({ row }) => draw(row),
}));

/** -1 is how its community edition is told to scroll through everything. */
const ALL = { page: 0, pageSize: -1 };

export function List({ count }: ContenderProps): ReactElement {
  const [rows] = useState(() => makeRows(0, count));
  return (
    <Frame>
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
    </Frame>
  );
}
