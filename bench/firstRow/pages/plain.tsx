import { type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchRows, type Row } from './rows.js';

function Page(): ReactElement {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => void fetchRows().then(setRows), []);
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row="">
            <td>{row.title}</td>
            <td>{row.shortId}</td>
            <td>{row.count}</td>
            <td>{row.userCount}</td>
            <td>{row.lastSeen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

createRoot(document.getElementById('page') as HTMLElement).render(<Page />);
