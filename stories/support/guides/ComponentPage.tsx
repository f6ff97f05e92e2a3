import { Description, Markdown, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { componentPage } from './pages.js';

/** A component's page: the example, then what the documents say, then its stories. One text for both. */
export function ComponentPage(): ReactElement {
  const { preparedMeta } = useOf('meta', ['meta']) as { readonly preparedMeta: { readonly title: string } };
  const text = componentPage(preparedMeta.title);
  return (
    <>
      <Title />
      {text === undefined ? <Description /> : null}
      <Primary />
      {/* The title stands above already. */}
      {text === undefined ? null : <Markdown>{text.replace(/^# .+\n/, '')}</Markdown>}
      <Stories includePrimary={false} />
    </>
  );
}
