'use client';
import type { ComponentProps, ReactElement } from 'react';
import { overlayMessages } from '../../i18n/kit/en/overlay.js';
import type { ThreadTrace } from '../../insights/index.js';
import { useMessages } from '../config/index.js';
import { Button, IconButton } from '../internal/Button.js';
import { refreshIcon } from '../internal/icons.js';
import { keyboardIcon } from '../internal/moreIcons.js';
import { useKit } from '../internal/useKit.js';
import { useLateModule } from '../internal/useLateModule.js';
import { useLazyModule } from '../internal/useLazyModule.js';
import { lateKeys, lateText } from './lateParts.js';
import type { rawStackMessages } from './RawStack.messages.js';
import type { StackKeys } from './StackKeys.js';
import { useTrace } from './traceContext.js';

const NO_TEXTS = {} as typeof rawStackMessages;

/** The trace as text, once its code is there. */
export function LateRawStack({ trace }: { trace: ThreadTrace }): ReactElement {
  const { t, messages } = useTrace();
  const late = useLateModule(lateText, true, 'StackTrace', 'raw');
  const isReady = late.status === 'ready';
  // Looked up here and not in the late part, which so stays clear of what bundlers would have to share.
  const texts = useMessages('StackTrace', isReady ? late.module.rawStackMessages : NO_TEXTS, messages);
  if (isReady) return <late.module.RawStack trace={trace} t={texts} />;
  return (
    <p className="cb-note" role="status">
      {late.status === 'loading' ? (
        t('rawLoading')
      ) : (
        <Button size="sm" variant="ghost" icon={refreshIcon} onClick={late.retry}>
          {t('rawFailed')}
        </Button>
      )}
    </p>
  );
}

/** The keyboard map and its help, once their code is there. */
export function LateKeys(props: ComponentProps<typeof StackKeys>): ReactElement {
  const t = useKit(overlayMessages);
  const module = useLazyModule(lateKeys, true);
  if (module) return <module.StackKeys {...props} />;
  return <IconButton icon={keyboardIcon} label={t('keyHelpTitle')} disabled />;
}
