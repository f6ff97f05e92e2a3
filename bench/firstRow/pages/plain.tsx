import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useRows } from './rows.js';

function Page(): ReactElement {
  const rows = useRows() ?? [];
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
