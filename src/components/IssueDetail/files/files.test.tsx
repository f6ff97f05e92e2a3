import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withCapabilities } from '../../../../test/conformance/answeringServer.js';
import { expectNoAxeViolations } from '../../../../test/helpers/axe.js';
import { CrashboardError } from '../../../client/http/errors.js';
import type { AttachmentContent, UserFeedback } from '../../../model/index.js';
import { buildIssue } from '../../../testing/builders/index.js';
import { CrashboardUIConfig } from '../../config/index.js';
import { IssueDetail } from '../IssueDetail.js';

const issueRef = { source: 'test', project: 'shop', id: '7' };
const OTHERS = ['stack', 'breadcrumbs', 'tags', 'details', 'activity', 'events', 'raw'];
const PIXEL = 'iVBORw0KGgo=';

const contents: { readonly [id: string]: AttachmentContent } = {
  '1': { kind: 'text', text: '<script>alert(1)</script>\nall is well' },
  '2': { kind: 'picture', mediaType: 'image/png', base64: PIXEL },
  '3': { kind: 'other' },
};
const files = [
  { id: '1', name: 'page.html', mimeType: 'text/html', sizeBytes: 2048 },
  { id: '2', name: 'screenshot.png', mimeType: 'image/png', sizeBytes: 900 },
  { id: '3', name: 'core.dmp', kind: 'event.minidump' },
  { id: '4', name: 'huge.log', sizeBytes: 50_000_000 },
];
const WORDS = 'Broken! Write me: noa@example.com';
const report: UserFeedback = {
  id: '9',
  eventId: 'e'.repeat(32),
  name: 'Noa Lindqvist',
  email: 'noa@example.com',
  comments: WORDS,
};

const getAttachmentContent = vi.fn(async (_ref: unknown, _event: unknown, id: string) => {
  const content = contents[id];
  if (!content) throw new CrashboardError('forbidden', 'not here', { status: 403 });
  return content;
});

function show(config = {}, { feedback = [report] } = {}) {
  const wrap = withCapabilities(
    {},
    {
      getIssue: async () => buildIssue({ feedbackCount: feedback.length }),
      listAttachments: async () => ({ items: files, skipped: 0 }),
      getAttachmentContent,
      listUserFeedback: async () => ({ items: feedback, skipped: 0 }),
      listActivity: async () => [],
    },
  );
  return render(
    <CrashboardUIConfig {...config}>
      {wrap(<IssueDetail issueRef={issueRef} hiddenSections={OTHERS} />)}
    </CrashboardUIConfig>,
  );
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

const made = new Map<string, Blob>();
beforeEach(() => {
  made.clear();
  getAttachmentContent.mockClear();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:test/${made.size}`;
        made.set(address, blob);
        return address;
      },
      revokeObjectURL: (address: string) => made.delete(address),
    }),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('files of an event', () => {
  it('are named, and nothing of what is in them is asked for until a reader wants it (ES-06)', async () => {
    const { container } = show();
    expect(await screen.findByText('page.html')).toBeInTheDocument();
    expect(screen.getByText('2 kB · text/html')).toBeInTheDocument();
    expect(screen.getByText('event.minidump')).toBeInTheDocument();
    expect(getAttachmentContent).not.toHaveBeenCalled();
    await expectNoAxeViolations(container);
  });

  it('show markup as text, which never becomes a part of the page', async () => {
    const { container } = show();
    await press('Preview page.html');
    expect(await screen.findByText(/<script>alert\(1\)<\/script>/)).toBeInTheDocument();
    expect(container.querySelector('script, iframe, object, embed')).toBeNull();
    expect(made.size).toBe(0);
    await press('Hide page.html');
    expect(screen.queryByText(/all is well/)).toBeNull();
  });

  it('draw a picture from an address of this page alone, which is gone when it is hidden', async () => {
    show();
    await press('Preview screenshot.png');
    const picture = await screen.findByRole('img', { name: 'Content of screenshot.png' });
    expect(picture).toHaveAttribute('src', 'blob:test/0');
    expect(made.get('blob:test/0')?.type).toBe('image/png');
    await press('Hide screenshot.png');
    await waitFor(() => expect(made.size).toBe(0));
  });

  it('say why there is nothing to look at: no picture and no text, too large, not released', async () => {
    show();
    await press('Preview core.dmp');
    expect(await screen.findByText(/neither a picture nor text/)).toBeInTheDocument();
    expect(screen.getByText('No preview above 5.2 MB')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /huge\.log/ })).toBeNull();
  });

  it('stay closed where the host hides values, which no function of events can do in a file', async () => {
    show({ redactEvent: (event: unknown) => event });
    expect(await screen.findByText(/cannot be redacted here/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Preview/ })).toBeNull();
  });
});

it('says in one line that no files came', async () => {
  const wrap = withCapabilities(
    {},
    { listAttachments: async () => ({ items: [], skipped: 0 }), listActivity: async () => [] },
  );
  render(wrap(<IssueDetail issueRef={issueRef} hiddenSections={OTHERS} />));
  expect(await screen.findByText('No files came with this event')).toBeInTheDocument();
  expect(screen.queryByText(/time range/)).toBeNull();
});

describe('user feedback', () => {
  it('hides who wrote it, also where the words say it, until a reader asks (ES-07)', async () => {
    const { container } = show();
    expect(await screen.findByText(/Broken! Write me/)).toBeInTheDocument();
    expect(document.body.outerHTML).not.toMatch(/noa@example|Noa Lindqvist/);
    await expectNoAxeViolations(container);
    await press('Show contact');
    expect(screen.getByText('Noa Lindqvist · noa@example.com')).toBeInTheDocument();
    expect(screen.getByText(WORDS)).toBeInTheDocument();
  });

  it('shows what the host’s own function leaves, also when a reader asks', async () => {
    const redactEvent = (event: { user?: object; message?: object }) => ({
      ...event,
      user: {},
      message: { formatted: 'hidden words' },
    });
    show({ redactEvent });
    expect(await screen.findByText('hidden words')).toBeInTheDocument();
    expect(screen.getByText('Without a name')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show contact' })).toBeNull();
  });

  it('is no section where nobody wrote', async () => {
    show({}, { feedback: [] });
    expect(await screen.findByText('page.html')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'User feedback' })).toBeNull();
  });
});
