import Link from 'next/link';

export default function Home() {
  return (
    <main className="flex gap-4 p-8">
      <Link href="/errors">Errors</Link>
      <Link href="/prefetched">Errors with the first rows from the server</Link>
    </main>
  );
}
